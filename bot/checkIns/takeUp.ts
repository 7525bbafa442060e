import type { ConversationReference, TurnContext } from 'botbuilder';
import { firstDue } from '../../dialogs/checkIns/checkIns.ts';
import type { Reference } from '../../dialogs/person.ts';
import { load } from '../state.ts';
import type { RecordStorage } from '../storage/recordStorage.ts';

/** Whether this turn was begun by our own clock; a channel's event of the same name is not, since it cannot set this. */
const OURS = Symbol('ours');

export function isTakenUp(context: TurnContext): boolean {
  return context.turnState.get<boolean>(OURS) === true;
}

export function markTakenUp(context: TurnContext): void {
  context.turnState.set(OURS, true);
}

/** A kept address as Bot Framework wants it, without the names it was kept without. */
export function asStored(reference: Reference): ConversationReference {
  return {
    ...reference,
    conversation: {
      name: '',
      isGroup: false,
      conversationType: 'personal',
      ...reference.conversation,
    },
    user: { name: '', ...reference.user },
    bot: { name: '', ...reference.bot },
  };
}

/** Where the person with this record can be written to, when something is due; undefined when there is nothing to do. */
export async function dueReference(
  storage: RecordStorage,
  key: string,
  now: Date,
): Promise<Reference | undefined> {
  const items = await storage.read([key]);
  const { person } = load(items[key], now);
  const due = firstDue(person);
  return due && new Date(due) <= now ? person.checkIns.reference : undefined;
}
