import type { TurnContext } from 'botbuilder';
import { type CheckIn, isQuietNow, nextDue, quietEnds } from '../../coach/when/checkIn.ts';
import { isZone } from '../../coach/when/zone.ts';
import type { KeptCheckIn, Person, Reference } from '../person.ts';
import { isQuietTime } from '../safety/crisis.ts';

/** More would be nagging. */
export const MOST_CHECK_INS = 5;
const HOUR = 3_600_000;
/** After this long a check-in is no longer what was asked for. */
const LATEST_MS = 12 * HOUR;

/** The zone of their clock: as they said it, or as the channel does; undefined until one is known. */
export function zoneOf(context: TurnContext, { checkIns }: Person): string | undefined {
  const given = context.activity.localTimezone;
  return checkIns.zone ?? (given && isZone(given) ? given : undefined);
}

/** Keeps a check-in, and how to reach them; false when there are enough, or its time is over. */
export function keepCheckIn(
  context: TurnContext,
  person: Person,
  checkIn: CheckIn,
  zone: string,
  now: Date,
): boolean {
  const { checkIns } = person;
  const due = nextDue(checkIn, zone, now);
  if (!due || checkIns.list.length >= MOST_CHECK_INS) return false;
  const last = Math.max(0, ...checkIns.list.map(({ id }) => Number(id)));
  const rule = 'day' in checkIn ? { day: checkIn.day } : { days: [...checkIn.days] };
  checkIns.list.push({ id: String(last + 1), ...rule, time: checkIn.time, due: due.toISOString() });
  checkIns.zone = zone;
  checkIns.reference = referenceOf(context);
  return true;
}

/** A kept check-in as the coach reckons with it. */
export function asCheckIn({ day, days = [], time }: KeptCheckIn): CheckIn {
  return day ? { day, time } : { days, time };
}

/** Passes over the next time of every weekly check-in; how many there were. */
export function skipNext({ checkIns }: Person): number {
  const { zone = 'UTC', list } = checkIns;
  const weekly = list.filter(({ days }) => days);
  for (const each of weekly) {
    const next = nextDue(asCheckIn(each), zone, new Date(each.due));
    if (next) each.due = next.toISOString();
  }
  return weekly.length;
}

/** Drops one check-in, or all of them; with the last one goes all that is needed to write to them. */
export function dropCheckIns(person: Person, id?: string): void {
  const { checkIns } = person;
  checkIns.list = id === undefined ? [] : checkIns.list.filter((each) => each.id !== id);
  if (checkIns.list.length > 0) return;
  person.checkIns = { list: [], ...(checkIns.zone ? { zone: checkIns.zone } : {}) };
  person.consents.checkIns = false;
  delete person.consents.given.checkIns;
}

/**
 * Takes up what is due and says whether to write now. Everything due moves on first, so that nothing is sent twice; in
 * quiet hours it waits for the morning, and in danger, after it, or when it is too late, it is passed over in silence.
 */
export function takeDue(person: Person, now: Date): boolean {
  const { checkIns, consents, safety, age } = person;
  const { zone = 'UTC' } = checkIns;
  const due = checkIns.list.filter((each) => new Date(each.due) <= now);
  const isFresh = due.some((each) => now.getTime() - new Date(each.due).getTime() < LATEST_MS);
  const waits = isFresh && isQuietNow(zone, now);
  for (const each of due) {
    const next = waits ? quietEnds(zone, now) : nextDue(asCheckIn(each), zone, now);
    if (next) each.due = next.toISOString();
    else checkIns.list = checkIns.list.filter(({ id }) => id !== each.id);
  }
  const isWelcome =
    consents.checkIns && age === 'adult' && safety.gate !== 'red' && !isQuietTime(person, now);
  return isFresh && !waits && isWelcome;
}

/** When the next check-in of this person is due. */
export function firstDue({ checkIns }: Person): string | undefined {
  return checkIns.list.map(({ due }) => due).toSorted()[0];
}

function referenceOf({ activity }: TurnContext): Reference {
  const { id, conversationType, tenantId } = activity.conversation;
  return {
    channelId: activity.channelId,
    serviceUrl: activity.serviceUrl,
    conversation: {
      id,
      ...(conversationType ? { conversationType } : {}),
      ...(tenantId ? { tenantId } : {}),
    },
    user: { id: activity.from.id },
    bot: { id: activity.recipient.id },
  };
}
