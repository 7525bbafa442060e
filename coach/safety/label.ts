import type { Kind } from '../../content/schema/safety.ts';

/** The seven kinds that the published contract names; the others of ours go under `other:`. */
const PUBLISHED: ReadonlySet<Kind> = new Set([
  'suicide_user',
  'suicide_loved_one',
  'overdose_now',
  'violence_to_user',
  'child_danger',
  'withdrawal_danger',
  'harm_to_others_by_user',
]);

/** Whether a kind is one of the seven that `alarm` speaks of; the others have cards, and a tier, of their own. */
export function isPublished(kind: Kind | undefined): boolean {
  return kind !== undefined && PUBLISHED.has(kind);
}

export function labelOf(kind: Kind | undefined): string {
  if (kind === undefined) return 'none';
  return isPublished(kind) ? kind : `other:${kind}`;
}
