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

const PRONOUNS = {
  he: { they: 'he', them: 'him', their: 'his', They: 'He' },
  she: { they: 'she', them: 'her', their: 'her', They: 'She' },
  they: { they: 'they', them: 'them', their: 'their', They: 'They' },
} as const;

/** The slots that words about the loved one use: name and pronouns. */
export function names(scene: Scene): Record<string, string> {
  return { name: scene.lovedOne.name, ...PRONOUNS[scene.lovedOne.pronoun] };
}
