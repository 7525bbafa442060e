import type { TurnContext } from 'botbuilder';
import { say } from '../dialogs/say.ts';
import type { Services } from '../dialogs/services.ts';
import { Shell } from '../dialogs/shell.ts';
import { isTakenUp } from './checkIns/takeUp.ts';
import { dangerIn } from './middleware/crisisWatch.ts';
import { isLost } from './middleware/personState.ts';

/** Turns what channels deliver into conversation: someone came, someone said something, or nothing to answer. */
export class CoachBot {
  readonly #services: Services;
  readonly #shell: Shell;

  constructor(services: Services) {
    this.#services = services;
    this.#shell = new Shell(services);
  }

  async run(context: TurnContext): Promise<void> {
    const { activity } = context;
    if (isTakenUp(context)) return this.#shell.checkIn(context);
    if (isGroup(context)) {
      if (activity.type === 'message') await say(context, this.#services, 'shell.privateOnly');
      return;
    }
    if (isLost(context)) await say(context, this.#services, 'shell.lostNotes');
    if (activity.type === 'message') return this.#hear(context);
    if (activity.type === 'conversationUpdate' || activity.type === 'installationUpdate') {
      if (someoneCame(context)) await this.#shell.greet(context);
    }
  }

  async #hear(context: TurnContext): Promise<void> {
    const { activity } = context;
    if (!activity.text) {
      const key =
        (activity.attachments ?? []).length > 0 ? 'shell.cannotOpen' : 'shell.nothingSaid';
      await say(context, this.#services, key);
      return this.#shell.askAgain(context);
    }
    return this.#shell.hear(context, dangerIn(context));
  }
}

/** Only a private chat is private. */
function isGroup({ activity }: TurnContext): boolean {
  const { conversationType, isGroup } = activity.conversation ?? {};
  return isGroup === true || (conversationType !== undefined && conversationType !== 'personal');
}

function someoneCame({ activity }: TurnContext): boolean {
  if (activity.type === 'installationUpdate') return activity.action !== 'remove';
  return (activity.membersAdded ?? []).some(({ id }) => id !== activity.recipient?.id);
}
