/** Areas of one's own life, rated 1 (completely unhappy) to 10 (completely happy); wording ours (source book, 2(i)). */
export const AREAS = [
  'fun',
  'friends',
  'them',
  'family',
  'work',
  'money',
  'body',
  'mood',
  'habits',
  'home',
  'mine',
  'meaning',
  'overall',
] as const;
export type Area = (typeof AREAS)[number];

export const LOWEST = 1;
export const HIGHEST = 10;

/** One sitting; areas that were passed over are not in it. */
export type Ratings = Readonly<Partial<Record<Area, number>>>;

/** Worse than this is not where to begin: too much hangs on it. */
const MOVABLE = { from: 3, to: 6 } as const;

/** The area worth one small thing this week: low but movable, never the worst, never how they get on with the loved one. */
export function areaToLift(ratings: Ratings): Area | undefined {
  return AREAS.filter((area) => area !== 'them' && area !== 'overall')
    .filter((area) => {
      const rated = ratings[area];
      return rated !== undefined && rated >= MOVABLE.from && rated <= MOVABLE.to;
    })
    .toSorted((one, other) => (ratings[one] ?? 0) - (ratings[other] ?? 0))[0];
}

/** What stands out in the latest sitting, and what moved since the one before. */
export interface Compared {
  readonly best: readonly Area[];
  readonly up: readonly Area[];
  readonly down: readonly Area[];
}

const MOST_NAMED = 3;

export function compare(now: Ratings, before: Ratings | undefined): Compared {
  const rated = AREAS.filter((area) => now[area] !== undefined);
  const by = (area: Area) => (now[area] ?? 0) - (before?.[area] ?? now[area] ?? 0);
  const most = (areas: readonly Area[], worth: (area: Area) => number) =>
    areas.toSorted((one, other) => worth(other) - worth(one)).slice(0, MOST_NAMED);
  return {
    best: most(rated, (area) => now[area] ?? 0),
    up: most(
      rated.filter((area) => by(area) > 0),
      by,
    ),
    down: most(
      rated.filter((area) => by(area) < 0),
      (area) => -by(area),
    ),
  };
}
