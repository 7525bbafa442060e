import type { Rehearsal } from '../coach/rehearsal/scene.ts';
import type { Scene } from '../content/schema/scene.ts';
import type { Choice } from './readChoice.ts';

/** Three things one might say now, in an order that gives nothing away, and the way back once something was said. */
export function linesToOffer(
  scene: Scene,
  now: Rehearsal,
  rewind: readonly Choice[],
  past: readonly Rehearsal[],
): Choice[] {
  const point = now.stance === 'leave' ? 'discord' : now.stance;
  const sets = scene.choices[point];
  const set = sets[past.filter(({ stance }) => stance === now.stance).length % sets.length];
  if (!set) return [...rewind];
  const lines = [set.strong, set.middling, set.poor];
  const first = (now.turns + now.level) % lines.length;
  const turned = [...lines.slice(first), ...lines.slice(0, first)];
  return [
    ...turned.map((line): Choice => ({ value: line, label: line, words: [] })),
    ...(past.length > 0 ? rewind : []),
  ];
}
