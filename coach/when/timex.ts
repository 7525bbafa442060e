import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import { z } from 'zod';
import { writeOut } from '../reading/slang.ts';

/** The recognizer's time grows fast with length (safety specification, section 1, trap 2); no date needs more. */
const LONGEST = 64;

/** How dates in figures are written: month first in the US, day first elsewhere. */
export type DateOrder = 'en-us' | 'en-*';

/** One reading of a word about time, as TIMEX (ISO 24617-1): `XXXX-WXX-7T18` is any Sunday at six in the evening. */
export interface Timex {
  readonly kind: 'date' | 'time' | 'datetime' | 'range' | 'set' | 'duration';
  readonly timex: string;
  /** The moment as local time, `2026-03-02 19:00:00` or a part of it; undefined where there is none, as on 30 February. */
  readonly value: string | undefined;
}

const found = z.array(
  z.looseObject({
    typeName: z.string(),
    resolution: z
      .looseObject({
        values: z.array(
          z.looseObject({
            timex: z.string(),
            value: z.string().optional(),
            start: z.string().optional(),
          }),
        ),
      })
      .nullish(),
  }),
);

const KINDS: Readonly<Record<string, Timex['kind']>> = {
  'datetimeV2.date': 'date',
  'datetimeV2.time': 'time',
  'datetimeV2.datetime': 'datetime',
  'datetimeV2.set': 'set',
  'datetimeV2.duration': 'duration',
};

/**
 * All that `text` says about time, as seen from `now`, in local time whatever the zone: the caller decides whose clock it
 * is, and gives a `now` whose local fields are that clock's.
 */
export function timexIn(text: string, now: Date, order: DateOrder = 'en-us'): Timex[] {
  const words = writeOut(text.toLowerCase()).slice(0, LONGEST);
  const read = found.safeParse(recognizeDateTime(words, order, undefined, now));
  if (!read.success) return [];
  return read.data.flatMap(({ typeName, resolution }) =>
    (resolution?.values ?? []).map(({ timex, value, start }): Timex => {
      const moment = value ?? start;
      return {
        kind: KINDS[typeName] ?? 'range',
        timex,
        value: moment === 'not resolved' ? undefined : moment,
      };
    }),
  );
}

// The first call compiles the patterns, a third of a second: better at the start than in somebody's turn.
recognizeDateTime('tomorrow', 'en-us');
