import { z } from 'zod';
import { review, wordings } from './common.ts';

/** What people look for when they look for a service. */
export const NEEDS = [
  'talk',
  'peers',
  'treatment',
  'naloxone',
  'safe',
  'young',
  'grief',
  'crisis',
  'craft',
  'own-use',
  'legal',
  'money',
  'veterans',
  'reading',
  'calm',
  'poison',
  'report',
] as const;
export type Need = (typeof NEEDS)[number];

/** A need: how people ask for it, what happens when they call or come, and a sentence to begin with. */
export const need = z.strictObject({
  id: z.enum(NEEDS),
  title: z.string().min(1).max(38),
  words: z.array(z.string().min(1)).min(3),
  questions: z.array(z.string().min(1)).min(3),
  expect: wordings.min(2),
  sentence: wordings.min(2),
  review,
});
export type NeedWords = z.infer<typeof need>;
