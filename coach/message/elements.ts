import type { Element } from '../../content/schema/message.ts';
import { DAYS, FEELINGS } from './patterns.ts';

type Detected = Exclude<Element, 'brief'>;

/** Words that show an element (source book, 2(d) and appendix A). `brief` is counted, not shown by words. */
export const ELEMENT_SIGNS: Readonly<Record<Detected, readonly RegExp[]>> = {
  positive: [
    /\bi(?:'d| would) (?:really )?(?:like|love|appreciate|be so happy)\b/,
    /\bi (?:really |always |so )?(?:love|loved|enjoy|enjoyed|appreciate|appreciated|liked|admire)\b(?! (?:you|u|ya)\b(?! (?:being|for|when|at|with)))(?! it if you)/,
    /\bi want (?:us|to)\b/,
    /\b(?:thank(?:s| you)|cheers) for\b|\bthank you\b/,
    /\bit (?:would mean|means|meant) (?:a lot|so much|the world)\b/,
    /\b(?:can|could|shall) we\b/,
    /\bi(?:'m| am) (?:so |really )?(?:proud|glad|grateful)\b/,
    /\b(?:it was|it's|so) (?:lovely|nice|good|great) (?:to|seeing|having|when)\b/,
  ],
  specific: [
    new RegExp(
      `\\b(?:tonight|today|tomorrow|this (?:morning|afternoon|evening|week|weekend|arvo)|next (?:week|${DAYS})|last (?:night|week|${DAYS})|yesterday|${DAYS})\\b`,
    ),
    /\b(?:by|at|before|after|around|until|till) (?:about )?(?:\d{1,2}(?::\d{2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|midnight|dinner|lunch|breakfast|tea|work|school|bed)\b/,
    /\b(?:ten|fifteen|twenty|thirty|\d+) (?:minutes|mins|hours|days)\b/,
    /\bwhen (?:you|we|i) (?:get|got|came|come|called|saw|found|went|sat)\b/,
  ],
  feeling: [
    new RegExp(
      `\\bi(?:'m| am| feel| felt| was| get| got|'ve been| have been| still feel)\\s+(?:\\w+\\s+){0,3}?(?:${FEELINGS})\\b(?! in you)`,
    ),
    /\bi (?:really |do |just |so )?(?:miss|worry|worried)\b/,
    /\bi (?:love|loved) (?:being|spending|having|it when)\b/,
    new RegExp(`\\b(?:makes?|made) me (?:feel )?(?:\\w+ )?(?:${FEELINGS})\\b`),
    new RegExp(`\\b(?:feeling|felt) (?:so |really |very )?(?:${FEELINGS})\\b`),
  ],
  understanding: [
    /(?<!when |if |till |until )\bi (?:can |do |really |totally )?(?:understand|get|see|realise|realize|imagine|hear|know)\b (?:that |how |why )?(?:you|your|it|this|work|dad|mum|mom|things|money|rent|sleep|school|how)\b(?!'re lying| are lying| what you did| you did this| can do)/,
    /\b(?:it|that) (?:must|makes sense|sounds)\b|\bmakes sense\b|\bno wonder\b/,
  ],
  responsibility: [
    /\bi know i(?:'ve|'m| have| was| am| can)\b/,
    /\bi (?:could|should) have\b|\bi shouldn'?t have\b|\bi could've\b/,
    /\bi haven'?t (?:always|been|made|listened)\b/,
    /\bi(?:'m| am) sorry (?:i\b|for (?:my|how i|the way i|\w+ing)|about how i)/,
    /\bsorry\b[.,!]? (?:i|for \w+ing|about (?:earlier|last night|before|that)|that (?:was|came out))\b/,
    /\bthat (?:was|came out) (?:too |so |really |a bit )?(?:sharp|harsh|unfair|wrong|mean|out of line)\b/,
    /\bpart of (?:this|it|that) is (?:me|mine|on me)\b|\bmy part\b|\bthat's on me\b|\bmy fault\b/,
    /\bi(?:'ve| have) been (?:nagging|yelling|short|on your (?:case|back)|pushing|lecturing|hovering|snooping|checking)\b/,
    /\bi (?:yelled|nagged|snapped|lectured|pushed|shouted|lost it|lost my temper)\b/,
  ],
  help: [
    /\b(?:how|what) can i (?:help|do|take|get)\b|\bwhat would help\b|\bwould it help\b/,
    /\bi(?:'m| am) (?:here if|here for|happy to|glad to|around if)\b/,
    /\bi(?:'d| would) be (?:glad|happy|willing) to\b/,
    /\bi(?:'ll| will| can|'d like to| could) (?:happily )?(?:help|drive|go with|come|sit|watch|be there|be next|pick|mind|wait|cook|cover|look|give you a (?:lift|ride))\b/,
    /\b(?:want|would you like|do you want) me to\b|\bis there (?:anything|something) i can\b/,
    /\b(?:can|could|shall) i (?:help|drive|come|sit|pick|bring|make|give you a (?:lift|ride)|take)\b/,
  ],
};
