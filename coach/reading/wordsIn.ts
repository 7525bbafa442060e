import { loadLexicon } from '../../content/lexicon.ts';
import { familiesFrom, type Word } from './families.ts';
import { normalise } from './normalise.ts';
import { stretchesOf } from './tokens.ts';

const families = familiesFrom(loadLexicon());

/** A stretch of a text as patterns read it. */
export interface ReadStretch {
  readonly typed: readonly string[];
  readonly words: readonly Word[];
}

/** The words of a text, stretch by stretch, with the families they belong to. */
export function wordsIn(text: string): ReadStretch[] {
  return stretchesOf(normalise(text)).map(({ words }) => ({
    typed: words,
    words: words.map(families),
  }));
}
