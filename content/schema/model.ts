import { z } from 'zod';

/** Of each feature: how telling it is (its inverse document frequency), then its weight for each head. Whole numbers. */
const rows = z.record(z.string(), z.array(z.number()));

/**
 * What was learned from labelled messages, as data: the script that learns it is `bench/training/train.ts`. Weights and
 * biases are divided by `scale`.
 */
export const model = z.strictObject({
  heads: z.array(z.string()),
  scale: z.number(),
  bias: z.array(z.number()),
  words: rows,
  letters: rows,
  families: rows,
  /** How a message is built, where that is looked at. */
  shape: rows.default({}),
  /** Weights of the signs that written rules saw. */
  signs: rows,
});
export type Model = z.infer<typeof model>;
