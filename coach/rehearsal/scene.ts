import { type Level, type Scene, STANCES, type Stance } from '../../content/schema/scene.ts';
import { type MessageReading, readMessage } from '../message/read.ts';
import { effectsOf } from './effects.ts';
import { type Effect, type Inside, move, stanceOf, startInside } from './lovedOne.ts';

/** A rehearsal as it stands: plain JSON, so that it can be kept, gone back to and compared. */
export interface Rehearsal {
  readonly level: Level;
  readonly inside: Inside;
  readonly stance: Stance | 'opening';
  /** How often each effect was met. */
  readonly met: Readonly<Partial<Record<Effect, number>>>;
  /** How many lines of each stance were used. */
  readonly used: Readonly<Partial<Record<Stance, number>>>;
  /** What the speaker said so far. */
  readonly said: readonly string[];
  /** Something unexpected was thrown in. */
  readonly curved: boolean;
  /** They opened so far just now that a step back is near. */
  readonly leapt: boolean;
}

/** What came of one thing said. */
export interface Reply {
  readonly rehearsal: Rehearsal;
  readonly reading: MessageReading;
  /** What the words did. */
  readonly effects: readonly Effect[];
  readonly stance: Stance;
  readonly line: string;
  /** A plain answer; a step back after a leap forward; or something unexpected. */
  readonly kind: 'answer' | 'wobble' | 'curveBall';
  /** Opened, closed, or neither: the difference of openness and discord, before and after. */
  readonly shift: number;
}

/** Longer talks wear people out; so do longer scenes. */
export const MOST_TURNS = 6;
/** From the second thing said on, and never at the gentlest level, something unexpected may come. */
const FIRST_CURVE = 2;
/** Opening by this much at once is often followed by a step back (source book, section 3.4). */
const LEAP = 20;

export function startRehearsal(scene: Scene, level: Level, trustBefore?: number): Rehearsal {
  return {
    level,
    inside: startInside(level, scene.sober, trustBefore),
    stance: 'opening',
    met: {},
    used: {},
    said: [],
    curved: false,
    leapt: false,
  };
}

/** What the loved one answers. The same scene, state and words always give the same line, and no line twice in a scene. */
export function hear(scene: Scene, before: Rehearsal, said: string): Reply {
  const reading = readMessage(said);
  const effects = effectsOf(said, reading, {
    sober: scene.sober,
    refused: before.stance === 'discord' || before.stance === 'leave',
    repeated: before.said.some((earlier) => sameWords(earlier, said)),
  });
  const met = new Map(Object.entries(before.met).filter(isEffectCount));
  const inside = move(before.inside, effects, met, before.level, scene.sober);
  const stance = stanceOf(inside, before.level, scene.sober);
  const shift = inside.openness - inside.discord - (before.inside.openness - before.inside.discord);
  const kind = kindOf(scene, before, stance, shift);
  const shown = kind === 'wobble' ? oneBack(stance) : stance;
  for (const effect of effects) met.set(effect, (met.get(effect) ?? 0) + 1);
  const used = before.used[shown] ?? 0;
  const lines = scene.replies[shown][before.level];
  const curve = scene.curveBalls[placeIn(scene, before) % scene.curveBalls.length] ?? '';
  return {
    rehearsal: {
      level: before.level,
      inside,
      stance: shown,
      met: Object.fromEntries(met),
      used: kind === 'curveBall' ? before.used : { ...before.used, [shown]: used + 1 },
      said: [...before.said, said],
      curved: before.curved || kind === 'curveBall',
      leapt: kind !== 'wobble' && shift >= LEAP,
    },
    reading,
    effects,
    stance: shown,
    line: kind === 'curveBall' ? curve : (lines[used % lines.length] ?? scene.opener[before.level]),
    kind,
    shift,
  };
}

function kindOf(scene: Scene, before: Rehearsal, stance: Stance, shift: number): Reply['kind'] {
  if (before.level === 1 || stance === 'leave' || stance === 'discord' || shift < 0)
    return 'answer';
  const chance = placeIn(scene, before);
  if (before.leapt && stance !== 'sustain' && chance % 2 === 0) return 'wobble';
  const mayCurve = !before.curved && before.said.length >= FIRST_CURVE && stance !== 'mobilise';
  return mayCurve && chance % 3 === 0 ? 'curveBall' : 'answer';
}

/** What stands for chance: a number that the scene, the level and the turn decide. */
function placeIn({ id }: Scene, { level, said }: Rehearsal): number {
  return [...id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), level + said.length);
}

/** The stance before it, but for walking out. */
function oneBack(stance: Stance): Stance {
  return STANCES[Math.max(1, STANCES.indexOf(stance) - 1)] ?? stance;
}

function sameWords(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return plain(one) === plain(other);
}

function isEffectCount(entry: [string, number | undefined]): entry is [Effect, number] {
  return entry[1] !== undefined;
}
