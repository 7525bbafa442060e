import { z } from 'zod';
import { id, review, wordings } from './common.ts';

/** A quiet minute in steps, one breath each; stopping is always fine. */
export const exercise = z.strictObject({
  id,
  title: z.string().min(1).max(38),
  words: z.array(z.string().min(1)).min(3),
  steps: z.array(wordings.min(2)).min(3).max(6),
  /** What to do if it feels worse. */
  worse: wordings.min(2),
  end: wordings.min(2),
  /** For whom it may not fit; said before it starts. */
  note: z.string().min(1).max(300),
  sources: z.array(z.string().min(1)).min(1),
  review,
});
export type Exercise = z.infer<typeof exercise>;
