import {
  ComponentDialog,
  type Dialog,
  type DialogContext,
  type DialogEvent,
  type DialogTurnResult,
  DialogTurnStatus,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';
import { say } from '../say.ts';
import type { Services } from '../services.ts';
import { Steps } from './steps.ts';
import { type StepOf, Turn } from './turn.ts';

/** What a person may want of any open question; raised by the shell, handled by the innermost flow that can. */
export const BACK = 'hearthside.back';
export const SKIP = 'hearthside.skip';

/** A flow as others see it: what it is started with and what it ends with, not what it remembers meanwhile. */
export interface Startable<Options extends object, Result> extends Dialog<Options> {
  /** Only a type: it carries what the flow ends with. */
  readonly endsWith?: Result;
}

/**
 * A conversation with a purpose: a waterfall with typed options, memory and result. Flows hold the flows they start, and
 * never spell an id. When a release changes its steps, a flow starts again with a kind word; the SDK would carry on at
 * the old step number, which is now a different step.
 */
export abstract class Flow<Options extends object, Result, Memory extends object = object>
  extends ComponentDialog<Options>
  implements Startable<Options, Result>
{
  declare readonly endsWith?: Result;
  protected readonly services: Services;
  #steps: Steps | undefined;

  constructor(id: string, services: Services) {
    super(id);
    this.services = services;
  }

  /** Declares the steps, in order. A step is a method named for what the conversation does there. */
  protected steps(...methods: StepOf<Options, Memory, Result>[]): void {
    const steps = new Steps(
      `${this.id}.steps`,
      methods.map((method) => ({
        name: method.name,
        run: (step: WaterfallStepContext) =>
          method.call(this, new Turn(step as WaterfallStepContext<Options>, steps, this.services)),
      })),
    );
    this.addDialog(steps);
    this.initialDialogId = steps.id;
    this.#steps = steps;
  }

  /** Declares a question or a flow that the steps will use. */
  protected uses<D extends Dialog>(dialog: D): D {
    this.addDialog(dialog);
    return dialog;
  }

  override async continueDialog(outer: DialogContext): Promise<DialogTurnResult> {
    const version = outer.activeDialog?.version;
    const changed = version !== undefined && version !== this.getInternalVersion();
    return changed ? this.#startAgain(outer) : super.continueDialog(outer);
  }

  override async onDialogEvent(dc: DialogContext, event: DialogEvent): Promise<boolean> {
    if (event.name === BACK && (await this.#back(dc))) return true;
    if (event.name === SKIP && (await this.#skip(dc))) return true;
    return super.onDialogEvent(dc, event);
  }

  async #startAgain(outer: DialogContext): Promise<DialogTurnResult> {
    if (outer.activeDialog) outer.activeDialog.version = this.getInternalVersion();
    const inner = this.createChildContext(outer);
    const options = inner.stack[0]?.state.options ?? {};
    inner.stack.length = 0;
    await say(outer.context, this.services, 'shell.updated');
    const result = await this.onBeginDialog(inner, options);
    return result.status === DialogTurnStatus.waiting
      ? result
      : this.endComponent(outer, result.result);
  }

  /** Takes the open question, or the flow that could not go back further, off the stack and asks the one before. */
  async #back(dc: DialogContext): Promise<boolean> {
    const inner = this.createChildContext(dc);
    const steps = this.#steps;
    if (!steps || inner.stack.length === 0) return false;
    const openIsQuestion =
      inner.activeDialog?.id !== undefined && !this.#isFlow(inner.activeDialog.id);
    const running = inner.stack.slice(0, 1);
    if (openIsQuestion) {
      const kept = [...inner.stack];
      inner.stack.splice(0, inner.stack.length, ...running);
      if (!steps.canGoBack(inner)) {
        inner.stack.splice(0, inner.stack.length, ...kept);
        return false;
      }
      await this.#finish(dc, await steps.goBack(inner));
      return true;
    }
    inner.stack.splice(0, inner.stack.length, ...running);
    const again = steps.askLastAgain(inner);
    if (!again) return false;
    await this.#finish(dc, await again);
    return true;
  }

  async #skip(dc: DialogContext): Promise<boolean> {
    const inner = this.createChildContext(dc);
    const steps = this.#steps;
    if (!steps || inner.stack.length < 2) return false;
    inner.stack.splice(0, inner.stack.length, ...inner.stack.slice(0, 1));
    await this.#finish(dc, await steps.skip(inner));
    return true;
  }

  /** Nothing carries the result of an event upward, so the flows that ended by it are ended here. */
  async #finish(dc: DialogContext, result: DialogTurnResult): Promise<void> {
    let ended = result;
    for (
      let at: DialogContext | undefined = dc;
      at && ended.status === DialogTurnStatus.complete;
      at = at.parent
    ) {
      ended = await at.endDialog(ended.result);
    }
  }

  #isFlow(id: string): boolean {
    return this.dialogs.find(id) instanceof ComponentDialog;
  }
}
