import { loadOtherWords } from '../../content/draftWords.ts';
import { type Pattern, patternOf, standsIn } from '../reading/pattern.ts';
import { wordsIn } from '../reading/wordsIn.ts';

/** A word about people that was used, and what can be said instead. */
export interface Offer {
  readonly id: string;
  readonly word: string;
  readonly offer: string;
}

const WORDS = loadOtherWords().map(({ words, only, not, ...rest }) => ({
  ...rest,
  words: new Set(words),
  only: only?.map(patternOf),
  not: not.map(patternOf),
}));

/** The first such word in a text that was not offered before. How people name themselves is theirs (source book, 2(m)). */
export function otherWordIn(text: string, offered: readonly string[]): Offer | undefined {
  for (const { typed, words } of wordsIn(text)) {
    const stands = (pattern: Pattern) => standsIn(pattern, words);
    for (const { id, words: meant, only, not, offer } of WORDS) {
      const word = typed.find((each) => meant.has(each));
      if (!word || offered.includes(id)) continue;
      if ((only?.some(stands) ?? true) && !not.some(stands)) return { id, word, offer };
    }
  }
  return undefined;
}
