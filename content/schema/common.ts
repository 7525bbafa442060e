import { z } from 'zod';

/** A published id is never renamed, reused or deleted: people's records point at it. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by -');

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written 2026-11-24');

/** Who looked at these words, or the honest truth that nobody has yet. */
export const review = z.union([
  z.literal('not yet reviewed'),
  z.strictObject({ by: z.string().min(1), on: day }),
]);

/** Something to say: one wording for all channels, or with a shorter one for a text message, or another on our own page. */
export const wording = z.union([
  z.string().min(1),
  z.strictObject({
    text: z.string().min(1),
    sms: z.string().min(1).optional(),
    web: z.string().min(1).optional(),
  }),
]);
export type Wording = z.infer<typeof wording>;

/** Several wordings of one thing. They are used in turn, so that nobody hears the same twice in a row. */
export const wordings = z.array(wording).min(1);
export type Wordings = z.infer<typeof wordings>;

export const REGIONS = ['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'INT'] as const;
/** A country we hold numbers for; INT is "anywhere else, or not said". */
export const region = z.enum(REGIONS);
export type Region = z.infer<typeof region>;
