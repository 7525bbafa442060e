import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { REGIONS, type Region, type Wordings } from './schema/common.ts';
import { type Service, service } from './schema/directory.ts';
import { type Exercise, exercise } from './schema/exercise.ts';
import { type Lesson, lesson } from './schema/lesson.ts';
import { type Locks, locks } from './schema/locks.ts';
import { type Goal, goal, type Using, using, type Voice, voice } from './schema/ownScene.ts';
import { type Ask, phraseFile } from './schema/phrases.ts';
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
import { taughtSays } from './taughtSays.ts';

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
  readonly services: readonly Service[];
  readonly numbers: ReadonlyMap<Region, RegionNumbers>;
  readonly cards: ReadonlyMap<Kind, Card>;
  /** Steps that a card or another step leads on to, by `<guide>.<step>`. */
  readonly guides: ReadonlyMap<string, GuideStep>;
  /** What the violence gate opens and locks. */
  readonly locks: { readonly skills: Readonly<Partial<Locks['skills']>> };
  /** Words of the web page, by key. */
  readonly page: Readonly<Record<string, string>>;
}

/** Where a mistake in content is, in words an author can act on. */
export interface Mistake {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

/** Content that cannot be used; `mistakes` holds every one found. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(({ file, line, what }) => `${file}:${line}: ${what}`).join('\n'));
    this.mistakes = mistakes;
  }
}

const HERE = path.dirname(fileURLToPath(import.meta.url));

/** @throws {ContentError} naming every mistake at once. */
export function loadContent(root: string = HERE): Content {
  const mistakes: Mistake[] = [];
  const read = <T>(folder: string, schema: z.ZodType<T>): [name: string, value: T][] =>
    yamlFiles(path.join(root, folder)).flatMap((file) => {
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
  const [spokenOf] = read('ownScenes/en', using).map(([, value]) => value);
  const content: Content = {
    locks: { skills: table?.skills ?? {} },
    says: new Map([...keyed((file) => file.says), ...taughtSays({ lessons, exercises, sheets })]),
    asks: keyed((file) => file.asks),
    scenes: read('scenes/en', scene).map(([, value]) => value),
    voices: read('ownScenes/en/voices', voice).map(([, value]) => value),
    goals: read('ownScenes/en/goals', goal).map(([, value]) => value),
    using: spokenOf ?? {},
    lessons,
    exercises,
    sheets,
    services: read('directory', z.array(service)).flatMap(([, value]) => value),
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
    page: Object.fromEntries(
      read('page/en', z.record(z.string(), z.string())).flatMap(([, value]) =>
        Object.entries(value),
      ),
    ),
  };
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

function missing(folder: string, what: string): Mistake {
  return {
    file: folder,
    line: 1,
    what: `there is no file for ${what}; add one like its neighbours`,
  };
}

function yamlFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

function readYaml<T>(
  file: string,
  schema: z.ZodType<T>,
): { value?: T; found: Omit<Mistake, 'file'>[] } {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  if (document.errors.length > 0) {
    return {
      found: document.errors.map((error) => ({
        line: lines.linePos(error.pos[0]).line,
        what: error.message.split('\n')[0] ?? 'this is not YAML',
      })),
    };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, found: [] };
  return {
    found: parsed.error.issues.map((issue) => {
      const node = document.getIn(issue.path.slice(0, -1), true) ?? document.contents;
      const range = z.object({ range: z.array(z.number()) }).safeParse(node);
      const at = range.success ? (range.data.range[0] ?? 0) : 0;
      return { line: lines.linePos(at).line, what: `${issue.path.join('.')}: ${issue.message}` };
    }),
  };
}
