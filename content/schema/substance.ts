import { z } from 'zod';
import { id, REGIONS, review, wordings } from './common.ts';
import { lead } from './report.ts';

/** What a family can know and do when someone is to quit one substance; never a dose, never a plan for cutting down. */
export const substance = z.strictObject({
  id,
  title: z.string().min(1).max(38),
  words: z.array(z.string().min(1)).min(3),
  questions: z.array(z.string().min(1)).min(3),
  /** `danger`: stopping at once can kill. */
  withdrawal: z.enum(['danger', 'hard', 'mild']),
  opening: wordings.min(2),
  warning: wordings.min(2),
  treatment: wordings.min(2),
  craft: wordings.min(2),
  /** Services by country, the nearest first. */
  helplines: z.record(z.enum(REGIONS), z.array(id)),
  next: z.array(lead).min(1).max(3),
  sources: z.array(z.string().min(1)).min(1),
  review,
});
export type Substance = z.infer<typeof substance>;
