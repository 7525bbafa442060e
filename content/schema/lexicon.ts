import { z } from 'zod';

/** Families of words by name; a family is a list, or the words of one text. */
export const lexicon = z.record(
  z.string().regex(/^[a-z]+$/),
  z.union([z.array(z.coerce.string()), z.string().transform((words) => words.trim().split(/\s+/))]),
);
export type Lexicon = z.infer<typeof lexicon>;
