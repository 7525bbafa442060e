import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type Lexicon, lexicon } from './schema/lexicon.ts';

/** The families of words, from `lexicon/en/families.yaml`. */
export function loadLexicon(): Lexicon {
  const file = path.join(import.meta.dirname, 'lexicon', 'en', 'families.yaml');
  return lexicon.parse(parse(readFileSync(file, 'utf8')));
}
