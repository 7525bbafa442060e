import type { SignsRead } from './readSigns.ts';

/** What the signs say to the classifier: each is one more thing it weighs. */
export function namesOf({ tier, kind }: SignsRead): string[] {
  if (tier === 0 || !kind) return [];
  const strength = tier >= 2 ? 'strong' : 'soft';
  return [`tier ${tier}`, strength, `${kind} ${strength}`];
}
