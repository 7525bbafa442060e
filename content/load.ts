import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { foundSays } from './foundSays.ts';
import { REGIONS, type Region, type Wordings } from './schema/common.ts';
import { type Service, service } from './schema/directory.ts';
import { type Exercise, exercise } from './schema/exercise.ts';
import { type Lesson, lesson } from './schema/lesson.ts';
import { type Locks, locks } from './schema/locks.ts';
import { NEEDS, type NeedWords, need } from './schema/need.ts';
import { type Goal, goal, type Using, using, type Voice, voice } from './schema/ownScene.ts';
import { type Ask, phraseFile } from './schema/phrases.ts';
import {
  type Evidence,
  evidence,
  type Source,
  source,
  type Topic,
  topic,
} from './schema/report.ts';
import {
  type Card,
  card,
  type GuideStep,
  guide,
  KINDS,
  type Kind,
  type RegionNumbers,
  regionNumbers,
} from './schema/safety.ts';
import { type Scene, scene } from './schema/scene.ts';
import { type Sheet, sheet } from './schema/sheet.ts';
import { type Substance, substance } from './schema/substance.ts';
import { taughtSays } from './taughtSays.ts';
import { LANGUAGES, type Language, readTranslation, type Translation } from './translation.ts';
import { ContentError, type Mistake, readYaml, yamlFiles } from './yaml.ts';

/** Everything that people read, loaded and checked once at the start. */
export interface Content {
  /** Statements by key, `<file>.<name>`. */
  readonly says: ReadonlyMap<string, Wordings>;
  /** Questions by key, `<file>.<name>`. */
  readonly asks: ReadonlyMap<string, Ask>;
  readonly scenes: readonly Scene[];
  /** What scenes of one's own are put together from, by id; and how each substance is spoken of. */
  readonly voices: readonly Voice[];
  readonly goals: readonly Goal[];
  readonly using: Using;
  /** What can be learned, in the order in which it is offered; its words are among `says`, by `lesson.<id>.<part>`. */
  readonly lessons: readonly Lesson[];
  /** Quiet minutes; their words are among `says`, by `exercise.<id>.<part>`. */
  readonly exercises: readonly Exercise[];
  /** Sheets of the plan; intro, end and second questions are among `says`, by `sheet.<id>.<part>`. */
  readonly sheets: readonly Sheet[];
  /** The report by topic; words among `says`, by `topic.<id>.intro` and `claim.<id>`. */
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
  /** What helps someone quit, by substance; words among `says`, by `substance.<id>.<part>`. */
  readonly substances: readonly Substance[];
  /** What people look for, in the order in which it is offered; words among `says`, by `need.<id>.<part>`. */
  readonly needs: readonly NeedWords[];
  /** How sure a lesson or an exercise is, by its id; words among `says`, by `evidence.<id>.<part>`. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly services: readonly Service[];
  readonly numbers: ReadonlyMap<Region, RegionNumbers>;
  readonly cards: ReadonlyMap<Kind, Card>;
  /** Steps that a card or another step leads on to, by `<guide>.<step>`. */
  readonly guides: ReadonlyMap<string, GuideStep>;
  /** What the violence gate opens and locks. */
  readonly locks: { readonly skills: Readonly<Partial<Locks['skills']>> };
  /** What there is in other languages. */
  readonly translations: ReadonlyMap<Language, Translation>;
  /** Words of the web page, by key. */
  readonly page: Readonly<Record<string, string>>;
}

const HERE = path.dirname(fileURLToPath(import.meta.url));

/** What a host may put beside ours: services of its own, and its own wordings of our phrases. */
const OVERLAID = /^(?:directory|phrases\/\w+)$/;

/**
 * @param overlay a host's own folder, with `directory/` and `phrases/en/` like ours: what has the same id or key replaces ours.
 * @throws {ContentError} naming every mistake at once.
 */
export function loadContent(root: string = HERE, overlay?: string): Content {
  const mistakes: Mistake[] = [];
  const read = <T>(folder: string, schema: z.ZodType<T>): [name: string, value: T][] =>
    [
      ...yamlFiles(path.join(root, folder)),
      ...(overlay && OVERLAID.test(folder) ? yamlFiles(path.join(overlay, folder)) : []),
    ].flatMap((file) => {
      const { value, found } = readYaml(file, schema);
      mistakes.push(...found.map((each) => ({ ...each, file: path.relative(root, file) })));
      return value === undefined
        ? []
        : [[path.basename(file, '.yaml'), value] satisfies [string, T]];
    });

  const phrases = read('phrases/en', phraseFile);
  const keyed = <T>(part: (file: z.infer<typeof phraseFile>) => Record<string, T>) =>
    new Map(
      phrases.flatMap(([name, file]) =>
        Object.entries(part(file)).map(([key, value]): [string, T] => [`${name}.${key}`, value]),
      ),
    );
  const [table] = read('safety', locks).map(([, value]) => value);
  const lessons = read('lessons/en', lesson)
    .map(([, value]) => value)
    .toSorted((one, other) => one.order - other.order);
  const exercises = read('exercises/en', exercise).map(([, value]) => value);
  const sheets = read('sheets/en', sheet)
    .map(([, value]) => value)
    .toSorted((one, other) => one.order - other.order);
  const topics = read('report/en', topic)
    .map(([, value]) => value)
    .toSorted((one, other) => one.order - other.order);
  const substances = read('substances/en', substance).map(([, value]) => value);
  const needs = read('needs/en', need)
    .map(([, value]) => value)
    .toSorted((one, other) => NEEDS.indexOf(one.id) - NEEDS.indexOf(other.id));
  const evidenceOf = new Map(
    read('evidence/en', z.record(z.string(), evidence)).flatMap(([, value]) =>
      Object.entries(value),
    ),
  );
  const [spokenOf] = read('ownScenes/en', using).map(([, value]) => value);
  const content: Content = {
    locks: { skills: table?.skills ?? {} },
    says: new Map([
      ...keyed((file) => file.says),
      ...taughtSays({ lessons, exercises, sheets }),
      ...foundSays({ topics, substances, needs, evidence: evidenceOf }),
    ]),
    asks: keyed((file) => file.asks),
    scenes: read('scenes/en', scene).map(([, value]) => value),
    voices: read('ownScenes/en/voices', voice).map(([, value]) => value),
    goals: read('ownScenes/en/goals', goal).map(([, value]) => value),
    using: spokenOf ?? {},
    lessons,
    exercises,
    sheets,
    topics,
    sources: read('report', z.array(source)).flatMap(([, value]) => value),
    substances,
    needs,
    evidence: evidenceOf,
    services: [
      ...new Map(
        read('directory', z.array(service))
          .flatMap(([, value]) => value)
          .map((each) => [each.id, each]),
      ).values(),
    ],
    numbers: new Map(
      read('safety/numbers', regionNumbers).map(([, value]) => [value.region, value]),
    ),
    cards: new Map(read('safety/en/cards', card).map(([, value]) => [value.kind, value])),
    guides: new Map(
      read('safety/en/guides', guide).flatMap(([name, { steps }]) =>
        Object.entries(steps).map(([step, value]): [string, GuideStep] => [
          `${name}.${step}`,
          value,
        ]),
      ),
    ),
    translations: new Map(LANGUAGES.map((language) => [language, readTranslation(language, read)])),
    page: Object.fromEntries(
      read('page/en', z.record(z.string(), z.string())).flatMap(([, value]) =>
        Object.entries(value),
      ),
    ),
  };
  if (overlay) mistakes.push(...unknownKeys(root, overlay));
  if (!table) mistakes.push(missing('safety', 'locks'));
  for (const region of REGIONS) {
    if (!content.numbers.has(region)) mistakes.push(missing('safety/numbers', region));
  }
  for (const kind of KINDS) {
    if (!content.cards.has(kind)) mistakes.push(missing('safety/en/cards', kind));
  }
  for (const [where, { next }] of stepsOf(content)) {
    for (const step of next) {
      if (!content.guides.has(step)) mistakes.push(missing(`safety/en (${where})`, step));
    }
  }
  if (mistakes.length > 0) throw new ContentError(mistakes);
  return content;
}

/** Every reply of a card and every step of a guide, with where it stands. */
export function stepsOf({
  cards,
  guides,
}: Pick<Content, 'cards' | 'guides'>): [string, GuideStep][] {
  const ofCards = [...cards].flatMap(([kind, { options }]) =>
    Object.entries(options).map(([name, step]): [string, GuideStep] => [`${kind}.${name}`, step]),
  );
  return [...ofCards, ...guides];
}

/** A host's phrase that we never say is a slip of its key. */
function unknownKeys(root: string, overlay: string): Mistake[] {
  const keysIn = (folder: string) =>
    yamlFiles(path.join(folder, 'phrases/en')).flatMap((file) => {
      const { says = {}, asks = {} } = readYaml(file, phraseFile).value ?? {};
      return Object.keys({ ...says, ...asks }).map((key) => ({
        file: path.relative(overlay, file),
        key: `${path.basename(file, '.yaml')}.${key}`,
      }));
    });
  const known = new Set(keysIn(root).map(({ key }) => key));
  return keysIn(overlay)
    .filter(({ key }) => !known.has(key))
    .map(({ file, key }) => ({ file, line: 1, what: `there is no phrase '${key}' of ours` }));
}

function missing(folder: string, what: string): Mistake {
  return {
    file: folder,
    line: 1,
    what: `there is no file for ${what}; add one like its neighbours`,
  };
}
