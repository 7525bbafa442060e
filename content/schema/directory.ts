import { z } from 'zod';
import { day, id, region, review } from './common.ts';

/** A service people can call, text or open. Numbers are shown only when `confidence` is not low. */
export const service = z.strictObject({
  id,
  name: z.string().min(1),
  kind: z.string().min(1),
  audience: z.string().min(1),
  region,
  /** Empty when it is not about one language. */
  languages: z.array(z.string()),
  phone: z.string().nullable(),
  sms: z.string().nullable(),
  url: z.url().nullable(),
  hours: z.string().nullable(),
  cost: z.string().nullable(),
  what: z.string().min(1),
  fromReport: z.boolean(),
  source: z.string().min(1),
  /** When the number and link were last held against the operator; null when no day is known. */
  lastChecked: day.nullable(),
  confidence: z.enum(['high', 'medium', 'low']),
  caveat: z.string().nullable(),
  review,
});
export type Service = z.infer<typeof service>;
