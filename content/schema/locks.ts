import { z } from 'zod';

export const GATES = ['green', 'amber', 'red'] as const;
/** Where someone stands by the violence screen (source book, section 2(c)). */
export type Gate = (typeof GATES)[number];

export const SKILLS = [
  'selfCare',
  'findHelp',
  'safetyPlan',
  'understand',
  'messages',
  'praise',
  'rehearsal',
  'stepBack',
  'consequences',
  'limits',
  'treatmentTalk',
  'problemSolving',
] as const;
export type Skill = (typeof SKILLS)[number];

/** How far a skill is open: wholly, for everyday things only, on a private device only, for one's own life only, or not. */
export const access = z.enum(['open', 'everyday', 'privateDevice', 'ownLife', 'locked']);
export type Access = z.infer<typeof access>;

/** The one table of what each state opens, and what is said and offered instead of what it locks. */
export const locks = z.strictObject({
  skills: z.record(
    z.enum(SKILLS),
    z.strictObject({
      green: access,
      amber: access,
      red: access,
      /** The phrase that says why, and what else there is, where it is not open. */
      instead: z.string().min(1),
      source: z.string().min(1),
    }),
  ),
});
export type Locks = z.infer<typeof locks>;
