import { z } from 'zod';
import { day, region, review, wordings } from './common.ts';

/** What a dangerous situation is; the first seven are the published labels, the others are kinds of ours. */
export const KINDS = [
  'overdose_now',
  'suicide_user',
  'suicide_loved_one',
  'violence_to_user',
  'child_danger',
  'withdrawal_danger',
  'harm_to_others_by_user',
  'driving',
  'missing',
  'poisoning',
  'threat_to_others',
] as const;
export const kind = z.enum(KINDS);
/** A kind of danger. */
export type Kind = z.infer<typeof kind>;

const contact = z.string().min(1).nullable();

/**
 * The numbers of one country. A null is "none that we could check", and the words for that country go without.
 * Numbers are written as people there dial them.
 */
export const regionNumbers = z.strictObject({
  region,
  name: z.string().min(1),
  emergency: z.string().min(1),
  /** How to reach people trained for suicide, as a sentence part: "call or text 988". */
  suicide: z.string().min(1),
  suicideShort: z.string().min(1),
  suicideText: contact,
  violence: contact,
  child: contact,
  poison: contact,
  /** Medical advice when it is not an emergency. */
  medical: contact,
  family: contact,
  missing: contact,
  verifiedOn: day,
  source: z.string().min(1),
  review,
});
export type RegionNumbers = z.infer<typeof regionNumbers>;

/** What is said first to one kind of danger, the second time, and what one can do next. */
export const card = z.strictObject({
  kind,
  first: wordings,
  /** Shorter, with a question about what gets in the way; never the same card twice in a row. */
  again: wordings,
  options: z.record(
    z.string(),
    z.strictObject({
      label: z.string().min(1).max(40),
      words: z.array(z.string()).default([]),
      says: wordings,
    }),
  ),
  review,
});
export type Card = z.infer<typeof card>;
