import type { Access, Gate, Locks, Skill } from '../../content/schema/locks.ts';

export type Answer = 'yes' | 'no' | 'unsure';

/** The answers to the violence screen; a missing one was skipped (source book, section 2(c), "Bot's own short screen"). */
export interface Screen {
  /** Hit, pushed, grabbed or hurt anyone at home in the past year. */
  readonly hurt?: Answer | undefined;
  /** ... and in the last three months. */
  readonly hurtLately?: Answer | undefined;
  readonly afraid?: Answer | undefined;
  /** Controls where they go, phone or money; puts down; forces. */
  readonly control?: Answer | undefined;
  /** Worse lately, choking, weapons, threats to kill. */
  readonly worse?: Answer | undefined;
  readonly now?: Answer | undefined;
}

/** The screen is asked again after this long, and on any sign. */
export const SCREEN_DAYS = 14;

/** Green only when everything was answered no; whoever skips two or more is treated with care. */
export function gateFrom(screen: Screen): Gate {
  if (screen.now === 'yes' || screen.worse === 'yes') return 'red';
  if (screen.hurt === 'yes' && screen.hurtLately !== 'no') return 'red';
  const first = [screen.hurt, screen.afraid, screen.control];
  if (first.includes('yes') || first.includes('unsure') || screen.worse === 'unsure')
    return 'amber';
  const skipped = [...first, screen.worse].filter((answer) => answer === undefined).length;
  return skipped >= 2 ? 'amber' : 'green';
}

/** How far a skill is open to someone; before the screen, nothing that could provoke is. */
export function accessTo(
  locks: { readonly skills: Readonly<Partial<Locks['skills']>> },
  skill: Skill,
  gate: Gate,
): Access {
  return locks.skills[skill]?.[gate] ?? 'locked';
}
