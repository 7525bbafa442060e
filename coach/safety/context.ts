import type { Weight } from './sign.ts';

/** What the whole message says of time and reality. */
export interface Setting {
  readonly unreal: boolean;
  readonly longAgo: boolean;
  readonly recent: boolean;
  readonly died: boolean;
}

const UNREAL =
  /\b(?:movies?|films?|songs?|lyrics|tv|telly|episodes?|netflix|series|novels?|podcasts?|the news|headlines?|documentar\w+|essay|assignment|dream(?:t|ed|s)?|nightmares?|jok(?:e|es|ing)|video ?games?|xbox|play ?station|soap|eastenders|corrie|coronation street|comedian|meme|tiktok|proverb|training|workshop|role ?play|poem|book club|read (?:about|that|an article)|saw (?:a|an|on) (?:article|post|story|report)|guy on|woman on|celebrity|actor|in the (?:paper|papers|book|film|movie|show))\b/;
const LONG_AGO =
  /\b(?:(?:\d+|two|three|four|five|six|ten|twenty|many|some|several|few) years? (?:ago|back|sober|clean|later)|years ago|decades?|last year|back in (?:19|20)?\d\d|in (?:19|20)\d\d|back then|when i was (?:a |little|young|small|growing|\d)|when (?:he|she|they) (?:was|were) (?:a |little|young|small|\d)|growing up|as a (?:kid|child|teenager)|used to|in the past|long time ago|(?:six|seven|eight|nine|ten|eleven|[4-9]|1\d) months ago|once upon|my childhood|the (?:eighties|nineties)|since then|these days (?:he|she|we)|looking back)\b/;
const RECENT =
  /\b(?:right now|now|tonight|today|this (?:morning|evening|afternoon|minute|week)|just|last night|yesterday|again|still|currently|at the moment|earlier|an hour ago|minutes? ago|at it again)\b/;
const DIED =
  /\b(?:died|passed away|passed on|funeral|wake (?:was|is)|buried|anniversary|we lost|i lost (?:my|him|her)|killed (?:himself|herself)|took (?:his|her) (?:own )?life|late (?:husband|wife|son|daughter|brother|sister|mum|dad)|since (?:his|her) death|grie(?:f|ving)|rest in peace|coroner|inquest)\b/;
const IF =
  /\b(?:if|what if|in case|suppose|imagine|would (?:it|that)|could (?:it|that)|might|worried (?:that )?(?:he|she|they|it)(?:'ll| will| might| could)?|afraid (?:that )?(?:he|she|they)(?:'ll| will| might)|scared (?:that )?(?:he|she|they)(?:'ll| will| might)|terrified (?:he|she|they)(?:'ll| will| might)|one day|some day)\b/;
const INFORMATION =
  /^(?:so |and |ok |hi |please |can you tell me |do you know |any idea )*(?:what (?:is|are|does|do|happens|should)|how (?:long|do you|does one|much|likely|common|can you tell)|is it (?:true|normal|common|safe|ok|legal)|does (?:it|naloxone|narcan|craft|detox|alcohol|anyone)|do (?:people|they|most)|where (?:can|do)|why do|can (?:you|people|someone) (?:die|get|overdose)|could someone explain|what's the difference)\b/;

export function settingOf(text: string): Setting {
  return {
    unreal: UNREAL.test(text),
    longAgo: LONG_AGO.test(text),
    recent: RECENT.test(text),
    died: DIED.test(text),
  };
}

/**
 * What a sign weighs in what was said around it: a film, a memory, a death long ago, a question for information lower it;
 * nothing silences it. A firm one (a body in trouble, a deed) is lowered by unreality and the past alone.
 */
export function lowered(
  { weight, firm }: { readonly weight: Weight; readonly firm: boolean },
  sentence: string,
  { unreal, longAgo, recent, died }: Setting,
): Weight | 'past' {
  if ((unreal || longAgo) && !recent) return 'soft';
  if (died && !(firm && recent)) return 'soft';
  if (!firm && INFORMATION.test(sentence)) return 'soft';
  if (!firm && weight === 'now' && IF.test(sentence)) return 'concern';
  return weight === 'now' && WEEKS_AGO.test(sentence) ? 'past' : weight;
}

const WEEKS_AGO =
  /\b(?:last (?:week|month|weekend)|weeks ago|(?:two|three|2|3|couple of|few) (?:weeks|months) ago)\b/;
