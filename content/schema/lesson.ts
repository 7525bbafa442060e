import { z } from 'zod';
import { id, review, wordings } from './common.ts';
import { SKILLS } from './locks.ts';

/** Where a lesson stands in the list that people choose from. */
export const LESSON_GROUPS = [
  'start',
  'words',
  'encourage',
  'stepBack',
  'treatment',
  'me',
] as const;
export type LessonGroup = (typeof LESSON_GROUPS)[number];

/** One answer to a check: picking a wrong one teaches, it never scolds. */
const answer = z.strictObject({
  label: z.string().min(1).max(60),
  right: z.boolean(),
  says: z.string().min(1).max(300),
});

/** Five minutes about one thing: why, an example, something to do, a check, and one thing for the week. */
export const lesson = z.strictObject({
  id,
  title: z.string().min(1).max(38),
  group: z.enum(LESSON_GROUPS),
  /** Where it stands in its group. */
  order: z.number().int(),
  /** What people type when they look for it. */
  words: z.array(z.string().min(1)).min(3),
  /** What it coaches, for the violence gate. */
  skill: z.enum(SKILLS),
  /** Only for homes that are safe, whatever its skill allows. */
  greenOnly: z.boolean().default(false),
  /** Why it helps, in three short lines; another wording each time they come back. */
  why: wordings.min(3),
  /** One moment that feels lived. */
  example: wordings.min(2),
  /** Something to do now: they type, and hear this back whatever they typed; a draft is read as a message too. */
  practice: z.strictObject({
    ask: wordings.min(2),
    /** Whether what they type is a message to the loved one. */
    isMessage: z.boolean(),
    /** One way to do it, for those who skip, and to compare. */
    sample: z.string().min(1).max(200),
    says: wordings.min(2),
  }),
  check: z.strictObject({
    ask: z.string().min(1).max(200),
    answers: z.array(answer).min(2).max(3),
  }),
  /** One thing for this week. */
  week: wordings.min(2),
  /** Where to go next: `lesson:<id>`, `scene:<id>`, `tool:<id>`, `exercise:<id>`. */
  next: z
    .array(z.string().regex(/^(?:lesson|scene|tool|exercise):[a-z0-9-]+$/))
    .min(1)
    .max(3),
  /** What a claim in it rests on: a part of the source book, or a study it names. */
  sources: z.array(z.string().min(1)).min(1),
  review,
});
export type Lesson = z.infer<typeof lesson>;
