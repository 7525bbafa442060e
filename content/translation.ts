import { z } from 'zod';
import { REGIONS, type Wordings } from './schema/common.ts';
import { exercise } from './schema/exercise.ts';
import { type Lesson, lesson } from './schema/lesson.ts';
import { type Ask, phraseFile } from './schema/phrases.ts';
import { type Card, card, type GuideStep, guide, type Kind } from './schema/safety.ts';
import { type Scene, scene } from './schema/scene.ts';
import { taughtSays } from './taughtSays.ts';

/** Languages besides English, by the codes that channels give. */
export const LANGUAGES = ['es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What is there in another language; what is missing is said in English, and that is said too. */
export interface Translation {
  readonly says: ReadonlyMap<string, Wordings>;
  readonly asks: ReadonlyMap<string, Ask>;
  readonly cards: ReadonlyMap<Kind, Card>;
  readonly guides: ReadonlyMap<string, GuideStep>;
  /** The words around the numbers, by country and name. */
  readonly numbers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly lessons: ReadonlyMap<string, Lesson>;
  /** Scenes to look at; they are not played, since drafts are read in English only. */
  readonly scenes: ReadonlyMap<string, Scene>;
  /** Titles of lessons and exercises, by `<kind>:<id>`. */
  readonly titles: ReadonlyMap<string, string>;
  /** What services are, when and for what price, by their ids. */
  readonly services: Readonly<Record<string, ServiceWords>>;
}

const serviceWords = z.looseObject({
  what: z.string(),
  hours: z.string().nullable(),
  cost: z.string().nullable(),
  sms: z.string().nullable(),
});
type ServiceWords = z.infer<typeof serviceWords>;

type Read = <T>(folder: string, schema: z.ZodType<T>) => [name: string, value: T][];

const numberWords = z.partialRecord(z.enum(REGIONS), z.record(z.string(), z.string()));

/** Reads what there is of one language; @param read as the loader reads folders, noting every mistake. */
export function readTranslation(language: Language, read: Read): Translation {
  const phrases = read(`phrases/${language}`, phraseFile);
  const lessons = read(`lessons/${language}`, lesson).map(([, value]) => value);
  const exercises = read(`exercises/${language}`, exercise).map(([, value]) => value);
  const scenes = read(`scenes/${language}`, scene).map(([, value]) => value);
  const keyed = <T>(part: (file: z.infer<typeof phraseFile>) => Record<string, T>) =>
    phrases.flatMap(([name, file]) =>
      Object.entries(part(file)).map(([key, value]): [string, T] => [`${name}.${key}`, value]),
    );
  const titled = (kind: string, all: readonly { readonly id: string; readonly title: string }[]) =>
    all.map(({ id, title }): [string, string] => [`${kind}:${id}`, title]);
  const [numbers] = read(`safety/${language}`, numberWords).map(([, value]) => value);
  return {
    says: new Map([
      ...keyed((file) => file.says),
      ...taughtSays({ lessons, exercises, sheets: [] }),
    ]),
    asks: new Map(keyed((file) => file.asks)),
    cards: new Map(read(`safety/${language}/cards`, card).map(([, value]) => [value.kind, value])),
    guides: new Map(
      read(`safety/${language}/guides`, guide).flatMap(([name, { steps }]) =>
        Object.entries(steps).map(([step, value]): [string, GuideStep] => [
          `${name}.${step}`,
          value,
        ]),
      ),
    ),
    numbers: numbers ?? {},
    lessons: new Map(lessons.map((each) => [each.id, each])),
    scenes: new Map(scenes.map((each) => [each.id, each])),
    titles: new Map([
      ...titled('lesson', lessons),
      ...titled('exercise', exercises),
      ...titled('tool', exercises),
    ]),
    services: Object.fromEntries(
      read(`directory/${language}`, z.record(z.string(), serviceWords)).flatMap(([, value]) =>
        Object.entries(value),
      ),
    ),
  };
}
