import { z } from 'zod';
import { kind } from './safety.ts';

const sign = z.strictObject({
  /** Words in order, as `coach/reading/pattern.ts` reads them. */
  says: z.string().min(1),
  /** What makes the same words ordinary, if it stands anywhere near. */
  not: z.array(z.string()),
  /** How grave it is by itself. */
  weight: z.enum(['now', 'concern', 'soft']),
  /** Danger whatever else was said, unless it is a film, long ago or denied. */
  firm: z.boolean().default(false),
  /** A message that only this sign finds among the signs, and one that looks like it and is none. */
  like: z.string().min(1),
  unlike: z.string().min(1),
});

/** Signs of danger by kind. */
export const signs = z.partialRecord(kind, z.array(sign));
export type Signs = z.infer<typeof signs>;
