import {
  type DialogContext,
  DialogReason,
  type DialogTurnResult,
  WaterfallDialog,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';

/** A question that was asked: enough to run its step again as it was. */
interface Visit {
  readonly index: number;
  readonly result: unknown;
  readonly values: object;
}

/** What a waterfall keeps between turns; the SDK's own fields and, below them, ours. */
interface StepsState {
  options: object;
  values: object;
  stepIndex: number;
  entry?: Visit;
  /** Steps that have run at least once, by index. */
  ran?: number[];
  again?: boolean;
  visits?: Visit[];
}

/** More would only make a record grow; nobody goes back further in one dialog. */
const MOST_VISITS = 12;

/**
 * A waterfall that can go back. Each time a step asks something, the state it was entered with is kept; going back runs
 * the step before the last again from that state. Going to a step by name makes loops without losing the way back.
 */
export class Steps extends WaterfallDialog {
  readonly #version: string;
  readonly #indexes: ReadonlyMap<string, number>;

  constructor(
    id: string,
    steps: readonly {
      name: string;
      run: (step: WaterfallStepContext) => Promise<DialogTurnResult>;
    }[],
  ) {
    super(
      id,
      steps.map((step) => step.run),
    );
    this.#version = steps.map((step) => step.name).join(' > ');
    this.#indexes = new Map(steps.map((step, index) => [step.name, index]));
  }

  override getVersion(): string {
    return this.#version;
  }

  /** Runs the step called `name` next, with `result` as what it was given. */
  goTo(dc: DialogContext, name: string, result: unknown): Promise<DialogTurnResult> {
    const index = this.#indexes.get(name);
    if (index === undefined) throw new Error(`'${this.id}' has no step '${name}'`);
    return this.runStep(dc, index, DialogReason.nextCalled, result);
  }

  /** Whether the step now running has run before, by a loop or by going back. */
  isAgain(dc: DialogContext): boolean {
    return stateOf(dc).again === true;
  }

  /** Remembers that the step now running asked something. */
  visited(dc: DialogContext): void {
    const state = stateOf(dc);
    if (!state.entry) return;
    state.visits = [...(state.visits ?? []), state.entry].slice(-MOST_VISITS);
  }

  /** Whether there is a question before the open one. */
  canGoBack(dc: DialogContext): boolean {
    return (stateOf(dc).visits ?? []).length > 1;
  }

  /** Asks the question before the open one again. */
  goBack(dc: DialogContext): Promise<DialogTurnResult> {
    const state = stateOf(dc);
    const visits = state.visits ?? [];
    const target = visits.at(-2);
    if (!target) throw new Error(`'${this.id}' has nothing to go back to`);
    state.visits = visits.slice(0, -2);
    state.values = structuredClone(target.values);
    return this.runStep(dc, target.index, DialogReason.nextCalled, target.result);
  }

  /** Asks the question whose step started the dialog that has just been taken away. */
  askLastAgain(dc: DialogContext): Promise<DialogTurnResult> | undefined {
    const state = stateOf(dc);
    const target = state.visits?.at(-1);
    if (!target) return undefined;
    state.visits = state.visits?.slice(0, -1) ?? [];
    state.values = structuredClone(target.values);
    return this.runStep(dc, target.index, DialogReason.nextCalled, target.result);
  }

  /** Takes the open question as answered with nothing. */
  skip(dc: DialogContext): Promise<DialogTurnResult> {
    return this.resumeDialog(dc, DialogReason.endCalled, undefined);
  }

  protected override runStep(
    dc: DialogContext,
    index: number,
    reason: DialogReason,
    result?: unknown,
  ): Promise<DialogTurnResult> {
    const state = stateOf(dc);
    const ran = state.ran ?? [];
    state.again = ran.includes(index);
    if (!state.again) state.ran = [...ran, index];
    state.entry = { index, result, values: structuredClone(state.values) };
    return super.runStep(dc, index, reason, result);
  }
}

function stateOf(dc: DialogContext): StepsState {
  const state = dc.activeDialog?.state;
  if (!state) throw new Error('a waterfall was asked for its state while it is not running');
  return state as StepsState;
}
