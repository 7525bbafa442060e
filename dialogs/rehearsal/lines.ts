import type { Rehearsal } from '../../coach/rehearsal/scene.ts';
import type { Scene } from '../../content/schema/scene.ts';
import type { Choice } from '../readChoice.ts';

/** Three things one might say now, in an order that gives nothing away. */
export function linesToOffer(scene: Scene, now: Rehearsal): Choice[] {
  const point = now.stance === 'leave' ? 'discord' : now.stance;
  const sets = scene.choices[point];
  const set = sets[now.said.length % sets.length];
  if (!set) return [];
  const lines = [set.strong, set.middling, set.poor];
  const first = (now.said.length + now.level) % lines.length;
  return [...lines.slice(first), ...lines.slice(0, first)].map((line) => asChoice(line));
}

/** A good thing to say now, for someone who does not know what to say. */
export function lineToHint(scene: Scene, now: Rehearsal): string {
  const point = now.stance === 'leave' ? 'discord' : now.stance;
  const sets = scene.choices[point];
  return sets[now.said.length % sets.length]?.strong ?? scene.samples.strong[0] ?? '';
}

/** What the loved one might answer, one of each kind, for someone who plays them. */
export function answersToOffer(scene: Scene, round: number): Choice[] {
  return (['discord', 'sustain', 'mixed'] as const).map((stance) => {
    const lines = scene.replies[stance][2];
    return { ...asChoice(lines[round % lines.length] ?? ''), value: stance };
  });
}

export function asChoice(line: string): Choice {
  return { value: line, label: line, words: [] };
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
