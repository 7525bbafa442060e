import type { Wordings } from './schema/common.ts';
import type { Exercise } from './schema/exercise.ts';
import type { Lesson } from './schema/lesson.ts';
import type { Sheet } from './schema/sheet.ts';

interface Taught {
  readonly lessons: readonly Lesson[];
  readonly exercises: readonly Exercise[];
  readonly sheets: readonly Sheet[];
}

/** What lessons, exercises and sheets say, by `<kind>.<id>.<part>`, so that it takes turns like any phrase. */
export function taughtSays({ lessons, exercises, sheets }: Taught): [string, Wordings][] {
  return [...lessonSays(lessons), ...exerciseSays(exercises), ...sheetSays(sheets)];
}

function lessonSays(lessons: readonly Lesson[]): [string, Wordings][] {
  return lessons.flatMap(({ id, why, example, practice, check, week }): [string, Wordings][] => [
    [`lesson.${id}.why`, why],
    [`lesson.${id}.example`, example],
    [`lesson.${id}.practice`, practice.ask],
    [`lesson.${id}.practiced`, practice.says],
    [`lesson.${id}.week`, week],
    ...check.answers.map(({ says }, place): [string, Wordings] => [
      `lesson.${id}.answer${place}`,
      [says],
    ]),
  ]);
}

function sheetSays(sheets: readonly Sheet[]): [string, Wordings][] {
  return sheets.flatMap(({ id, intro, end, fields }): [string, Wordings][] => [
    [`sheet.${id}.intro`, intro],
    [`sheet.${id}.end`, end],
    ...fields.flatMap(({ id: field, tooWide, stop }): [string, Wordings][] => [
      ...(tooWide
        ? [[`sheet.${id}.${field}.tooWide`, tooWide.says] satisfies [string, Wordings]]
        : []),
      ...(stop ? [[`sheet.${id}.${field}.stop`, stop.says] satisfies [string, Wordings]] : []),
    ]),
  ]);
}

function exerciseSays(exercises: readonly Exercise[]): [string, Wordings][] {
  return exercises.flatMap(({ id, steps, worse, end }): [string, Wordings][] => [
    ...steps.map((step, place): [string, Wordings] => [`exercise.${id}.${place}`, step]),
    [`exercise.${id}.worse`, worse],
    [`exercise.${id}.end`, end],
  ]);
}
