import type { Kind } from '../../../content/schema/safety.ts';

/** How serious a sign is by itself: now (T3), a concern (T2), or soft (T1). */
export type Weight = 'now' | 'concern' | 'soft';

/** A family of meaning that shows one kind of danger. */
export interface Sign {
  readonly kind: Kind;
  readonly weight: Weight;
  readonly shows: RegExp;
  /** What makes the same words ordinary. */
  readonly unless?: RegExp;
  /** Whether a not, a question or a memory of it lowers it. Signs of a body in trouble are alarms even then. */
  readonly firm?: boolean;
}

export function sign(
  kind: Kind,
  weight: Weight,
  shows: string,
  more: { readonly unless?: string; readonly firm?: boolean } = {},
): Sign {
  return {
    kind,
    weight,
    shows: new RegExp(shows),
    ...(more.unless ? { unless: new RegExp(more.unless) } : {}),
    ...(more.firm ? { firm: true } : {}),
  };
}
