import { loadModel } from '../../content/models.ts';
import type { Refusal } from '../../content/schema/draftWords.ts';
import { PlanReader } from './planReader.ts';

const reader = new PlanReader(loadModel('plans'));

/** What a draft plans that we do not help to word: getting even, or taking hold of someone. */
export function refusalOf(text: string): Refusal | undefined {
  return reader.read(text);
}
