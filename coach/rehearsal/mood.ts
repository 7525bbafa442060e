import type { Inside } from './lovedOne.ts';

/** How the loved one is towards the speaker, in steps that a family can see, from closed to open. */
export const MOODS = ['gone', 'bracing', 'guarded', 'weighing', 'crack', 'open'] as const;
export type Mood = (typeof MOODS)[number];

/** The same borders as the stances have (source book, section 3.4), with the open end in two. */
export function moodOf({ openness, discord }: Inside): Mood {
  if (discord >= 90) return 'gone';
  if (discord >= 65) return 'bracing';
  const lead = openness - discord;
  if (lead <= -15) return 'guarded';
  if (lead < 20) return 'weighing';
  return lead < 45 ? 'crack' : 'open';
}
