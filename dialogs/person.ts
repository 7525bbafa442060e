import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { DEEDS } from '../coach/plan/deeds.ts';
import { AREAS } from '../coach/plan/happiness.ts';
import { region } from '../content/schema/common.ts';
import { kind } from '../content/schema/safety.ts';
import type { Language } from '../content/translation.ts';

export const RELATIONS = [
  'partner',
  'child',
  'adultChild',
  'parent',
  'sibling',
  'friend',
  'other',
] as const;
export const SUBSTANCES = [
  'alcohol',
  'opioids',
  'cannabis',
  'stimulants',
  'vaping',
  'several',
  'unsure',
] as const;
export const GOALS = ['talk', 'understand', 'treatment', 'me'] as const;

/**
 * What can be agreed to: being remembered past the session; being counted, without a name, when danger was answered; being
 * written to at a time they chose.
 */
export const CONSENTS = ['remember', 'counts', 'checkIns'] as const;
export type Consent = (typeof CONSENTS)[number];

/** A turn that was answered: a redelivered activity gets the same replies and changes nothing. */
const answered = z.object({ id: z.string(), replies: z.array(z.looseObject({})) });
export type Answered = z.infer<typeof answered>;

/** A talk they mean to have: the sentence, when, a way out, something kind for themselves. */
const plannedTalk = z.object({
  id: z.string(),
  scene: z.string(),
  sentence: z.string(),
  /** In their own words, and as it was read. */
  when: z.string().optional(),
  due: z.iso.datetime().optional(),
  exit: z.string().optional(),
  treat: z.string().optional(),
  at: z.iso.datetime(),
  /** Whether they were asked how it went. */
  asked: z.boolean().optional(),
});
export type PlannedTalk = z.infer<typeof plannedTalk>;

/** A check-in they asked for, on their own clock: on one `day`, or on `days` of the week. */
const keptCheckIn = z.object({
  id: z.string(),
  day: z.string().optional(),
  days: z.array(z.number().int().min(1).max(7)).optional(),
  time: z.string(),
  /** When it comes next. */
  due: z.iso.datetime(),
});
export type KeptCheckIn = z.infer<typeof keptCheckIn>;

/** Where a conversation can be taken up again without being spoken to: addresses and ids, no names. */
const reference = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  conversation: z.looseObject({ id: z.string() }),
  user: z.looseObject({ id: z.string() }),
  bot: z.looseObject({ id: z.string() }),
});
export type Reference = z.infer<typeof reference>;

/**
 * All that is kept about one person, in one record: choices, dates and the plan they asked to keep. No names, no phone
 * number, no other text of theirs beyond the draft that an open dialog is working on, which goes when the dialog ends.
 */
export const person = z.object({
  version: z.literal(1),
  startedAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
  /** What they agreed to, each on its own and off until they do, and when, where and to which wording. */
  consents: z.object({
    remember: z.boolean(),
    counts: z.boolean().default(false),
    checkIns: z.boolean().default(false),
    given: z
      .partialRecord(
        z.enum(CONSENTS),
        z.object({ at: z.iso.datetime(), wording: z.number().int(), channel: z.string() }),
      )
      .default({}),
  }),
  age: z.enum(['adult', 'teen', 'child']).optional(),
  region: region.optional(),
  /** What they are spoken to in: as the channel says, as they asked or wrote; English until then. */
  language: z.enum(['en', 'es']).optional(),
  privateDevice: z.enum(['yes', 'unsure', 'no']).optional(),
  safety: z.object({
    /** The violence gate (source book, section 2(c)). */
    gate: z.enum(['unknown', 'green', 'amber', 'red']),
    screenedAt: z.iso.datetime().optional(),
    /** What the last danger was, and since when, until the person says they are past it. */
    crisis: z.object({ kind, since: z.iso.datetime() }).optional(),
    /** When the last crisis was over; reminders wait a while after it. */
    settledAt: z.iso.datetime().optional(),
    /** Words of danger sounded like a younger person's: the age is asked again once the danger is over. */
    soundsYoung: z.boolean().optional(),
    /** When a soft sign was last answered; more than once a day would be nagging. */
    softAt: z.iso.datetime().optional(),
  }),
  learner: z.object({
    relation: z.enum(RELATIONS).optional(),
    substance: z.enum(SUBSTANCES).optional(),
    goal: z.enum(GOALS).optional(),
    messagesChecked: z.number().int().nonnegative(),
    /** By scene id: how often it was practised, the hardest level, and how far the loved one trusts (0-100). */
    practised: z.record(
      z.string(),
      z.object({ times: z.number().int(), level: z.number().int(), trust: z.number().int() }),
    ),
    /** By lesson id: how often it was done. */
    lessons: z.record(z.string(), z.number().int()).default({}),
    /** When something to do next was last suggested. */
    suggestedAt: z.iso.datetime().optional(),
    /** Words about people for which another was offered, and when last: once a day is kind, twice is nagging. */
    otherWords: z
      .object({ ids: z.array(z.string()), at: z.iso.datetime().optional() })
      .default({ ids: [] }),
  }),
  /** What they chose to keep, in their own words, to have at hand; they can take out each line. */
  plan: z
    .object({
      messages: z.array(z.object({ id: z.string(), text: z.string(), at: z.iso.datetime() })),
      talks: z.array(plannedTalk).default([]),
      /** By sheet id, then field: what was answered; empty where it was passed over. */
      sheets: z.record(z.string(), z.record(z.string(), z.string())).default({}),
      /** The one thing for this week: which lesson's, and since when. */
      week: z.object({ lesson: z.string(), at: z.iso.datetime() }).optional(),
    })
    .default({ messages: [], talks: [], sheets: {} }),
  /** How it goes for them: what they did, how they rated their days, how upset they were before and after practice. */
  progress: z
    .object({
      weeks: z.record(z.string(), z.partialRecord(z.enum(DEEDS), z.number().int())).default({}),
      happiness: z
        .array(
          z.object({
            at: z.iso.datetime(),
            areas: z.partialRecord(z.enum(AREAS), z.number().int().min(1).max(10)),
          }),
        )
        .default([]),
      upset: z
        .array(z.object({ at: z.iso.datetime(), before: z.number(), after: z.number() }))
        .default([]),
    })
    .default({ weeks: {}, happiness: [], upset: [] }),
  checkIns: z
    .object({
      /** The IANA name of their time zone, asked or given by the channel. */
      zone: z.string().optional(),
      reference: reference.optional(),
      list: z.array(keptCheckIn),
      /** Whether the last thing between us was a check-in: a "stop" then means it. */
      sentLast: z.boolean().optional(),
    })
    .default({ list: [] }),
  conversation: z.object({
    welcomed: z.boolean(),
    /** The key of what was last stated: "how sure are we?" and "where is that from?" are about it. */
    lastStatement: z.string().optional(),
    /** Whether they were asked, once, to keep their plan longer. */
    keepOffered: z.boolean().optional(),
    /** They left fast: the next hello gives nothing away. */
    left: z.boolean().optional(),
    /** Bot Framework's dialog stack. */
    dialogs: z.looseObject({}),
    /** How often each phrase was said, so that its wordings take turns. */
    said: z.record(z.string(), z.number().int()),
    answered: z.array(answered),
    /** When the honest notice was last shown. */
    noticeAt: z.iso.datetime().optional(),
  }),
});
export type Person = z.infer<typeof person>;

export function newPerson(now: Date): Person {
  const at = now.toISOString();
  return {
    version: 1,
    startedAt: at,
    seenAt: at,
    consents: { remember: false, counts: false, checkIns: false, given: {} },
    safety: { gate: 'unknown' },
    learner: { messagesChecked: 0, practised: {}, lessons: {}, otherWords: { ids: [] } },
    plan: { messages: [], talks: [], sheets: {} },
    progress: { weeks: {}, happiness: [], upset: [] },
    checkIns: { list: [] },
    conversation: { welcomed: false, dialogs: {}, said: {}, answered: [] },
  };
}

/** Where a turn keeps the person it is about. The middleware puts it there; dialogs read and change it. */
const PERSON = Symbol('person');

export function personIn(context: TurnContext): Person {
  const found = context.turnState.get<Person>(PERSON);
  if (!found) throw new Error('no person was loaded for this turn');
  return found;
}

export function setPerson(context: TurnContext, value: Person): void {
  context.turnState.set(PERSON, value);
}

/** The language they are spoken to in, where it is not English. */
export function languageOf({ language }: Person): Language | undefined {
  return language === 'es' ? language : undefined;
}
