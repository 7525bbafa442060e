import type { Kind } from '../../content/schema/safety.ts';
import type { Person } from '../person.ts';

const HOUR = 3_600_000;
/** A crisis that nobody said the end of is taken as settling after this long, with a soft word on return. */
const SETTLES_AFTER_HOURS = 24;
/** Nothing of ours reminds anyone of anything for this long after a crisis (safety specification, 2.5). */
const QUIET_HOURS = 72;

const SOFT_EVERY_HOURS = 24;

/** Kinds that are never named first on return: another may be reading. */
const UNSPOKEN: ReadonlySet<Kind> = new Set(['violence_to_user', 'sexual_assault', 'extortion']);

/**
 * Danger was told or read. Violence also closes the gate, however it was told: only ever tighter, since nothing but the
 * safety questions may open it (source book, 2(c)).
 */
export function enterCrisis(person: Person, kind: Kind, now: Date, isAcute = false): void {
  const { safety } = person;
  safety.crisis = { kind, since: now.toISOString() };
  if (kind !== 'violence_to_user' || safety.gate === 'red') return;
  safety.gate = isAcute ? 'red' : 'amber';
}

/** They said they are past it, or a day went by. */
export function settle(person: Person, now: Date): void {
  if (person.safety.crisis) person.safety.settledAt = now.toISOString();
  delete person.safety.crisis;
}

/** Whether a crisis was left open more than a day ago. */
export function isCrisisOld({ safety }: Person, now: Date): boolean {
  return hoursSince(safety.crisis?.since, now) > SETTLES_AFTER_HOURS;
}

/** Whether reminders are to wait. */
export function isQuietTime({ safety }: Person, now: Date): boolean {
  const settled = hoursSince(safety.settledAt, now);
  return safety.crisis !== undefined || (settled >= 0 && settled < QUIET_HOURS);
}

/** Whether a soft sign gets its line: once a day (safety specification, 2.5). Notes that it did. */
export function answersSoftSign({ safety }: Person, now: Date): boolean {
  const hours = hoursSince(safety.softAt, now);
  if (hours >= 0 && hours < SOFT_EVERY_HOURS) return false;
  safety.softAt = now.toISOString();
  return true;
}

/** What may be said to someone who comes back: nothing that tells a reader over their shoulder what it was. */
export function wordsOnReturn(kind: Kind): 'safety.backNeutral' | 'safety.backSoft' {
  return UNSPOKEN.has(kind) ? 'safety.backNeutral' : 'safety.backSoft';
}

function hoursSince(at: string | undefined, now: Date): number {
  return at === undefined
    ? Number.NEGATIVE_INFINITY
    : (now.getTime() - new Date(at).getTime()) / HOUR;
}
