import { readMessage } from '../../coach/message/read.ts';
import type { Rehearsal } from '../../coach/rehearsal/scene.ts';
import type { Choice } from '../readChoice.ts';
import { shortened } from '../shortened.ts';
import { asChoice } from './lines.ts';

/** One thing said, what came of it, and how all stood before. */
export interface Said {
  readonly before: Rehearsal;
  readonly said: string;
  readonly heard: string;
  readonly shift: number;
}

/** What was said as choices, by turn, the last first. */
export function saidAsChoices(said: readonly Said[]): Choice[] {
  return said
    .map((each, turn) => ({ ...asChoice(shortened(each.said)), value: String(turn) }))
    .toReversed();
}

/** What they said that opened something and hurt nobody, the best first. */
export function bestOf(said: readonly Said[]): string[] {
  return said
    .filter(({ shift, said: words }) => shift > 0 && !readMessage(words).doubtful)
    .toSorted((one, other) => other.shift - one.shift)
    .map((each) => each.said);
}
