import { ActivityEventNames, type TurnContext } from 'botbuilder';
import type { Content } from '../content/load.ts';
import { fill } from '../dialogs/say.ts';
import { errorFields, type Log } from './log.ts';

/**
 * What a person is told when a turn fails: one kind sentence with the numbers, and their place is kept because nothing
 * was saved. Needs no state; the log gets the cause, never what was said.
 */
export function onTurnFailure(content: Content, log: Log) {
  let times = 0;
  return async (context: TurnContext, error: unknown): Promise<void> => {
    log('turn-failed', {
      channel: context.activity.channelId,
      type: context.activity.type,
      ...errorFields(rootOf(error)),
    });
    // Nobody waits for an answer, and whoever began the turn must know that it failed.
    if (context.activity.name === ActivityEventNames.ContinueConversation) throw error;
    if (context.activity.type !== 'message') return;
    const wordings = content.says.get('shell.failed') ?? [];
    const wording = wordings[times % wordings.length] ?? '';
    times += 1;
    const numbers = content.numbers.get('INT');
    const text = fill(typeof wording === 'string' ? wording : wording.text, {
      emergency: numbers?.emergency ?? '112',
      suicide: numbers?.suicide ?? 'findahelpline.com',
    });
    await context.sendActivity({ type: 'message', text });
  };
}

/** The SDK wraps what a dialog threw; the cause is what helps. */
function rootOf(error: unknown): unknown {
  let root = error;
  for (let depth = 0; depth < 5 && root instanceof Error; depth += 1) {
    const inner = 'error' in root && root.error instanceof Error ? root.error : root.cause;
    if (!(inner instanceof Error)) return root;
    root = inner;
  }
  return root;
}
