import { stemmer } from 'stemmer';
import type { Lexicon } from '../../content/schema/lexicon.ts';

/** A word as readers see it. All of it is made once a word, since reading is on every turn's path. */
export interface Word {
  readonly stem: string;
  /** The families of meaning it belongs to, written `@kin`. */
  readonly families: readonly string[];
  /** What stands for it where words are read in order: people by family, all else by stem. */
  readonly narrow: string;
  /** ... and by its first family, if it has one. */
  readonly wide: string;
  /** What it is behind a "not": its stem and families, each with a `!`. */
  readonly denied: readonly string[];
}

/** Looks words up in the lexicon, by stem. */
export type Families = (word: string) => Word;

const LARGEST_CACHE = 20_000;
/** Families that stand for their words wherever words are read in order. */
const PEOPLE: ReadonlySet<string> = new Set(['@me', '@us', '@you', '@they', '@kin', '@child']);

export function familiesFrom(lexicon: Lexicon): Families {
  const byStem = new Map<string, string[]>();
  for (const [family, words] of Object.entries(lexicon)) {
    for (const stem of new Set(words.flatMap((word) => word.split('-')).map(stemmer)))
      byStem.set(stem, [...(byStem.get(stem) ?? []), `@${family}`]);
  }
  const known = new Map<string, Word>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const stem = /^\d/.test(word) ? numberOf(word) : stemmer(word);
    const read = wordFrom(stem, byStem.get(stem) ?? []);
    if (known.size < LARGEST_CACHE) known.set(word, read);
    return read;
  };
}

function wordFrom(stem: string, families: readonly string[]): Word {
  const person = families.find((family) => PEOPLE.has(family));
  const [first] = families;
  return {
    stem,
    families,
    narrow: person ? asThey(person) : stem,
    wide: first ? asThey(first) : stem,
    denied: [stem, ...families].map((name) => `!${name}`),
  };
}

/** "My son" and "he" do the same things. */
function asThey(family: string): string {
  return family === '@kin' ? '@they' : family;
}

/** Numbers are alike but for those that people call. */
function numberOf(digits: string): string {
  return /^(?:911|999|000|112|111|988|116)$/.test(digits) ? digits : digits.length > 1 ? '99' : '9';
}
