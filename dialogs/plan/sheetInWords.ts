import type { Sheet } from '../../content/schema/sheet.ts';
import { fill } from '../say.ts';

/** A sheet as it is shown: a line for each question that was answered; empty when none was. */
export function sheetInWords(sheet: Sheet, answers: Readonly<Record<string, string>>): string {
  return sheet.fields
    .flatMap(({ id, shown }) => (answers[id] ? [`- ${fill(shown, { words: answers[id] })}`] : []))
    .join('\n');
}
