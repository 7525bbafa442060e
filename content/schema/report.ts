import { z } from 'zod';
import { id, review, wordings } from './common.ts';

/** How sure a claim of the report is (checked one by one; see docs/report.md). */
const LABELS = ['DEF', 'WELL', 'MIXED', 'REPORTED', 'NO'] as const;

/** One claim of the report: what it says, what may be said, how sure that is, and where it is from. */
const claim = z.strictObject({
  /** `R<section>-<letter>`: published, never renamed. */
  id: z.string().regex(/^R\d(?:\.\d)?-[a-z]$/),
  label: z.enum(LABELS),
  /** False for what is only said when asked: claims that do not hold, and repeats. */
  teach: z.boolean(),
  claim: z.string().min(1),
  says: wordings.min(2),
  sure: z.string().min(1).max(260),
  from: z.string().min(1).max(280),
  sources: z.array(id).default([]),
  asked: z.array(z.string().min(1)).min(1),
});

/** What may be done next, as `<kind>:<id>`; `need:<id>` leads to services. */
export const lead = z
  .string()
  .regex(/^(?:lesson|scene|tool|exercise|need|safety|topic):[a-z0-9_-]+$/);

/** One topic of the report, as a short conversation. */
export const topic = z.strictObject({
  id,
  title: z.string().min(1).max(38),
  order: z.number().int(),
  words: z.array(z.string().min(1)).min(3),
  questions: z.array(z.string().min(1)).min(3),
  intro: wordings.min(2),
  points: z.array(claim).min(2),
  next: z
    .array(z.strictObject({ to: lead, says: wordings.min(2) }))
    .min(1)
    .max(3),
  review,
});
export type Topic = z.infer<typeof topic>;

/** A source: as it should be cited, and whether the report's own reference holds. */
export const source = z.strictObject({
  id,
  cite: z.string().min(1),
  url: z.string(),
  verdict: z.enum(['real', 'mangled', 'not-found', 'not-seen', 'better']),
  note: z.string().optional(),
});
export type Source = z.infer<typeof source>;

/** How sure a lesson or an exercise is, and where it is from. */
export const evidence = z.strictObject({
  label: z.enum(LABELS),
  sure: wordings.min(2),
  from: wordings.min(2),
  cites: z.array(z.string()).default([]),
});
export type Evidence = z.infer<typeof evidence>;
