import { z } from 'zod';
import { id, review } from './common.ts';
import { ELEMENTS } from './message.ts';

/**
 * How the loved one stands towards the speaker, from closed to open. `discord` is about the two of
 * them, `sustain` about the using, `mixed` both ways at once; `prepare` and `mobilise` are the two kinds
 * of change talk; `leave` ends the scene. (Source book, section 3.4.)
 */
export const STANCES = ['leave', 'discord', 'sustain', 'mixed', 'prepare', 'mobilise'] as const;
export const stance = z.enum(STANCES);
export type Stance = z.infer<typeof stance>;

/** 1 unsure, 2 guarded, 3 prickly. */
export type Level = 1 | 2 | 3;

export const line = z.string().min(1).max(160);
const atLevels = z.strictObject({ 1: z.array(line), 2: z.array(line), 3: z.array(line) });

/** Three things one might say at this point, from opening to closing; shown without their names. */
const choice = z.strictObject({ strong: line, middling: line, poor: line });

/** One exchange of a talk that goes well: what one says, why it works, and what comes back. */
export const exchange = z.strictObject({
  says: line,
  why: z.string().min(1).max(200),
  hears: line,
});

/** Lines by level of resistance. */
export const replies = z.strictObject({
  leave: atLevels,
  discord: atLevels,
  sustain: atLevels,
  mixed: atLevels,
  prepare: atLevels,
  mobilise: atLevels,
});

/** What to offer at the opening, and after each stance of the loved one. */
export const choices = z.strictObject({
  opening: z.array(choice).min(1),
  discord: z.array(choice).min(2),
  sustain: z.array(choice).min(2),
  mixed: z.array(choice).min(2),
  prepare: z.array(choice).min(2),
  mobilise: z.array(choice).min(1),
});

export const scene = z.strictObject({
  id,
  title: z.string().min(1).max(60),
  /** Who the speaker is to the loved one, as in the hello's `relation` answers. */
  relations: z.array(z.string()).min(1),
  substances: z.array(z.string()).min(1),
  lovedOne: z.strictObject({
    name: z.string().min(1),
    /** "your husband, 44" */
    who: z.string().min(1),
    pronoun: z.enum(['he', 'she', 'they']),
    /** Yes/no checkable rules that every line of theirs keeps. */
    principles: z.array(z.string()).min(2),
  }),
  gate: z.enum(['green', 'amber']),
  lowStakes: z.boolean(),
  sober: z.boolean(),
  contentNote: z.string().optional(),
  setting: z.string().min(1).max(320),
  aim: z.string().min(1).max(160),
  /** What a strong message here contains. */
  must: z.array(z.enum(ELEMENTS)).min(1),
  /** A safety limit needs to be brief, specific and calm; warmth is not asked for. */
  safetyLimit: z.boolean().default(false),
  opener: z.strictObject({ 1: line, 2: line, 3: line }),
  choices,
  /** Messages that open and messages that close, checked against the reader. */
  samples: z.strictObject({ strong: z.array(z.string()).min(2), poor: z.array(z.string()).min(2) }),
  /** A talk to look at first. */
  model: z.array(exchange).min(2).max(4),
  replies,
  /** Something unexpected the loved one may throw in. */
  curveBalls: z.array(line).min(2),
  /** A kind way out for the speaker. */
  exits: z.array(z.string().min(1)).min(2),
  afterCare: z.string().min(1).max(320),
  sms: z.strictObject({ setting: z.string().max(150), opener: z.string().max(150) }),
  review,
});
export type Scene = z.infer<typeof scene>;
