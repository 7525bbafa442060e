import type { Refusal } from '../../content/schema/draftWords.ts';
import { addresseeOf, withoutFrame } from './addressee.ts';
import { isForeign } from './language.ts';
import { wordCount } from './patterns.ts';
import { LONGEST_DRAFT } from './read.ts';
import { refusalOf } from './refusals.ts';

/** What was typed as a draft, and what keeps it from being read as one, if anything does. */
export interface Received {
  readonly draft: string;
  /** Only the first part was taken. */
  readonly cut: boolean;
  readonly obstacle: 'tooShort' | 'otherLanguage' | 'forCoach' | `refuse.${Refusal}` | undefined;
}

/** A word or two is no message to read. */
const FEWEST_WORDS = 3;

/** Takes the message out of what was typed: without "I want to tell him:", and no longer than is read. */
export function receive(typed: string): Received {
  const draft = withoutFrame(typed.slice(0, LONGEST_DRAFT));
  return { draft, cut: typed.length > LONGEST_DRAFT, obstacle: obstacleIn(draft, typed) };
}

function obstacleIn(draft: string, typed: string): Received['obstacle'] {
  if (wordCount(draft) < FEWEST_WORDS) return 'tooShort';
  if (isForeign(draft)) return 'otherLanguage';
  const refusal = refusalOf(draft);
  if (refusal) return `refuse.${refusal}`;
  const isFramed = draft !== typed.slice(0, LONGEST_DRAFT);
  return !isFramed && addresseeOf(draft) === 'coach' ? 'forCoach' : undefined;
}
