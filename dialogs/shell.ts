import type { TurnContext } from 'botbuilder';
import type { Assessment } from '../coach/safety/assess.ts';
import { isForgotten, tellPage, wantsMenu } from './aside.ts';
import { type Command, readCommand } from './commands.ts';
import { FlowSet, Stack } from './flow/stack.ts';
import { ForgetMe } from './forgetMe.ts';
import { sayExport, sayWhatIsKept } from './myData.ts';
import { personIn } from './person.ts';
import { Root } from './root.ts';
import { SafetyFollowUp } from './safetyFollowUp.ts';
import { say } from './say.ts';
import type { Services } from './services.ts';
import { Unsafe } from './unsafe.ts';

/** Commands that are answered by a phrase, after which the open question is asked again. */
const ANSWERS = {
  greet: 'shell.greet',
  thank: 'shell.thank',
  help: 'shell.help',
  who: 'shell.whoAreYou',
} as const;

/** What holds every conversation: commands that work anywhere, danger before all else, and the open question kept. */
export class Shell {
  readonly #services: Services;
  readonly #root: Root;
  readonly #forgetMe: ForgetMe;
  readonly #followUp: SafetyFollowUp;
  readonly #unsafe: Unsafe;
  readonly #flows: FlowSet;

  constructor(services: Services) {
    this.#services = services;
    this.#root = new Root(services);
    this.#forgetMe = new ForgetMe(services);
    this.#followUp = new SafetyFollowUp(services);
    this.#unsafe = new Unsafe(services);
    this.#flows = new FlowSet([this.#root, this.#forgetMe, this.#followUp, this.#unsafe]);
  }

  /** Someone opened the chat, or opened it again: the hello, or where they were. */
  async greet(context: TurnContext): Promise<void> {
    const stack = await Stack.open(this.#flows, context);
    if (!stack.isEmpty) {
      await say(context, this.#services, 'shell.welcomeBack');
      return stack.askAgain();
    }
    if (personIn(context).conversation.left)
      return say(context, this.#services, 'shell.neutralBack');
    await stack.begin(this.#root, {});
  }

  /** @param danger what was already answered by the safety card, before this. */
  async hear(context: TurnContext, danger: Assessment | undefined): Promise<void> {
    const stack = await Stack.open(this.#flows, context);
    const { conversation } = personIn(context);
    if (danger?.kind && danger.tier >= 2) {
      await this.#takeDanger(context, stack, danger);
    } else {
      const command = readCommand(context.activity.text ?? '', this.#services);
      if (command) await this.#obey(command, context, stack);
      else if (stack.isEmpty) await stack.begin(this.#root, {});
      else await stack.answer();
      if (danger?.tier === 1) await say(context, this.#services, 'safety.soft');
      delete conversation.left;
      if (command === 'leave') conversation.left = true;
    }
    if (wantsMenu(context)) stack.clear();
    if (stack.isEmpty && !conversation.left && !isForgotten(context))
      await stack.begin(this.#root, {});
  }

  /** The card is out; what was open waits below the follow-up. */
  async #takeDanger(context: TurnContext, stack: Stack, danger: Assessment): Promise<void> {
    const { kind } = danger;
    if (!kind) return;
    const person = personIn(context);
    const already = person.safety.crisis?.kind === kind && !stack.isEmpty;
    person.safety.crisis = { kind, since: this.#services.clock().toISOString() };
    if (kind === 'violence_to_user') person.safety.gate = danger.tier === 3 ? 'red' : 'amber';
    if (!already) await stack.begin(this.#followUp, { kind });
  }

  async #obey(command: Command, context: TurnContext, stack: Stack): Promise<void> {
    const services = this.#services;
    switch (command) {
      case 'greet':
      case 'thank':
      case 'help':
      case 'who':
        // Someone who only says hello, at the very start, gets the hello.
        if (!(command === 'greet' && stack.isEmpty)) await say(context, services, ANSWERS[command]);
        return this.#askAgain(stack);
      case 'know':
        await sayWhatIsKept(context, services);
        return this.#askAgain(stack);
      case 'export':
        await sayExport(context, services);
        return this.#askAgain(stack);
      case 'forget':
        return stack.begin(this.#forgetMe, {});
      case 'danger':
        return stack.begin(this.#unsafe, {});
      case 'menu':
        return stack.clear();
      case 'stop':
        stack.clear();
        return say(context, services, 'shell.stopped');
      case 'back':
        if (stack.isEmpty || (await stack.back())) return;
        stack.clear();
        return say(context, services, 'shell.firstAlready');
      case 'skip':
        if (stack.isEmpty || (await stack.skip())) return;
        stack.clear();
        return say(context, services, 'shell.nothingToSkip');
      case 'leave':
        stack.clear();
        await say(context, services, 'shell.left');
        return tellPage(context, 'leave');
    }
  }

  /** Asks the open question again, or opens the menu when there is none. */
  async askAgain(context: TurnContext): Promise<void> {
    const stack = await Stack.open(this.#flows, context);
    await (stack.isEmpty ? stack.begin(this.#root, {}) : stack.askAgain());
  }

  async #askAgain(stack: Stack): Promise<void> {
    if (!stack.isEmpty) await stack.askAgain();
  }
}
