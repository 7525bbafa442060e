import { z } from 'zod';
import { id, review } from './common.ts';
import { ELEMENTS } from './message.ts';
import { choices, exchange, line, replies } from './scene.ts';

/**
 * How a loved one tends to answer, for scenes that people make of their own talk. Lines may hold {using} ("drinking") and
 * {one} ("a drink"); they fit any relation, any setting and any goal.
 */
export const voice = z.strictObject({
  id,
  /** "It's not a big deal" */
  label: z.string().min(1).max(40),
  words: z.array(z.string().min(1)),
  principles: z.array(z.string()).min(3),
  opener: z.strictObject({ 1: line, 2: line, 3: line }),
  replies,
  curveBalls: z.array(line).min(3),
  review,
});
export type Voice = z.infer<typeof voice>;

/** What someone wants of a talk of their own, with what they might say. */
export const goal = z.strictObject({
  id,
  label: z.string().min(1).max(40),
  words: z.array(z.string().min(1)),
  gate: z.enum(['green', 'amber']),
  aim: z.string().min(1).max(160),
  must: z.array(z.enum(ELEMENTS)).min(1),
  safetyLimit: z.boolean().default(false),
  choices,
  samples: z.strictObject({ strong: z.array(z.string()).min(2), poor: z.array(z.string()).min(2) }),
  model: z.array(exchange).min(2).max(4),
  exits: z.array(z.string().min(1)).min(2),
  afterCare: z.string().min(1).max(320),
  review,
});
export type Goal = z.infer<typeof goal>;

/** By substance: what stands for {using} and for {one}. */
export const using = z.record(
  z.string(),
  z.strictObject({ using: z.string().min(1), one: z.string().min(1) }),
);
export type Using = z.infer<typeof using>;
