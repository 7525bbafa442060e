/** Verbs that change when "he" becomes "you", beyond those that only lose an s. */
const IRREGULAR: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  goes: 'go',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
  isnt: "aren't",
  wasnt: "weren't",
  hasnt: "haven't",
  doesnt: "don't",
};
const LOSES_S = /^(?:[a-z]{2,}[^s'])s$/i;
const LOSES_ES = /(?:sh|ch|ss|x|zz|o)es$/i;
const ADVERBS =
  /^(?:always|never|often|just|only|really|still|also|usually|sometimes|already|almost|then|even)$/i;

/** Behind these, "her" is someone and not something of hers: "told her", "with her". */
const HER_ALONE =
  /\bher(?=\s*(?:$|[.,;:!?]|(?:and|but|when|if|because|so|to|at|in|on|for|from|about|that|again|up|down|out|home|there|here|today|tonight|yesterday|last|every|was|is|with|how|what|why)\b))/gi;

const PERSON = /\b(?:he|she|him|her|his|hers|he's|she's|hes|shes)\b/i;
/** "My son fell asleep": the one it is about, where a sentence begins. */
const KIN =
  /^my (?:son|daughter|husband|wife|partner|boyfriend|girlfriend|brother|sister|dad|mum|mom|mam|mother|father|ex|friend|grandson|granddaughter)(?= \w)/i;

/**
 * What was told about the loved one, turned so that it is said to them: "he came in at two" becomes "you came in at two".
 * Words that already say "you", or name nobody, stay as they are.
 */
export function toSecondPerson(text: string): string {
  if (/\byou(?:r|rs)?\b/i.test(text) || !(PERSON.test(text) || KIN.test(text))) return text;
  return text
    .replace(KIN, 'he')
    .replace(
      /\b(?:he|she)'?s\b(?! (?:been|had|got|gone|done|come|started|stopped|taken)\b)/gi,
      "you're",
    )
    .replace(/\b(?:he|she)'?s\b/gi, "you've")
    .replace(/\b(?:he|she)'(ll|d)\b/gi, "you'$1")
    .replace(/\b(?:he|she)\s+(?:(\w+)\s+)?(\w[\w']*)/gi, (_whole, between, verb) =>
      between === undefined
        ? `you ${asYouDo(verb)}`
        : ADVERBS.test(between)
          ? `you ${between} ${asYouDo(verb)}`
          : `you ${asYouDo(between)} ${verb}`,
    )
    .replace(/\b(?:he|she|him)\b/gi, 'you')
    .replace(HER_ALONE, 'you')
    .replace(/\bhers\b/gi, 'yours')
    .replace(/\b(?:his|her)\b/gi, 'your')
    .replace(/\b(?:himself|herself)\b/gi, 'yourself');
}

function asYouDo(verb: string): string {
  const known = IRREGULAR[verb.toLowerCase()];
  if (known) return known;
  if (LOSES_ES.test(verb)) return verb.slice(0, -2);
  if (/ies$/i.test(verb) && verb.length > 4) return `${verb.slice(0, -3)}y`;
  return LOSES_S.test(verb) ? verb.slice(0, -1) : verb;
}
