import type { Person } from '../person.ts';
import { wordOf } from '../say.ts';
import type { Services } from '../services.ts';
import { sheetInWords } from './sheetInWords.ts';
import { talkInWords } from './talkInWords.ts';

/** One part of the plan as it is shown: in the chat, on a card, on paper. */
export interface PlanSection {
  readonly title: string;
  /** Lines with a break between. */
  readonly lines: string;
}

/** The whole plan, part by part; empty when nothing was kept. */
export function planInWords({ plan }: Person, services: Services): PlanSection[] {
  const { content } = services;
  const word = (key: string) => wordOf(services, key);
  const section = (title: string, lines: string) => (lines ? [{ title, lines }] : []);
  return [
    ...section(word('plan.title.week'), plan.week ? word(`lesson.${plan.week.lesson}.week`) : ''),
    ...section(
      word('plan.title.messages'),
      plan.messages.map(({ text }) => `- ${text}`).join('\n'),
    ),
    ...section(
      word('plan.title.talks'),
      plan.talks.map((talk) => talkInWords(talk, services)).join('\n\n'),
    ),
    ...content.sheets.flatMap((sheet) =>
      section(sheet.title, sheetInWords(sheet, plan.sheets[sheet.id] ?? {})),
    ),
  ];
}
