import type { Families } from './families.ts';
import type { Stretch } from './tokens.ts';

/** Kinds of things a reader notices; each is weighed apart, so that none drowns another. */
export const BLOCKS = ['words', 'letters', 'families'] as const;

/**
 * What is added to a block's squared length (tenths of idf, squared) before it is scaled to one: about six words' worth, so
 * that two words alone do not speak as loud as ten.
 */
export const FIRMNESS = 10_000;

/** Is told of each feature, part by part: up to three words or families in a row. No text is joined on a turn's path. */
export type Visit = (one: string, two?: string, three?: string) => void;

/** Words too common to tell anything but the shape of a sentence. */
const FILLERS: ReadonlySet<string> = new Set(
  'a an the just really so very like and then that this it its to of for on in at is are was were be been am as with by or well oh ok okay please actually literally basically kind sort bit also too have has had do does did would'.split(
    ' ',
  ),
);
const NOT: ReadonlySet<string> = new Set(
  'not no never nothing nobody none hardly barely'.split(' '),
);
/** How far a "not" reaches, in words. */
const REACH = 4;

/** Words, pairs and threes as they stand. */
export function visitWords({ words, asks }: Stretch, visit: Visit): void {
  const line = asks ? [...words, '?'] : words;
  for (let place = 0; place < line.length; place += 1) {
    const one = line[place] ?? '';
    const two = line[place + 1];
    const three = line[place + 2];
    visit(one);
    if (two !== undefined) visit(one, two);
    if (two !== undefined && three !== undefined) visit(one, two, three);
  }
}

const SHORTEST = 2;
const LONGEST = 5;

/** Runs of letters within one word and its edges: what a misspelt word still shares with the right one. */
export function letterFeatures(word: string): string[] {
  const edged = ` ${word} `;
  const found: string[] = [];
  for (let length = SHORTEST; length <= LONGEST; length += 1)
    for (let from = 0; from + length <= edged.length; from += 1)
      found.push(edged.slice(from, from + length));
  return found;
}

/** Stems and families, what is denied, and what stands near what. Some are told more than once; each counts once. */
export function visitFamilies({ words, asks }: Stretch, families: Families, visit: Visit): void {
  const narrow: string[] = [];
  const wide: string[] = [];
  let denied = 0;
  for (const [place, spelled] of words.entries()) {
    const word = families(spelled);
    const filler = FILLERS.has(spelled);
    if (!filler) {
      visit(word.stem);
      narrow.push(word.narrow);
      wide.push(word.wide);
      if (denied > 0) for (const name of word.denied) visit(name);
    }
    for (const family of word.families) visit(family);
    if (asks && place < 3) visit('?', word.stem);
    denied = NOT.has(spelled) ? REACH : denied - 1;
  }
  if (asks) visit('?');
  visitNear(narrow, visit);
  visitNear(wide, visit);
}

/** Neighbours, in order; those with one or two words between; and three in a row. */
function visitNear(symbols: readonly string[], visit: Visit): void {
  for (let place = 0; place + 1 < symbols.length; place += 1) {
    const one = symbols[place] ?? '';
    const two = symbols[place + 1] ?? '';
    const three = symbols[place + 2];
    const four = symbols[place + 3];
    visit(one, two);
    if (three !== undefined) {
      visit(one, two, three);
      visit(one, '-', three);
    }
    if (four !== undefined) visit(one, '-', four);
  }
}
