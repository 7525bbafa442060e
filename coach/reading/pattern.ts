import { stemmer } from 'stemmer';
import type { Word } from './families.ts';

/**
 * Words in order, as authors write them: `@they|@kin ..4 not ..2 breathing`. Each item is a word (matched by stem), a
 * family (`@kin`), or several with `|` between them; `..4` lets up to four other words stand between.
 */
export interface Pattern {
  readonly source: string;
  readonly items: readonly Item[];
}

interface Item {
  readonly words: ReadonlySet<string>;
  readonly families: readonly string[];
  /** The most words that may stand between the item before and this one. */
  readonly gap: number;
}

/** @throws when the pattern is empty, or begins or ends with a gap. */
export function patternOf(source: string): Pattern {
  const items: Item[] = [];
  let gap = 0;
  for (const part of source.split(/\s+/).filter(Boolean)) {
    if (/^\.\.\d$|^\.\.\d\d$/.test(part)) {
      gap = Number(part.slice(2));
      continue;
    }
    if (part.startsWith('..')) throw new Error(`"${source}" is no pattern: write a gap as ..4`);
    const options = part.split('|');
    items.push({
      words: new Set(options.filter((option) => !option.startsWith('@')).map(stemmer)),
      families: options.filter((option) => option.startsWith('@')),
      gap,
    });
    gap = 0;
  }
  if (items.length === 0 || gap > 0 || items[0]?.gap !== 0)
    throw new Error(`"${source}" is no pattern: it needs a word at both ends`);
  return { source, items };
}

/** What a first word must be to begin a pattern: stems, and families written `@name`. */
export function beginningsOf({ items: [first] }: Pattern): string[] {
  return first ? [...first.words, ...first.families] : [];
}

/** Whether each of a pattern's items is among the stems and families there are at all: most patterns end here, cheaply. */
export function mayStand({ items }: Pattern, present: ReadonlySet<string>): boolean {
  return items.every(
    ({ words, families }) =>
      families.some((family) => present.has(family)) ||
      [...words].some((word) => present.has(word)),
  );
}

/** Whether `pattern` stands in `words` from the place `from` on. */
export function standsAt({ items }: Pattern, words: readonly Word[], from: number): boolean {
  return endsWell(items, 0, words, from);
}

/** Whether `pattern` stands anywhere in `words`. */
export function standsIn(pattern: Pattern, words: readonly Word[]): boolean {
  return words.some((_word, from) => standsAt(pattern, words, from));
}

function endsWell(
  items: readonly Item[],
  which: number,
  words: readonly Word[],
  place: number,
): boolean {
  const item = items[which];
  if (!item) return true;
  const last = Math.min(place + item.gap, words.length - 1);
  for (let at = place; at <= last; at += 1) {
    const word = words[at];
    if (word && fits(item, word) && endsWell(items, which + 1, words, at + 1)) return true;
  }
  return false;
}

function fits({ words, families }: Item, word: Word): boolean {
  return words.has(word.stem) || families.some((family) => word.families.includes(family));
}
