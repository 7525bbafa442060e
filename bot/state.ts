import type { Activity, StoreItem } from 'botbuilder';
import { z } from 'zod';
import { newPerson, type Person, person } from '../dialogs/person.ts';

const HOUR = 3_600_000;
/** Without consent nothing is kept past the session. */
export const SESSION_HOURS = 24;
/** With it, until they have been away this long. */
export const REMEMBERED_DAYS = 180;

const kept = z.looseObject({ eTag: z.string().optional(), damaged: z.boolean().optional() });

/** Where a person's record is: by channel and the id that the channel vouches for. */
export function personKey(activity: Pick<Activity, 'channelId' | 'from'>): string {
  return `person/${activity.channelId}/${activity.from?.id ?? 'unknown'}`;
}

/** A record as it was read, and under which eTag. */
export interface Loaded {
  readonly person: Person;
  readonly eTag: string | undefined;
  /** The record could not be read, so this is a new one; the person is told. */
  readonly lost: boolean;
}

/** Reads a stored item. One that is over its time counts as gone, also before the sweep has come by. */
export function load(item: unknown, now: Date): Loaded {
  if (item === undefined) return { person: newPerson(now), eTag: undefined, lost: false };
  const { eTag, damaged, ...rest } = kept.parse(item);
  const parsed = damaged ? undefined : person.safeParse(rest);
  if (!parsed?.success) return { person: newPerson(now), eTag, lost: true };
  if (expiryOf(parsed.data) <= now) return { person: newPerson(now), eTag, lost: false };
  return { person: parsed.data, eTag, lost: false };
}

/** The item to store: when it expires stands beside it, so that a sweep need not read it. */
export function toItem(value: Person, eTag: string | undefined): StoreItem {
  return { ...value, expires: expiryOf(value).toISOString(), ...(eTag ? { eTag } : {}) };
}

function expiryOf(value: Person): Date {
  const hours = value.consents.remember ? REMEMBERED_DAYS * 24 : SESSION_HOURS;
  return new Date(new Date(value.seenAt).getTime() + hours * HOUR);
}
