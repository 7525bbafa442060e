import { type Deed, weekOf, withDeed } from '../../coach/plan/deeds.ts';
import type { Area } from '../../coach/plan/happiness.ts';
import type { Person } from '../person.ts';

/** As many as a picture can show, and more than a year of them. */
const MOST_SITTINGS = 60;
const MOST_UPSET = 30;

/** Notes that they did something; nothing of what it was. */
export function noteDeed({ progress }: Person, deed: Deed, now: Date): void {
  progress.weeks = withDeed(progress.weeks, deed, now);
}

/** Notes how upset they were before and after a practice, 0 to 10. */
export function noteUpset({ progress }: Person, before: number, after: number, now: Date): void {
  progress.upset = [...progress.upset, { at: now.toISOString(), before, after }].slice(-MOST_UPSET);
}

/** Notes one rating; all of a week belong to one sitting, so that it can be left and taken up again. */
export function rate({ progress }: Person, area: Area, value: number, now: Date): void {
  const last = progress.happiness.at(-1);
  if (last && weekOf(new Date(last.at)) === weekOf(now)) {
    last.areas[area] = value;
    return;
  }
  progress.happiness = [
    ...progress.happiness,
    { at: now.toISOString(), areas: { [area]: value } },
  ].slice(-MOST_SITTINGS);
}

/** What was rated this week so far. */
export function thisWeek({ progress }: Person, now: Date): Partial<Record<Area, number>> {
  const last = progress.happiness.at(-1);
  return last && weekOf(new Date(last.at)) === weekOf(now) ? last.areas : {};
}
