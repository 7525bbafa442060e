import type { TurnContext } from 'botbuilder';
import { personIn } from '../person.ts';
import { say } from '../say.ts';
import type { Services } from '../services.ts';

/** "How sure are we?" and "where is that from?", of what was last stated; the truth, where nothing was. */
export async function sayEvidence(
  context: TurnContext,
  services: Services,
  asked: 'sure' | 'from',
): Promise<void> {
  const { lastStatement } = personIn(context).conversation;
  const key = `${lastStatement}.${asked}`;
  const isKnown = lastStatement !== undefined && services.content.says.has(key);
  await say(context, services, isKnown ? key : `report.${asked}Nothing`);
}
