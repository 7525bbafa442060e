import type { Kind } from '../../content/schema/safety.ts';
import type { Who } from './assessment.ts';

/** Who may be in danger, in the order of the numbers that were learned for each. */
export const WHO_LEARNED: readonly Who[] = ['user', 'loved_one', 'child', 'other'];

/** Whom a kind threatens; where several are possible, what was learned decides. */
const POSSIBLE: Readonly<Record<Kind, readonly Who[]>> = {
  overdose_now: ['loved_one', 'user', 'child'],
  suicide_user: ['user'],
  suicide_loved_one: ['loved_one'],
  violence_to_user: ['user'],
  child_danger: ['child'],
  withdrawal_danger: ['loved_one', 'user'],
  harm_to_others_by_user: ['loved_one', 'other', 'child'],
  driving: ['loved_one', 'user'],
  missing: ['loved_one', 'child'],
  poisoning: ['loved_one', 'child', 'user'],
  threat_to_others: ['other'],
  sexual_assault: ['user'],
  exposure: ['loved_one'],
  pregnancy: ['loved_one', 'user'],
  extortion: ['user', 'loved_one'],
  psychosis: ['loved_one'],
  own_use: ['user'],
  grief: ['none'],
};

/** @param scores how much a message speaks for each of WHO_LEARNED. */
export function whoIsIn(kind: Kind, scores: readonly number[]): Who {
  const scoreOf = (who: Who) => scores[WHO_LEARNED.indexOf(who)] ?? Number.NEGATIVE_INFINITY;
  const [first = 'none', ...others] = POSSIBLE[kind];
  return others.reduce((best, who) => (scoreOf(who) > scoreOf(best) ? who : best), first);
}
