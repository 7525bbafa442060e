/** A piece of a message that is read as one: a sentence, or a clause of a long one. */
export interface Stretch {
  readonly words: readonly string[];
  readonly asks: boolean;
}

/** Clauses of someone who types without stops are told apart by the words they hang together with, once they are this long. */
const LONG = 14;
const LINKS: ReadonlySet<string> = new Set(
  'and but so because then while when after before since cos although though until'.split(' '),
);

/** Laughter and sighs at the end of a line change nothing of what it says. */
const SAYS_NOTHING = /^(?:lo+l+|lmf?ao+|ro?fl|(?:ha){2,}h?|(?:he){2,}|x{2,}|xox?o?|smh|ngl|tbh)$/;

/** What contractions stand for; a possessive or "is" behind an apostrophe tells a reader nothing. */
const CONTRACTED: readonly (readonly [RegExp, string])[] = [
  [/\bwon't\b/g, 'will not'],
  [/\bcan't\b|\bcannot\b/g, 'can not'],
  [/n't\b/g, ' not'],
  [/'ll\b/g, ' will'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'m\b/g, ' am'],
  [/'d\b/g, ' would'],
  [/'s\b/g, ''],
];

/** The stretches of a normalised message, in order. Linear in its length. */
export function stretchesOf(normalised: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [sentence] of normalised.matchAll(/[^.!?;\n]+[.!?;\n]*/g)) {
    const asks = sentence.includes('?');
    let words: string[] = [];
    const end = () => {
      if (words.length > 0) stretches.push({ words, asks });
      words = [];
    };
    for (const word of wordsOf(sentence)) {
      if (words.length >= LONG && LINKS.has(word)) end();
      words.push(word);
    }
    end();
  }
  return stretches;
}

/** "Danny, he ...": whom a line is addressed to changes nothing of what it says. Words that do are no names. */
const ADDRESSED =
  /^\s*(?!(?:no|yes|help|please|ok|okay|well|so|sorry|yesterday|today|tonight|now|again|then|also|meanwhile|usually|sometimes|maybe|finally|honestly|literally),)[a-z]+,\s+(?=(?:he|she|they|it|i|we|my|the|our|there)\b)/;

function wordsOf(sentence: string): string[] {
  const plain = CONTRACTED.reduce(
    (text, [from, to]) => text.replace(from, to),
    sentence.replace(ADDRESSED, ''),
  );
  const words =
    plain
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[a-z]+|\d+/g) ?? [];
  return words.filter((word) => !SAYS_NOTHING.test(word));
}
