import type { Goal, Using, Voice } from '../../content/schema/ownScene.ts';
import type { Scene } from '../../content/schema/scene.ts';

/** A talk of one's own, as it was described: choices, and own words where they were given. */
export interface OwnTalk {
  readonly relation: string;
  readonly substance: string;
  readonly pronoun: 'he' | 'she' | 'they';
  readonly sober: boolean;
  readonly voice: string;
  readonly goal: string;
  readonly name: string;
  readonly setting: string;
  /** What the loved one says, word for word, when it is brought up. */
  readonly usual?: string | undefined;
}

/** What scenes of one's own are put together from. */
export interface OwnSceneParts {
  readonly voices: readonly Voice[];
  readonly goals: readonly Goal[];
  readonly using: Using;
}

const LONGEST_OPENER = 160;
/** One id for all talks of one's own: they are with the same person, whose trust carries over. */
export const OWN = 'own';

/**
 * A scene like the written ones, from how the loved one mostly answers and what the speaker wants. The same talk always
 * gives the same scene.
 * @throws when content has neither a voice nor a goal.
 */
export function ownScene(talk: OwnTalk, { voices, goals, using }: OwnSceneParts): Scene {
  const voice = voices.find(({ id }) => id === talk.voice) ?? voices[0];
  const goal = goals.find(({ id }) => id === talk.goal) ?? goals[0];
  if (!voice || !goal) throw new Error("content has no voice or no goal for scenes of one's own");
  const spoken = using[talk.substance] ?? using.unsure ?? { using: 'using', one: 'something' };
  const usual = talk.usual?.trim().slice(0, LONGEST_OPENER);
  return filled(
    {
      id: OWN,
      title: goal.label,
      relations: [talk.relation],
      substances: [talk.substance],
      lovedOne: {
        name: talk.name,
        who: talk.name,
        pronoun: talk.pronoun,
        principles: voice.principles,
      },
      gate: goal.gate,
      lowStakes: goal.gate === 'amber',
      sober: talk.sober,
      setting: talk.setting,
      aim: goal.aim,
      must: goal.must,
      safetyLimit: goal.safetyLimit,
      opener: usual ? { 1: usual, 2: usual, 3: usual } : voice.opener,
      choices: goal.choices,
      samples: goal.samples,
      model: goal.model,
      replies: voice.replies,
      curveBalls: voice.curveBalls,
      exits: goal.exits,
      afterCare: goal.afterCare,
      sms: { setting: talk.setting, opener: usual ?? voice.opener[1] },
      review: goal.review,
    },
    spoken,
  );
}

/** Every text in it with its slots filled. */
function filled<T>(value: T, slots: Readonly<Record<string, string>>): T;
function filled(value: unknown, slots: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string')
    return value.replace(/\{(\w+)\}/g, (whole, name: string) => slots[name] ?? whole);
  if (Array.isArray(value)) return value.map((each) => filled(each, slots));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filled(each, slots)]));
}
