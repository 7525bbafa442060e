import { timexIn } from './timex.ts';

/** A moment that someone named in their own words; only the day, unless a time was named too. */
export interface When {
  readonly at: Date;
  readonly hasTime: boolean;
}

/** Nobody plans a talk in the small hours: "at seven" in the evening is meant, where both are possible. */
const EARLIEST_HOUR = 8;

/**
 * The next moment that the words name, as seen from `now`; undefined when they name none that is to come. Both are local
 * time, whatever the zone: the caller decides whose clock it is.
 */
export function readWhen(text: string, now: Date): When | undefined {
  const moments = timexIn(text, now)
    .flatMap(({ value = '' }) => momentOf(value))
    .filter(({ at, hasTime }) => at >= now || (!hasTime && sameDay(at, now)));
  return (
    moments.find(({ at, hasTime }) => !hasTime || at.getHours() >= EARLIEST_HOUR) ?? moments[0]
  );
}

function momentOf(value: string): When[] {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d))?/.exec(value);
  if (!parts) return [];
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  return [{ at: new Date(year, month - 1, day, hour, minute), hasTime: parts[4] !== undefined }];
}

function sameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}
