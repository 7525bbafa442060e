import type { StatePropertyAccessor, TurnContext } from 'botbuilder';
import { type Dialog, type DialogContext, DialogSet, type DialogState } from 'botbuilder-dialogs';
import { personIn } from '../person.ts';
import { BACK, SKIP, type Startable } from './flow.ts';

/** The dialog stack lives in the person's record, so that a turn reads and writes once. */
const stackInRecord: StatePropertyAccessor<DialogState> = {
  get: async (context: TurnContext) => {
    const { dialogs } = personIn(context).conversation;
    dialogs.dialogStack ??= [];
    return dialogs as unknown as DialogState;
  },
  set: async (context, value) => {
    personIn(context).conversation.dialogs = { ...value };
  },
  delete: async (context) => {
    personIn(context).conversation.dialogs = {};
  },
};

/** One person's open dialogs, for this turn. */
export class Stack {
  readonly #dc: DialogContext;

  private constructor(dc: DialogContext) {
    this.#dc = dc;
  }

  static async open(set: FlowSet, context: TurnContext): Promise<Stack> {
    return new Stack(await set.dialogs.createContext(context));
  }

  get isEmpty(): boolean {
    return this.#dc.stack.length === 0;
  }

  /** Gives the message to the open question. */
  async answer(): Promise<void> {
    await this.#dc.continueDialog();
  }

  /** Starts a flow on top; what was open waits below, and asks again when this one ends. */
  async begin<Options extends object>(
    flow: Startable<Options, unknown>,
    options: Options,
  ): Promise<void> {
    await this.#dc.beginDialog(flow.id, options);
  }

  /** Asks the open question again. */
  async askAgain(): Promise<void> {
    await this.#dc.repromptDialog();
  }

  /** False when there is no question before the open one. */
  back(): Promise<boolean> {
    return this.#dc.emitEvent(BACK, undefined, true, true);
  }

  /** False when there was nothing to skip. */
  skip(): Promise<boolean> {
    return this.#dc.emitEvent(SKIP, undefined, true, true);
  }

  clear(): void {
    this.#dc.stack.length = 0;
  }
}

/** The flows that can stand at the bottom of a stack or on top of what is open. */
export class FlowSet {
  readonly dialogs = new DialogSet(stackInRecord);

  constructor(flows: readonly Dialog[]) {
    for (const flow of flows) this.dialogs.add(flow);
  }
}
