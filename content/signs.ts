import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type Signs, signs } from './schema/signs.ts';

/** The signs of danger, from `safety/en/signs.yaml`. */
export function loadSigns(): Signs {
  const file = path.join(import.meta.dirname, 'safety', 'en', 'signs.yaml');
  return signs.parse(parse(readFileSync(file, 'utf8')));
}
