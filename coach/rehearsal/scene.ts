import type { Level, Scene, Stance } from '../../content/schema/scene.ts';
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
  readonly turns: number;
}

/** What came of one thing said. */
export interface Reply {
  readonly rehearsal: Rehearsal;
  readonly reading: MessageReading;
  readonly stance: Stance;
  readonly line: string;
  /** Opened, closed, or neither: the difference of openness and discord, before and after. */
  readonly shift: number;
}

/** Longer talks wear people out; so do longer scenes. */
export const MOST_TURNS = 6;

export function startRehearsal(level: Level, trustBefore?: number): Rehearsal {
  return {
    level,
    inside: startInside(level, trustBefore),
    stance: 'opening',
    met: {},
    used: {},
    turns: 0,
  };
}

/** What the loved one answers. The same scene, state and words always give the same line, and no line twice in a scene. */
export function hear(scene: Scene, before: Rehearsal, said: string): Reply {
  const reading = readMessage(said);
  const effects = effectsOf(reading);
  const met = new Map(Object.entries(before.met).filter(isEffectCount));
  const inside = move(before.inside, effects, met, before.level);
  const stance = stanceOf(inside, before.level);
  const used = before.used[stance] ?? 0;
  const lines = linesFor(scene, stance, before.level);
  for (const effect of effects) met.set(effect, (met.get(effect) ?? 0) + 1);
  return {
    rehearsal: {
      level: before.level,
      inside,
      stance,
      met: Object.fromEntries(met),
      used: { ...before.used, [stance]: used + 1 },
      turns: before.turns + 1,
    },
    reading,
    stance,
    line: lines[used % lines.length] ?? scene.opener[before.level],
    shift: inside.openness - inside.discord - (before.inside.openness - before.inside.discord),
  };
}

function linesFor(scene: Scene, stance: Stance, level: Level): readonly string[] {
  const lines = scene.replies[stance][level];
  return lines.length > 0 ? lines : scene.replies.mixed[level];
}

function isEffectCount(entry: [string, number | undefined]): entry is [Effect, number] {
  return entry[1] !== undefined;
}
