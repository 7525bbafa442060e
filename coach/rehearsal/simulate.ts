import type { Level, Scene, Stance } from '../../content/schema/scene.ts';
import { hear, type Reply, startRehearsal } from './scene.ts';

/** Who speaks in a simulated talk. `random` takes whatever comes, without chance: the same every time. */
export const SPEAKERS = ['strong', 'mixed', 'poor', 'random'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** What a speaker says next, of the lines that a scene offers at this point. */
function lineOf(speaker: Speaker, scene: Scene, stance: Stance | 'opening', turn: number): string {
  const sets = scene.choices[stance === 'leave' ? 'discord' : stance];
  const set = sets[turn % sets.length] ?? scene.choices.opening[0];
  const lines = [set?.strong ?? '', set?.middling ?? '', set?.poor ?? ''];
  switch (speaker) {
    case 'strong':
      return lines[0] ?? '';
    case 'poor':
      return lines[2] ?? '';
    case 'mixed':
      return lines[turn % 2 === 0 ? 0 : 2] ?? '';
    case 'random':
      return lines[(turn * 7 + scene.id.length) % 3] ?? '';
  }
}

/** Plays a talk of so many turns, or until the loved one leaves. */
export function play(scene: Scene, level: Level, speaker: Speaker, turns: number): Reply[] {
  const replies: Reply[] = [];
  let now = startRehearsal(scene, level);
  while (replies.length < turns && now.stance !== 'leave') {
    const reply = hear(scene, now, lineOf(speaker, scene, now.stance, replies.length));
    replies.push(reply);
    now = reply.rehearsal;
  }
  return replies;
}

/** Says given lines in turn, or until the loved one leaves. */
export function say(scene: Scene, level: Level, lines: readonly string[]): Reply[] {
  const replies: Reply[] = [];
  let now = startRehearsal(scene, level);
  for (const line of lines) {
    if (now.stance === 'leave') break;
    const reply = hear(scene, now, line);
    replies.push(reply);
    now = reply.rehearsal;
  }
  return replies;
}
