import type { Content } from '../../content/load.ts';
import { TOOLS } from '../../content/schema/tools.ts';

/** What a typed question can lead to, `lesson:<id>`, `scene:<id>`, `tool:<id>`, `topic:<id>`, `need:<id>`. */
export interface Target {
  readonly id: string;
  readonly title: string;
  /** Other ways to name it, and questions that people ask. */
  readonly words: readonly string[];
  readonly questions: readonly string[];
}

/** The head of the model that means "nothing to do with any of this". */
export const NOTHING = 'none';

/** Everything that can be found, of which a need stands for the services that answer it. */
export function targetsIn(content: Content): Target[] {
  const of = (
    kind: string,
    id: string,
    title: string,
    words: readonly string[],
    questions: readonly string[] = [],
  ) => ({
    id: `${kind}:${id}`,
    title,
    words,
    questions,
  });
  const tools = content.asks.get('find.tools')?.options ?? {};
  return [
    ...content.lessons.map(({ id, title, words }) => of('lesson', id, title, words)),
    ...content.scenes.map(({ id, title }) => of('scene', id, title, [])),
    ...content.sheets.map(({ id, title, words }) => of('tool', id, title, words)),
    ...content.exercises.map(({ id, title, words }) => of('tool', id, title, words)),
    ...TOOLS.map((id) => of('tool', id, tools[id]?.label ?? id, tools[id]?.words ?? [])),
    ...content.topics.map(({ id, title, words, questions, points }) =>
      of('topic', id, title, words, [...questions, ...points.flatMap(({ asked }) => asked)]),
    ),
    ...content.substances.map(({ id, title, words, questions }) =>
      of('topic', id, title, words, questions),
    ),
    ...content.needs.map(({ id, title, words, questions }) =>
      of('need', id, title, words, questions),
    ),
  ];
}
