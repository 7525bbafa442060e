import { type CheckIn, isQuiet, type Weekday } from './checkIn.ts';
import { type DateOrder, type Timex, timexIn } from './timex.ts';

/** What words about a check-in were read as; all but `read` and `either` say why there is none. */
export type ReadCheckIn =
  | { readonly kind: 'read'; readonly checkIn: CheckIn }
  /** Two readings are as likely ("at 8", "3/4"): which one? */
  | { readonly kind: 'either'; readonly readings: readonly CheckIn[] }
  | { readonly kind: 'past' | 'impossible' | 'tooFar' | 'otherRhythm' | 'unread' }
  /** Inside the quiet hours: the nearest time outside them is offered. */
  | { readonly kind: 'quiet'; readonly instead: CheckIn };

/** Further ahead a note would be forgotten, and the record with it. */
const MOST_DAYS = 90;
const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Times of day as homes name them, longest first; the recognizer knows few of them. */
const TIMES: readonly [name: RegExp, time: string][] = [
  [/\bafter (?:dinner|supper|tea)\b/, '19:30'],
  [/\bbefore (?:dinner|supper|tea)\b/, '17:30'],
  [/\b(?:at )?(?:dinner|supper)(?: ?time)?\b/, '18:30'],
  [/\bafter lunch\b/, '13:30'],
  [/\bbefore lunch\b/, '11:30'],
  [/\b(?:at )?lunch(?: ?time)?\b/, '12:30'],
  [/\bafter breakfast\b/, '09:30'],
  [/\b(?:at |before )?breakfast\b/, '08:30'],
  [/\bafter work\b/, '18:00'],
  [/\bafter school\b/, '16:00'],
  [/\b(?:at |before )?bed ?time\b|\bbefore bed\b|\bkids (?:are )?(?:in bed|asleep)\b/, '20:30'],
  [/\bmid ?day\b|\bnoon\b/, '12:00'],
  [/\bmornings?\b/, '09:00'],
  [/\bafternoons?\b/, '15:00'],
  [/\bevenings?\b|\btonight\b/, '19:00'],
  [/\bnights?\b/, '20:00'],
];
const NO_TIME = '18:00';

/**
 * Reads "Tuesday after dinner" or "every Sunday at 6". `now` is local time of the person's clock. Without a time, six in
 * the evening is meant: what was read is said back before it counts.
 */
export function readCheckIn(text: string, now: Date, order: DateOrder = 'en-us'): ReadCheckIn {
  const said = text.toLowerCase();
  const read = timexIn(said, now, order);
  const times = timesIn(said, read);
  const [time = NO_TIME] = times;
  const days = daysIn(said, read);
  if (days === 'otherRhythm') return { kind: 'otherRhythm' };
  if (days.length > 0)
    return among(times.length > 1 ? times : [time], (at) => ({ days, time: at }));
  const dates = datesIn(read, times, now);
  const [day, other] = [dates, swappedDatesIn(said, times, now, order)]
    .flatMap((found) => (Array.isArray(found) ? found.slice(0, 1) : []))
    .filter((each, place, all) => all.indexOf(each) === place);
  if (day === undefined) return { kind: Array.isArray(dates) ? 'unread' : dates };
  if (other !== undefined) return among([day, other], (each) => ({ day: each, time }));
  return among(times.length > 1 ? times : [time], (at) => ({ day, time: at }));
}

/** "3/4" read the other way round: the day first where the month was, and the month first where the day was. */
function swappedDatesIn(said: string, times: readonly string[], now: Date, order: DateOrder) {
  if (!/\b\d{1,2}[/.-]\d{1,2}\b/.test(said)) return [];
  return datesIn(timexIn(said, now, order === 'en-us' ? 'en-*' : 'en-us'), times, now);
}

function among(parts: readonly string[], make: (part: string) => CheckIn): ReadCheckIn {
  const readings = parts.map(make);
  const awake = readings.filter(({ time }) => !isQuiet(time));
  const [only] = awake;
  if (awake.length > 1) return { kind: 'either', readings: awake };
  if (only) return { kind: 'read', checkIn: only };
  const [asleep] = readings;
  if (!asleep) return { kind: 'unread' };
  return { kind: 'quiet', instead: { ...asleep, time: asleep.time < '12:00' ? '08:00' : '20:30' } };
}

/** Days of the week on which it comes back; none when it is for once. */
function daysIn(said: string, read: readonly Timex[]): readonly Weekday[] | 'otherRhythm' {
  const sets = read.filter(({ kind }) => kind === 'set');
  const repeats =
    sets.length > 0 || /\b(?:every|each|weekdays|weekends|(?:once|twice) a)\b/.test(said);
  if (!repeats) return [];
  if (/\bweekdays?\b/.test(said)) return [1, 2, 3, 4, 5];
  if (/\bweekends?\b/.test(said)) return [6, 7];
  const isDayOrWeek = sets.every(({ timex }) => !/^P(?!1[DW]$)/.test(timex));
  if (!isDayOrWeek || /\b(?:other|once|twice|hour|minute)\b/.test(said)) return 'otherRhythm';
  const named = read.flatMap(({ timex }) => /^XXXX-WXX-([1-7])/.exec(timex)?.slice(1) ?? []);
  if (named.length > 0) return EVERY_DAY.filter((day) => named.includes(String(day)));
  return sets.some(({ timex }) => timex === 'P1W') ? 'otherRhythm' : EVERY_DAY;
}

/** Times that are named; two when morning and evening are both possible and both are awake. */
function timesIn(said: string, read: readonly Timex[]): string[] {
  const named = read.flatMap(({ timex, value = '' }) => {
    const inTimex = /T(\d\d)(?::(\d\d))?/.exec(timex);
    const inValue = /^(?:\d{4}-\d\d-\d\d )?(\d\d):(\d\d)/.exec(value);
    const [, hour, minute = '00'] = inTimex ?? (timex === 'PRESENT_REF' ? inValue : null) ?? [];
    return hour === undefined ? [] : [`${hour}:${minute}`];
  });
  const spelled = TIMES.find(([name]) => name.test(said))?.[1];
  const isSpelledOut = /\b(?:am|pm|a\.m|p\.m)\b|\d\s?(?:am|pm)\b|\d:\d\d/.test(said);
  const [first] = named;
  if (first === undefined) return spelled ? [spelled] : [];
  // "In ten minutes" is a moment, not a time of the clock.
  if (/\bin (?:an?|\d+|\w+) (?:min|hour)/.test(said)) return [first];
  if (spelled && !isSpelledOut) return [nearest(first, spelled)];
  if (isSpelledOut || first >= '13:00') return [first];
  return [first, later(first)].filter((time) => !isQuiet(time)).slice(0, 2);
}

/** "At 8 in the evening": of eight and twenty, the one that is nearer. */
function nearest(time: string, to: string): string {
  const both = [time, later(time)].toSorted(
    (one, other) => Math.abs(minutes(one) - minutes(to)) - Math.abs(minutes(other) - minutes(to)),
  );
  return both[0] ?? time;
}

function later(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return `${String((hour + 12) % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** Days that are still to come, the first first. */
function datesIn(
  read: readonly Timex[],
  times: readonly string[],
  now: Date,
): string[] | 'past' | 'impossible' | 'tooFar' {
  const dated = read.filter(({ kind }) => kind !== 'set' && kind !== 'duration');
  if (dated.some(({ timex, value }) => value === undefined && /\d\d-\d\d/.test(timex)))
    return 'impossible';
  const today = isoDay(now);
  const clock = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
  const isToCome = (day: string) =>
    day > today || (day === today && (times.length === 0 || times.some((time) => time > clock)));
  const days = dated.flatMap(({ value = '' }) => /^\d{4}-\d\d-\d\d/.exec(value)?.[0] ?? []);
  const coming = [...new Set(days.filter(isToCome))].toSorted();
  if (days.length > 0 && coming.length === 0) return 'past';
  const last = isoDay(dayAfter(now, MOST_DAYS));
  if (coming.length > 0) {
    const near = coming.filter((day) => day <= last);
    return near.length > 0 ? near : 'tooFar';
  }
  const ahead = read.flatMap(({ timex }) => /^P(\d+)([DW])$/.exec(timex)?.slice(1, 3) ?? []);
  const inDays = Number(ahead[0] ?? 0) * (ahead[1] === 'W' ? 7 : 1);
  if (inDays > MOST_DAYS) return 'tooFar';
  if (inDays > 0) return [isoDay(dayAfter(now, inDays))];
  if (times.length === 0) return [];
  // A time alone is the next time the clock shows it.
  return [isToCome(today) ? today : isoDay(dayAfter(now, 1))];
}

function dayAfter(day: Date, days: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);
}

function isoDay(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
