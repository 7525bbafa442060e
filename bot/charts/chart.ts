import { z } from 'zod';

const title = z.string();

/** Where each area stands now, and stood the time before; 1 to 10. */
const areas = z.object({
  kind: z.literal('areas'),
  title,
  now: z.string(),
  before: z.string(),
  rows: z
    .array(z.object({ label: z.string(), now: z.number(), before: z.number().optional() }))
    .min(1)
    .max(13),
});
/** How upset before and after each practice, 0 to 10, the oldest first. */
const pairs = z.object({
  kind: z.literal('pairs'),
  title,
  before: z.string(),
  after: z.string(),
  rows: z
    .array(z.object({ label: z.string(), before: z.number(), after: z.number() }))
    .min(1)
    .max(8),
});
/** How much was done in each week, the oldest first. */
const weeks = z.object({
  kind: z.literal('weeks'),
  title,
  rows: z
    .array(z.object({ label: z.string(), done: z.number() }))
    .min(1)
    .max(12),
});

/** A picture in its parts, every word already chosen: what a drawing is made from. */
export const chart = z.discriminatedUnion('kind', [areas, pairs, weeks]);
export type Chart = z.infer<typeof chart>;
