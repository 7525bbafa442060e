import type { Scene } from '../../content/schema/scene.ts';

/** The scenes to offer, nearest first: those like their own life first; only everyday ones where home may not be safe. */
export function scenesFor(
  scenes: readonly Scene[],
  life: {
    readonly relation?: string | undefined;
    readonly substance?: string | undefined;
    readonly everydayOnly: boolean;
  },
): Scene[] {
  const nearness = (scene: Scene) =>
    (life.relation && scene.relations.includes(life.relation) ? 2 : 0) +
    (life.substance && scene.substances.includes(life.substance) ? 1 : 0);
  return scenes
    .filter((scene) => !life.everydayOnly || (scene.gate === 'amber' && scene.lowStakes))
    .toSorted((a, b) => nearness(b) - nearness(a));
}

/** Values, the most frequent first. */
export function mostOften<T>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.entries()].toSorted((a, b) => b[1] - a[1]).map(([value]) => value);
}
