import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type OtherWord, otherWords } from './schema/draftWords.ts';

/** Words about people that can be said another way, from `message/en/words.yaml`. */
export function loadOtherWords(): readonly OtherWord[] {
  const file = path.join(import.meta.dirname, 'message', 'en', 'words.yaml');
  return otherWords.parse(parse(readFileSync(file, 'utf8')));
}
