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
  'sexual_assault',
  'exposure',
  'pregnancy',
  'extortion',
  'psychosis',
  'own_use',
  'grief',
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
  /** People trained to help after a sexual assault; where there is none we could check, the line for violence is given. */
  assault: contact,
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

/** A step of a guide, written `guide.step`. */
const stepRef = z.string().regex(/^[a-z]+\.[a-z]+$/);

const reply = z.strictObject({
  label: z.string().min(1).max(40),
  words: z.array(z.string()).default([]),
  says: wordings,
  /** The steps of guides that may help next; at most three, so that a way back is the fourth choice. */
  next: z.array(stepRef).max(3).default([]),
  /** A false alarm, or danger that is over: taken with thanks, and in one tap they are back where they were. */
  closes: z.boolean().default(false),
});

/** A guide through one part of a crisis, one small step at a time; the steps by name. */
export const guide = z.strictObject({ steps: z.record(z.string(), reply), review });
export type GuideStep = z.infer<typeof reply>;

/** What is said first to one kind of danger, the second time, and what one can do next. */
export const card = z.strictObject({
  kind,
  first: wordings,
  /** Shorter, with a question about what gets in the way; never the same card twice in a row. */
  again: wordings,
  options: z.record(z.string(), reply),
  /** Going on takes a second, neutral question (safety specification, 2.5). */
  asksTwice: z.boolean().default(false),
  review,
});
export type Card = z.infer<typeof card>;
