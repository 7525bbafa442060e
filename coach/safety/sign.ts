import { KINDS, type Kind } from '../../content/schema/safety.ts';
import type { Signs } from '../../content/schema/signs.ts';
import { beginningsOf, type Pattern, patternOf } from '../reading/pattern.ts';

/** How serious a sign is by itself: now (T3), a concern (T2), or soft (T1). */
export type Weight = 'now' | 'concern' | 'soft';

/** Words that show one kind of danger, ready to be looked for. */
export interface Sign {
  readonly kind: Kind;
  readonly weight: Weight;
  readonly firm: boolean;
  readonly shows: Pattern;
  readonly unless: readonly Pattern[];
}

/** Signs by the stem or `@family` that a first word must have. */
export type SignIndex = ReadonlyMap<string, readonly Sign[]>;

export function signsFrom(written: Signs): Sign[] {
  return KINDS.flatMap((kind) =>
    (written[kind] ?? []).map(({ says, not, weight, firm }) => ({
      kind,
      weight,
      firm,
      shows: patternOf(says),
      unless: not.map(patternOf),
    })),
  );
}

export function indexSigns(signs: readonly Sign[]): SignIndex {
  const index = new Map<string, Sign[]>();
  for (const sign of signs) {
    for (const beginning of beginningsOf(sign.shows))
      index.set(beginning, [...(index.get(beginning) ?? []), sign]);
  }
  return index;
}
