import ical, { ICalEventRepeatingFreq, ICalWeekday } from 'ical-generator';
import { z } from 'zod';

const rule = z.object({
  day: z.string().optional(),
  days: z.array(z.number()).optional(),
  time: z.string(),
  /** The first day it falls on. */
  first: z.string(),
  /** A title that gives nothing away. */
  title: z.string(),
});

const WEEKDAYS = [
  ICalWeekday.MO,
  ICalWeekday.TU,
  ICalWeekday.WE,
  ICalWeekday.TH,
  ICalWeekday.FR,
  ICalWeekday.SA,
  ICalWeekday.SU,
] as const;

const MINUTES = 10;

/**
 * A check-in for a calendar of one's own, as iCalendar (RFC 5545) in floating time: the hour on whatever clock the calendar
 * lives by. Undefined when `value` is not a check-in.
 */
export function calendarOf(value: unknown): string | undefined {
  const parsed = rule.safeParse(value);
  if (!parsed.success) return undefined;
  const { days, time, first, title } = parsed.data;
  // Floating time is written as the fields of UTC, wherever this runs.
  const start = new Date(`${first}T${time}:00Z`);
  const calendar = ical({ name: title });
  const event = calendar.createEvent({
    start,
    end: new Date(start.getTime() + MINUTES * 60_000),
    floating: true,
    summary: title,
  });
  if (days)
    event.repeating({
      freq: ICalEventRepeatingFreq.WEEKLY,
      byDay: days.flatMap((day) => WEEKDAYS[day - 1] ?? []),
    });
  return calendar.toString();
}
