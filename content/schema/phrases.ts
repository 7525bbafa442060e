import { z } from 'zod';
import { wordings } from './common.ts';

/** One thing a person can choose: its button, and other words that mean it. */
export const option = z.strictObject({
  label: z.string().min(1).max(40),
  words: z.array(z.string().min(1)).default([]),
});

/** A question with the answers it offers, in the order they are shown. */
export const ask = z.strictObject({
  ask: wordings,
  options: z.record(z.string(), option).default({}),
});
export type Ask = z.infer<typeof ask>;

/** The words of one dialog: `says` are statements, `asks` are questions. Keys carry the file's name. */
export const phraseFile = z.strictObject({
  says: z.record(z.string(), wordings).default({}),
  asks: z.record(z.string(), ask).default({}),
});
export type PhraseFile = z.infer<typeof phraseFile>;
