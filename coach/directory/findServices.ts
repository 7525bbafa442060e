import type { Region } from '../../content/schema/common.ts';
import type { Approach, Audience, Service } from '../../content/schema/directory.ts';
import type { Need } from '../../content/schema/need.ts';

/** What someone looks for; what is not said matters to nobody. */
export interface Wanted {
  /** How much each need is what they look for, from 0 to 1. */
  readonly needs: ReadonlyMap<Need, number>;
  /** How well the words of a question fit those of a service, from 0 to 1; missing for no fit at all. */
  readonly words?: ReadonlyMap<string, number>;
  /** Whether someone is in danger; else an emergency number is not what they ask for. */
  readonly danger?: boolean;
  readonly region: Region;
  /** Under 18. */
  readonly young?: boolean;
  readonly people?: readonly Audience[];
  readonly wants?: readonly Approach[];
  readonly avoids?: readonly Approach[];
  /** A language other than English, as its code. */
  readonly language?: string;
  readonly substance?: 'alcohol' | 'drugs' | 'opioids';
  /** A part of the country, `US-OH`. */
  readonly area?: string;
  /** By text or chat, without speaking. */
  readonly silent?: boolean;
  /** At any hour. */
  readonly now?: boolean;
  readonly free?: boolean;
  /** Services that are named: "the al-anon number". */
  readonly named?: ReadonlySet<string>;
}

/** Twelve-step and faith groups are said to be so; where someone does not want them they are not shown. */
const ENGLISH = 'en';

/**
 * Services that fit, the nearest first: what is named, what it is mainly for, the person's country before everywhere, for
 * people like them, better checked before less. Only what is somewhat sure is shown at all.
 */
export function findServices(all: readonly Service[], wanted: Wanted): Service[] {
  return all
    .filter((service) => isPossible(service, wanted))
    .map((service, place) => ({ service, place, fit: fitOf(service, wanted) }))
    .sort((one, other) => other.fit - one.fit || one.place - other.place)
    .map(({ service }) => service);
}

function isPossible(service: Service, wanted: Wanted): boolean {
  const { needs, region, avoids = [], language, young, named } = wanted;
  if (service.confidence === 'low') return false;
  if (service.region !== region && service.region !== 'INT') return false;
  if (named?.has(service.id)) return true;
  if (!service.needs.some((need) => (needs.get(need) ?? 0) > 0)) return false;
  if (service.approach.some((each) => avoids.includes(each))) return false;
  if (
    language &&
    language !== ENGLISH &&
    !service.languages.some((each) => each.startsWith(language))
  )
    return false;
  if (wanted.area && service.area.length > 0 && !service.area.includes(wanted.area)) return false;
  const isOnlyYoung = service.people.every((each) => each === 'teens' || each === 'children');
  return young === true || !isOnlyYoung || (wanted.people ?? []).some(isYoung);
}

function isYoung(who: Audience): boolean {
  return who === 'teens' || who === 'children';
}

/** What a need is worth that a service is only also for. */
const ALSO = 0.6;
const WORTH = { need: 24, words: 14 } as const;

function fitOf(service: Service, wanted: Wanted): number {
  const { needs, region, people = [], wants = [], language, substance, young, named } = wanted;
  const needed = service.needs.map(
    (need, place) => (needs.get(need) ?? 0) * (place === 0 ? 1 : ALSO),
  );
  let fit = named?.has(service.id) ? 60 : 0;
  fit += WORTH.need * Math.max(0, ...needed);
  fit += WORTH.words * (wanted.words?.get(service.id) ?? 0);
  if (service.region === region) fit += 8;
  if (service.people.some((each) => people.includes(each))) fit += 7;
  else if (people.length > 0 && !service.people.includes('anyone')) fit -= 6;
  if (people.length === 0 && !service.people.includes('anyone')) fit -= 3;
  if (young) fit += service.people.some(isYoung) ? 10 : 0;
  if (service.approach.some((each) => wants.includes(each))) fit += 9;
  if (language && service.languages.some((each) => each.startsWith(language)))
    fit += service.languages[0]?.startsWith(language) ? 12 : 6;
  if (substance && service.substances.length > 0)
    fit += service.substances.includes(substance) ? 4 : -5;
  if (wanted.area && service.area.includes(wanted.area)) fit += 8;
  if (!wanted.area && service.area.length > 0) fit -= 5;
  if (wanted.silent) fit += service.sms || /chat/i.test(service.what) ? 6 : 0;
  if (wanted.now) fit += /24/.test(service.hours ?? '') ? 5 : 0;
  if (wanted.free) fit += /free/i.test(service.cost ?? '') ? 3 : 0;
  if (!wanted.danger && isEmergency(service)) fit -= 20;
  fit += service.confidence === 'high' ? 2 : 0;
  fit += service.phone || service.sms ? 1 : 0;
  return fit;
}

/** Police, fire and ambulance: for danger, and for nothing else. */
function isEmergency({ needs, approach }: Service): boolean {
  return needs[0] === 'crisis' && approach.length === 1 && approach[0] === 'government';
}
