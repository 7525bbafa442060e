import type { Kind } from '../../content/schema/safety.ts';
import { normalise } from './normalise.ts';
import { SIGNS, type Sign } from './signs.ts';

export type Urgency = 'now' | 'concern' | 'past' | 'none';

/** T0 nothing; T1 a soft sign, one line and on; T2 concern, numbers and a question; T3 acute, numbers first and coaching frozen. */
export type Tier = 0 | 1 | 2 | 3;

/** What one message says about danger. */
export interface Assessment {
  readonly tier: Tier;
  readonly kind: Kind | undefined;
  readonly urgency: Urgency;
}

const SAFE: Assessment = { tier: 0, kind: undefined, urgency: 'none' };

const LONG_AGO =
  /\b(years? ago|last year|back in (19|20)\d\d|used to|when i was (a kid|little|young|\d+)|months ago|long time ago)\b/;
const NOT_REAL =
  /\b(movie|film|song|lyrics|tv|episode|show|series|book|novel|podcast|the news|documentary|homework|essay|dream(t|ed)?|joke|joking|character|game)\b/;

/**
 * Reads one message for danger: a pure function of the text, linear in its length, at most a few milliseconds for the
 * 4,000 characters that are read. (Safety specification, section 2.)
 */
export function assess(text: string): Assessment {
  const read = normalise(text);
  let worst = SAFE;
  for (const clause of clausesOf(read)) {
    for (const sign of SIGNS) {
      if (!sign.shows.test(clause) || sign.unless?.test(clause)) continue;
      const found = inContext(sign, read);
      if (found.tier > worst.tier) worst = found;
    }
  }
  return worst;
}

/** Time and unreality lower a sign; they never silence it. */
function inContext(sign: Sign, whole: string): Assessment {
  if (NOT_REAL.test(whole)) return { tier: 1, kind: sign.kind, urgency: 'none' };
  if (LONG_AGO.test(whole)) return { tier: 1, kind: sign.kind, urgency: 'past' };
  return { tier: sign.tier, kind: sign.kind, urgency: sign.tier === 3 ? 'now' : 'concern' };
}

/** Sentences, and the whole: some signs lie in one clause, some across two. */
function clausesOf(text: string): string[] {
  const parts = text.split(/[.!?;\n]+/).filter((part) => part.trim() !== '');
  return parts.length > 1 ? [...parts, text] : parts;
}
