import {
  type CheckIn,
  dayInWords,
  firstDay,
  timeInWords,
  type Weekday,
  weekdayInWords,
} from '../../coach/when/checkIn.ts';
import { cityOf } from '../../coach/when/zone.ts';
import { wordOf } from '../say.ts';
import type { Services } from '../services.ts';

const LOCALE = 'en-US';

/** "every Sunday at 6:00 PM" or "Tuesday, March 3, at 7:30 PM". */
export function checkInWords(checkIn: CheckIn, services: Services): string {
  const time = timeInWords(checkIn.time, LOCALE);
  if ('day' in checkIn)
    return wordOf(services, 'remind.once', { day: dayInWords(checkIn.day, LOCALE), time });
  const { days } = checkIn;
  if (days.length === 7) return wordOf(services, 'remind.daily', { time });
  return wordOf(services, 'remind.weekly', { days: listed(days, services), time });
}

/** What a calendar of their own needs: the hour, the first day, and a title that gives nothing away. */
export function calendarNote(
  checkIn: CheckIn,
  zone: string,
  now: Date,
  services: Services,
): object {
  const title = wordOf(services, 'remind.calendar');
  return { ...checkIn, first: firstDay(checkIn, zone, now), title };
}

/** "New York time" */
export function zoneWords(zone: string, services: Services): string {
  const label = services.content.asks.get('remind.zone')?.options[zone]?.label;
  return wordOf(services, 'remind.zoneName', { zone: label ?? cityOf(zone) });
}

function listed(days: readonly Weekday[], services: Services): string {
  const names = days.map((day) => weekdayInWords(day, LOCALE));
  return names.length < 2
    ? (names[0] ?? '')
    : [names.slice(0, -1).join(', '), names.at(-1)].join(` ${wordOf(services, 'remind.and')} `);
}
