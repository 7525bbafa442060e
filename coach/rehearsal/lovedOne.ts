import type { Level, Stance } from '../../content/schema/scene.ts';

/** How the loved one stands inside, each 0 to 100 (source book, section 3.4). */
export interface Inside {
  /** Readiness to look at the using. */
  readonly openness: number;
  /** Friction with the speaker. */
  readonly discord: number;
  /** Slow to move; carried from scene to scene with the same person. */
  readonly trust: number;
}

/** What a message does to the loved one; the signs follow research on counsellors, the sizes are design. */
export type Effect =
  | 'affirm'
  | 'understand'
  | 'openQuestion'
  | 'feeling'
  | 'responsibility'
  | 'offer'
  | 'permission'
  | 'autonomy'
  | 'request'
  | 'boundary'
  | 'interrogate'
  | 'advice'
  | 'erase'
  | 'blame'
  | 'contempt'
  | 'threat'
  | 'long'
  | 'silence'
  | 'push'
  | 'repeat'
  | 'leavesKindly'
  | 'whileIntoxicated';

type Push = readonly [openness: number, discord: number, trust: number];

const PUSHES: Readonly<Record<Exclude<Effect, 'request' | 'boundary'>, Push>> = {
  affirm: [6, -8, 4],
  understand: [6, -10, 3],
  openQuestion: [5, -3, 1],
  feeling: [4, -3, 2],
  responsibility: [2, -8, 5],
  offer: [4, -2, 3],
  permission: [2, -5, 1],
  autonomy: [3, -8, 3],
  interrogate: [-3, 6, -2],
  advice: [-4, 6, -1],
  erase: [-3, 6, -2],
  blame: [-8, 10, -3],
  contempt: [-12, 18, -8],
  threat: [-15, 20, -8],
  long: [-4, 3, 0],
  silence: [1, -4, 1],
  push: [-5, 8, -2],
  repeat: [0, 4, -1],
  leavesKindly: [2, -5, 2],
  whileIntoxicated: [0, 10, 0],
};
/** Nobody who has had too much opens further than this. */
const MOST_OPEN_INTOXICATED = 20;

const START: Readonly<Record<Level, Inside>> = {
  1: { openness: 45, discord: 30, trust: 50 },
  2: { openness: 30, discord: 45, trust: 40 },
  3: { openness: 15, discord: 68, trust: 25 },
};

/** Where the loved one starts. Trust earned in earlier talks counts for a third of the difference. */
export function startInside(level: Level, sober: boolean, trustBefore?: number): Inside {
  const start = START[level];
  const gained = trustBefore === undefined ? 0 : Math.round((trustBefore - start.trust) / 3);
  return {
    openness: sober ? start.openness : Math.min(start.openness, MOST_OPEN_INTOXICATED),
    discord: start.discord,
    trust: clamp(start.trust + gained, 0, 100),
  };
}

/**
 * How one message moves the loved one. An effect they met before in this scene counts half, then a quarter, so that
 * repeating one trick does not work; one message moves each part only so far.
 * @param met how often each effect came before, in this scene.
 */
export function move(
  inside: Inside,
  effects: readonly Effect[],
  met: ReadonlyMap<Effect, number>,
  level: Level,
  sober: boolean,
): Inside {
  let openness = 0;
  let discord = 0;
  let trust = 0;
  for (const effect of effects) {
    const push = pushOf(effect, inside, level);
    const fade = push[0] > 0 || push[1] < 0 ? 0.5 ** Math.min(met.get(effect) ?? 0, 2) : 1;
    openness += push[0] * fade;
    discord += push[1] * fade;
    trust += push[2] * fade;
  }
  return {
    openness: clamp(
      Math.round(inside.openness + clamp(openness, -20, 12)),
      0,
      sober ? 100 : MOST_OPEN_INTOXICATED,
    ),
    discord: clamp(Math.round(inside.discord + clamp(discord, -18, 20)), 0, 100),
    trust: clamp(Math.round(inside.trust + clamp(trust, -10, 6)), 0, 100),
  };
}

function pushOf(effect: Effect, inside: Inside, level: Level): Push {
  if (effect === 'request') return inside.discord < 50 ? [3, 0, 0] : [0, 3, 0];
  if (effect === 'boundary') return [0, level === 3 ? 6 : 3, 2];
  return PUSHES[effect];
}

/**
 * The stance that shows. At level 3, and when they have had too much, the best a talk can end in is mixed: nobody gives
 * in after one good talk, and what is promised drunk is not meant to be kept.
 */
export function stanceOf(inside: Inside, level: Level, sober: boolean): Stance {
  const { openness, discord } = inside;
  if (discord >= 90) return 'leave';
  if (discord >= 65) return 'discord';
  if (openness - discord <= -15) return 'sustain';
  if (openness - discord < 20 || level === 3 || !sober) return 'mixed';
  return openness >= 70 && discord < 30 ? 'mobilise' : 'prepare';
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(highest, Math.max(lowest, value));
}
