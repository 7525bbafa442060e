import type { Stretch } from '../reading/tokens.ts';

const FEWEST_CAPITALS = 3;
const MOST_COUNTED = 5;
/** Stretches after this one add nothing that tells. */
const MOST_STRETCHES = 8;

/** A word behind a comma that people put a sting in. */
const VOCATIVE =
  /,\s*(?:though|mind|love|mate|darling|sweetheart|honey|genius|big man|pal|champ|dear|hun|babe)\b/i;
const QUOTE = /["'\u2018\u201c]\w[^"\u201c\u201d]{2,}["'\u2019\u201d]/;
const YOU: ReadonlySet<string> = new Set(['you', 'your', 'yours', 'yourself']);
const ME: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself']);

/**
 * How a message is built, apart from what it says: its length, its marks, who is spoken of how often, and what stands
 * first and last. A kind message with a hurt at its end shows here and nowhere else.
 */
export function shapeOf(draft: string, stretches: readonly Stretch[]): string[] {
  const words = draft.split(/\s+/).filter(Boolean);
  const last = stretches.at(-1)?.words ?? [];
  const all = stretches.flatMap((stretch) => stretch.words);
  const yous = all.filter((word) => YOU.has(word)).length;
  const mes = all.filter((word) => ME.has(word)).length;
  const capitals = words.filter(
    (word) => word.length >= 3 && word === word.toUpperCase() && /[A-Z]/.test(word),
  ).length;
  return [
    `length ${Math.min(Math.floor(2 * Math.log2(words.length + 1)), 14)}`,
    `questions ${Math.min((draft.match(/\?/g) ?? []).length, 3)}`,
    `stretches ${Math.min(stretches.length, 6)}`,
    `you ${Math.min(yous, MOST_COUNTED)}`,
    `me ${Math.min(mes, MOST_COUNTED)}`,
    `you-me ${Math.max(-3, Math.min(3, yous - mes))}`,
    ...(draft.includes('!') ? ['!'] : []),
    ...(/!.*!/s.test(draft) ? ['!!'] : []),
    ...(/\.\.\.|\u2026/.test(draft) ? ['...'] : []),
    ...(capitals > 0 ? ['capitals'] : []),
    ...(capitals > FEWEST_CAPITALS ? ['shouting'] : []),
    ...(VOCATIVE.test(draft) ? ['vocative'] : []),
    ...(QUOTE.test(draft) ? ['quote'] : []),
    ...stretches
      .slice(0, MOST_STRETCHES)
      .flatMap(({ words: [first = ''], words: of }, place) => [
        `starts ${first}`,
        `${place === stretches.length - 1 ? 'last' : place > 0 ? 'middle' : 'first'} ${first}`,
        `long ${Math.min(Math.floor(of.length / 4), 4)}`,
      ]),
    ...(last.length > 0
      ? [`ends ${last.at(-1)}`, `last long ${Math.min(Math.floor(last.length / 3), 4)}`]
      : []),
    ...last.map((word) => `in last ${word}`),
  ];
}
