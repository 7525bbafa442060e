import type { Kind } from '../../content/schema/safety.ts';

export type Urgency = 'now' | 'concern' | 'past' | 'none';

/** T0 nothing; T1 a soft sign, one line and on; T2 concern, numbers and a question; T3 acute, numbers first and coaching frozen. */
export type Tier = 0 | 1 | 2 | 3;

/** Who is in danger. */
export type Who = 'user' | 'loved_one' | 'child' | 'other' | 'none';

/** What one message says about danger. */
export interface Assessment {
  readonly tier: Tier;
  readonly kind: Kind | undefined;
  readonly urgency: Urgency;
  readonly who: Who;
}

/** A message that speaks of no danger, or that is not read for any. */
export const NO_DANGER: Assessment = { tier: 0, kind: undefined, urgency: 'none', who: 'none' };
