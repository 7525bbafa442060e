import { z } from 'zod';
import { id, review, wordings } from './common.ts';
import { SKILLS } from './locks.ts';

/** One question of a sheet. An answer is a tap, their own words, or "don't know"; each can be skipped. */
const field = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z]*$/),
  ask: wordings.min(2),
  /** Answers to tap; their own words are always welcome too. */
  options: z.array(z.string().min(1).max(38)).max(6).default([]),
  /** How the answer stands in the finished sheet: "Where: {words}". */
  shown: z.string().regex(/\{words\}/),
  /** Any other answer than exactly these means that it is not safe: the sheet stops there, and says why. */
  stop: z
    .strictObject({ unless: z.array(z.string().min(1)).min(1), says: wordings.min(2) })
    .optional(),
  /** Words that make the answer too wide, and the kind second question then. */
  tooWide: z
    .strictObject({ words: z.array(z.string().min(1)).min(1), says: wordings.min(2) })
    .optional(),
});

/** A sheet of the plan, filled in a few minutes, left and taken up again at any line. */
export const sheet = z.strictObject({
  id,
  title: z.string().min(1).max(38),
  words: z.array(z.string().min(1)).min(3),
  /** What it coaches, for the violence gate. */
  skill: z.enum(SKILLS),
  order: z.number().int(),
  intro: wordings.min(2),
  fields: z.array(field).min(3).max(24),
  /** Said when it is done: what it is good for now. */
  end: wordings.min(2),
  sources: z.array(z.string().min(1)).min(1),
  review,
});
export type Sheet = z.infer<typeof sheet>;
