import type { Harm } from '../../content/schema/message.ts';
import { FEELINGS, LABELS } from './patterns.ts';

/** Words that show a harmful pattern, hardest first: the order is the order in which the coach speaks of them. */
export const HARM_SIGNS: readonly (readonly [harm: Harm, signs: readonly RegExp[]])[] = [
  [
    'label',
    [
      new RegExp(
        `\\b(?:you(?:'re| are|r)?|ur|such|an?|like an?) (?:\\w+ ){0,3}?(?:${LABELS})s?\\b`,
      ),
      /\b(?:junkies?|druggies|crackheads?|potheads?)\b/,
    ],
  ],
  [
    'threat',
    [
      /\bor else\b|\blast (?:chance|warning)\b|\byou'?ll (?:regret|be sorry|find out|see what happens)\b|\bdon'?t you dare\b/,
      /\bif you (?:don'?t|do not|ever|drink|use|touch|come|keep|leave|go|slip|relapse|pick up)\b[^.?!]*\b(?:i'll|i will|i'm|we're|you'll|you're|you can)\b[^.?!]*\b(?:leav\w+|gone|divorc\w+|kick\w*|throw\w*|police|cops|custody|kids|done|out|never|move|locks|over)\b/,
      /\b(?:get out|don'?t bother (?:coming|calling)|never see (?:the kids|me|us) again)\b/,
    ],
  ],
  [
    'shaming',
    [
      /\bwhat(?:'s| is) wrong with you\b|\bgrow up\b|\bact your age\b|\bashamed of you\b|\bembarrass(?:ment|ing)\b|\byou disgust\b/,
      /\b(?:look at|why can'?t you be (?:more )?like) your (?:brother|sister|cousin)\b|\bother (?:husbands|wives|kids|mothers|sons|daughters|dads|moms|mums)\b|\bdisappointed in you\b/,
    ],
  ],
  [
    'sarcasm',
    [
      /\bmust be nice\b|\bthanks for nothing\b|\bdon'?t mind me\b|\bas usual\b|\bsurprise,? surprise\b|\bis that too much to ask\b|\bfather of the year\b|\bmother of the year\b/,
      /(?:^|[.!?] )(?:oh |well |wow )?(?:great|wow|nice|perfect|fine|brilliant|lovely|congratulations|bravo|well done)[.,!]/,
    ],
  ],
  [
    'blame',
    [
      /\byou (?:always|never)\b(?! (?:made me (?:laugh|smile|feel)|make me (?:laugh|smile)))/,
      /\b(?:all )?because of you\b|\byour fault\b|\byou(?:'re| are) (?:ruining|killing|destroying|wrecking|breaking|tearing)\b/,
      /\byou (?:make|made) me\b(?! (?:feel )?(?:so )?(?:happy|proud|laugh|smile|glad|safe))/,
      /\byou(?:'ve| have)? (?:ruined|embarrassed|wrecked|destroyed|lied|started this|did this|promised)\b/,
    ],
  ],
  [
    'guilt_trip',
    [
      /\bif you (?:really )?(?:loved|cared)\b|\bafter (?:all|everything) (?:i|we)(?:'ve)?\b|\bi'?ve done everything\b|\blook what you(?:'re)?\b/,
      /\bthink of (?:the kids|your mother|your father|us)\b|\bhow (?:could|can) you do this\b|\bkilling (?:me|your (?:mother|father|mum|dad))\b/,
    ],
  ],
  [
    'mind_reading',
    [
      /\byou (?:don'?t|never) (?:even )?(?:care|love|want|give a)\b|\byou(?:'d| would) rather\b|\byou only (?:care|think|want|love)\b|\byou (?:think|want) (?:i'm|me to|everyone|the world)\b/,
      /\byou(?:'re| are) (?:just |only )?(?:trying to|in denial|doing this to)\b|\bi know you(?:'re| are) lying\b|\b(?:bottle|drink|drugs?|pills|weed) (?:matters?|means?) more\b/,
    ],
  ],
  [
    'interrogation',
    [
      /\bwhere were you\b|\bhow (?:many|much) (?:did you|have you)\b|\bwhy (?:do|did|would|can'?t|won'?t|don'?t) you\b|\btell me the truth\b|\bdon'?t lie\b/,
      /\b(?:have|did|are|were) you (?:been )?(?:drink\w*|drunk|us(?:e|ed|ing)|high|stoned|smok\w*|vap\w*|lying)\b/,
    ],
  ],
  [
    'lecture',
    [
      /\byou (?:need to|have to|should|ought to|must|gotta)\b[\s\S]*\byou (?:need|have to|should|ought to|must|gotta)\b/,
      /\byou need (?:help|rehab|treatment|to (?:realise|realize|understand|know|stop|quit|get))\b|\bdo you know what (?:it|that) does\b|\bstatistic/,
    ],
  ],
  [
    'minimise',
    [
      /\bjust (?:stop|quit|say no|get over)\b|\b(?:it's|it is) not that hard\b|\bdeal with it\b|\beveryone has problems\b/,
    ],
  ],
  [
    'fake_i',
    [
      /\bi feel (?:like |that |as if |as though )?you(?:'re| are|'ve| have| don'?t| never| always| only| just)\b/,
      new RegExp(`\\bi feel (?:like |that )?you\\b(?! and i)(?!.{0,20}\\b(?:${FEELINGS})\\b)`),
    ],
  ],
  [
    'over_apology',
    [
      /\b(?:it's|it is|this is|its)(?: all)? my fault you\b|\ball my fault\b|\bi(?:'m| am) (?:the worst|a terrible|such a bad)\b|\bi (?:caused|made you)\b/,
    ],
  ],
];
