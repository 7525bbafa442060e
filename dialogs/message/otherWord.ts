import { otherWordIn } from '../../coach/message/otherWords.ts';
import type { Turn } from '../flow/turn.ts';

const DAY = 86_400_000;

/** Where a draft uses a word about people that many hear as a verdict, another is offered: once a day, each word once. */
export async function offerOtherWord<O extends object, M extends object, R>(
  turn: Turn<O, M, R>,
  draft: string,
  now: Date,
): Promise<void> {
  const { otherWords } = turn.person.learner;
  if (otherWords.at && now.getTime() - new Date(otherWords.at).getTime() < DAY) return;
  const found = otherWordIn(draft, otherWords.ids);
  if (!found) return;
  otherWords.ids.push(found.id);
  otherWords.at = now.toISOString();
  await turn.say('check.otherWord', { word: found.word, offer: found.offer });
}
