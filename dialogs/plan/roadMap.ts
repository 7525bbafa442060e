import type { Person } from '../person.ts';

/** The published id of the road map of using, and the fields that other dialogs take up (source book, section 2(b)). */
const ROAD_MAP = 'road-map';

/** What they found out about good and bad moments; undefined where they have not. */
export function timesIn({ plan }: Person): { good: string; bad: string } {
  const { goodTimes = '', badTimes = '' } = plan.sheets[ROAD_MAP] ?? {};
  return { good: goodTimes, bad: badTimes };
}

/** When and where it mostly happens, as one place to set a talk; empty where they have not said. */
export function usualPlaceIn({ plan }: Person): string {
  const { when = '', where = '' } = plan.sheets[ROAD_MAP] ?? {};
  return [when, where].filter(Boolean).join(', ');
}
