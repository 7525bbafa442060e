import { z } from 'zod';
import { day, id, region, review } from './common.ts';
import { NEEDS } from './need.ts';

/** Whom a service is for. */
export const PEOPLE = [
  'anyone',
  'parents',
  'partners',
  'adult-children',
  'children',
  'teens',
  'siblings',
  'grandparents',
  'friends',
  'veterans',
  'military-families',
  'women',
  'men',
  'lgbtq',
  'indigenous',
  'bereaved',
  'students',
  'workers',
  'pregnant',
  'the-person-who-uses',
] as const;
export type Audience = (typeof PEOPLE)[number];

/** How a service works; said honestly, since it decides whether it suits. */
export const APPROACHES = [
  'twelve-step',
  'craft',
  'smart',
  'faith',
  'secular',
  'professional',
  'government',
  'peer-led',
  'paid',
  'harm-reduction',
] as const;
export type Approach = (typeof APPROACHES)[number];

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
  /** What it is for, the main thing first. */
  needs: z.array(z.enum(NEEDS)).min(1),
  people: z.array(z.enum(PEOPLE)).min(1),
  approach: z.array(z.enum(APPROACHES)),
  /** Empty for any. */
  substances: z.array(z.enum(['alcohol', 'drugs', 'opioids'])),
  /** Parts of the country (ISO 3166-2); empty for all of it. */
  area: z.array(z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)),
  /** Whether it can be used from home. */
  online: z.union([z.boolean(), z.literal('both')]),
  /** Other names that people type. */
  words: z.array(z.string().min(1)),
  /** What happens when they call or come, and a sentence to say, where they differ from the need's. */
  expect: z.string().optional(),
  sentence: z.string().optional(),
  /** One plain line about how it works, where that would surprise someone. */
  honest: z.string().optional(),
  review,
});
export type Service = z.infer<typeof service>;
