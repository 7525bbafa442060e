import { DateTime } from 'luxon';

/** What people do here for themselves and the talk; only counted, never judged. */
export const DEEDS = ['lesson', 'practice', 'message', 'sheet', 'calm', 'talk'] as const;
export type Deed = (typeof DEEDS)[number];

/** How often each was done, by ISO week (`2026-W10`). */
export type Weeks = Readonly<Record<string, Readonly<Partial<Record<Deed, number>>>>>;

/** Half a year to look back on is enough. */
const MOST_WEEKS = 26;

export function weekOf(at: Date): string {
  return DateTime.fromJSDate(at, { zone: 'utc' }).toFormat("kkkk-'W'WW");
}

/** The weeks with one more `deed` in that of `at`; the oldest are let go. */
export function withDeed(
  weeks: Weeks,
  deed: Deed,
  at: Date,
): Record<string, Partial<Record<Deed, number>>> {
  const week = weekOf(at);
  const all = { ...weeks, [week]: { ...weeks[week], [deed]: (weeks[week]?.[deed] ?? 0) + 1 } };
  const kept = Object.keys(all).toSorted().slice(-MOST_WEEKS);
  return Object.fromEntries(kept.map((each) => [each, { ...all[each] }]));
}

/** How often each was done in all the weeks together. */
export function sumOf(weeks: Weeks): Record<Deed, number> {
  const sum = (deed: Deed) =>
    Object.values(weeks).reduce((total, week) => total + (week[deed] ?? 0), 0);
  return {
    lesson: sum('lesson'),
    practice: sum('practice'),
    message: sum('message'),
    sheet: sum('sheet'),
    calm: sum('calm'),
    talk: sum('talk'),
  };
}

/** The last `count` weeks up to that of `now`, the oldest first, with what was done in each; empty weeks are among them. */
export function lastWeeks(
  weeks: Weeks,
  now: Date,
  count: number,
): { monday: string; done: number }[] {
  return Array.from({ length: count }, (_none, place) => {
    const at = DateTime.fromJSDate(now, { zone: 'utc' })
      .startOf('week')
      .minus({ weeks: count - 1 - place });
    const done = Object.values(weeks[weekOf(at.toJSDate())] ?? {}).reduce(
      (total: number, times) => total + (times ?? 0),
      0,
    );
    return { monday: at.toISODate() ?? '', done };
  });
}
