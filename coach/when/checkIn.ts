import { DateTime } from 'luxon';

/** A day of the week, 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export type Weekday = number;

/**
 * When to check in, on the person's own clock: once on a `day` (`2026-03-08`), or again and again on `days` of the week.
 * `time` is `18:30`.
 */
export type CheckIn =
  | { readonly day: string; readonly time: string }
  | { readonly days: readonly Weekday[]; readonly time: string };

/** Nothing arrives from nine in the evening to eight in the morning, wherever they live. */
export const QUIET = { from: '21:00', until: '08:00' } as const;

export function isQuiet(time: string): boolean {
  return time >= QUIET.from || time < QUIET.until;
}

/**
 * The first moment after `after` at which a check-in is due; undefined when a single one is over. Clocks that jump are
 * luxon's business: a time that a spring night leaves out is an hour later, one that an autumn night has twice is once.
 */
export function nextDue(checkIn: CheckIn, zone: string, after: Date): Date | undefined {
  if ('day' in checkIn) {
    const at = DateTime.fromISO(`${checkIn.day}T${checkIn.time}`, { zone });
    return at.isValid && at.toJSDate() > after ? at.toJSDate() : undefined;
  }
  const today = DateTime.fromJSDate(after, { zone }).startOf('day');
  for (let days = 0; days <= 7; days += 1) {
    const day = today.plus({ days });
    if (!checkIn.days.includes(day.weekday)) continue;
    const at = DateTime.fromISO(`${day.toISODate()}T${checkIn.time}`, { zone });
    if (at.toJSDate() > after) return at.toJSDate();
  }
  return undefined;
}

/** The first day it falls on, on the person's clock; today where it is over. */
export function firstDay(checkIn: CheckIn, zone: string, after: Date): string {
  const at = nextDue(checkIn, zone, after) ?? after;
  return DateTime.fromJSDate(at, { zone }).toFormat('yyyy-MM-dd');
}

/** Whether `now` lies in the quiet hours of the person's clock. */
export function isQuietNow(zone: string, now: Date): boolean {
  return isQuiet(DateTime.fromJSDate(now, { zone }).toFormat('HH:mm'));
}

/** The end of the quiet hours that `now` lies in. */
export function quietEnds(zone: string, now: Date): Date {
  const here = DateTime.fromJSDate(now, { zone });
  const [hour, minute] = QUIET.until.split(':').map(Number);
  const morning = here.set({ hour, minute, second: 0, millisecond: 0 });
  return (here < morning ? morning : morning.plus({ days: 1 })).toJSDate();
}

/** "Sunday, March 8, 6:00 PM" for once; the day's names are the language's. */
export function dayInWords(day: string, locale: string): string {
  return DateTime.fromISO(day, { zone: 'utc' })
    .setLocale(locale)
    .toLocaleString({ weekday: 'long', month: 'long', day: 'numeric' });
}

/** "6:00 PM" */
export function timeInWords(time: string, locale: string): string {
  return DateTime.fromISO(`2026-01-01T${time}`, { zone: 'utc' })
    .setLocale(locale)
    .toLocaleString(DateTime.TIME_SIMPLE)
    .replace(/\u202f/g, ' ');
}

export function weekdayInWords(day: Weekday, locale: string): string {
  return DateTime.fromISO(`2026-W02-${day}`).setLocale(locale).toLocaleString({ weekday: 'long' });
}
