import { z } from 'zod';
import { id } from './common.ts';

/** A pattern of words in order (`coach/reading/pattern.ts`). */
const pattern = z.string().min(1);

/** A word about people that many hear as a verdict, and what can be said instead. */
const otherWord = z.strictObject({
  id,
  words: z.array(z.string().min(1)).min(1),
  /** Where given, the word counts only in one of these. */
  only: z.array(pattern).optional(),
  /** What makes the same word harmless: people naming themselves, or another meaning. */
  not: z.array(pattern),
  /** What families say instead, as it fits behind "some say". */
  offer: z.string().min(1).max(80),
});
export const otherWords = z.array(otherWord);
export type OtherWord = z.infer<typeof otherWord>;

/** What a draft may plan that we do not help to word. */
export const REFUSALS = ['revenge', 'control'] as const;
export type Refusal = (typeof REFUSALS)[number];
