import type { TurnContext } from 'botbuilder';
import type { DialogTurnResult, WaterfallStepContext } from 'botbuilder-dialogs';
import { translated } from '../language.ts';
import { languageOf, type Person, personIn } from '../person.ts';
import type { Choice } from '../readChoice.ts';
import { type Slots, say, sayTogether } from '../say.ts';
import type { Services } from '../services.ts';
import type { Startable } from './flow.ts';
import type { Asked, Question } from './question.ts';
import type { Steps } from './steps.ts';

/** What a step gives back to the SDK. Dialogs name this type so that they need not import the SDK. */
export type Outcome = Promise<DialogTurnResult>;

/** One run of one step: what it knows, and what it can do next. */
export class Turn<Options extends object, Memory extends object, Result> {
  readonly context: TurnContext;
  readonly #step: WaterfallStepContext<Options>;
  readonly #steps: Steps;
  readonly #services: Services;

  constructor(step: WaterfallStepContext<Options>, steps: Steps, services: Services) {
    this.context = step.context;
    this.#step = step;
    this.#steps = steps;
    this.#services = services;
  }

  /** What the flow was started with. */
  get options(): Options {
    return this.#step.options;
  }

  /** What the flow has noted so far; plain JSON, gone when it ends. */
  get memory(): Partial<Memory> {
    return this.#step.values as Partial<Memory>;
  }

  /** Whether this step has run before, by a loop or by going back. */
  get again(): boolean {
    return this.#steps.isAgain(this.#step);
  }

  get person(): Person {
    return personIn(this.context);
  }

  say(key: string, slots?: Slots): Promise<void> {
    return say(this.context, this.#services, key, slots);
  }

  /** Says several phrases in one message. */
  sayTogether(keys: readonly string[], slots?: Slots): Promise<void> {
    return sayTogether(this.context, this.#services, keys, slots);
  }

  /** Asks, and ends this run; the next step reads the answer with `answerTo`. */
  ask<Answer>(
    question: Question<Answer>,
    extra: { slots?: Slots; choices?: readonly Choice[]; silent?: boolean } = {},
  ): Outcome {
    this.#steps.visited(this.#step);
    const language = languageOf(this.person);
    const asked: Asked = {
      slots: extra.slots ?? {},
      choices: (extra.choices ?? question.choices()).map((choice) =>
        translated(this.#services, language, question.key, choice),
      ),
      silent: extra.silent ?? false,
      misses: 0,
    };
    return this.#step.beginDialog(question.id, asked);
  }

  /** What they answered in the step before, or undefined when they skipped it. */
  answerTo<Answer>(_question: Question<Answer>): Answer | undefined {
    return this.#step.result as Answer | undefined;
  }

  /** Starts another flow; the next step reads what it ended with by `resultOf`. */
  start<O extends object, R>(flow: Startable<O, R>, options: O): Outcome {
    return this.#step.beginDialog(flow.id, options);
  }

  /** What the flow ended with, or undefined when it was left early. */
  resultOf<O extends object, R>(_flow: Startable<O, R>): R | undefined {
    return this.#step.result as R | undefined;
  }

  next(): Outcome {
    return this.#step.next(undefined);
  }

  /** Goes on with another step of this flow, earlier or later. */
  goTo(step: StepOf<Options, Memory, Result>): Outcome {
    return this.#steps.goTo(this.#step, step.name, undefined);
  }

  end(result: Result): Outcome {
    return this.#step.endDialog(result);
  }
}

/** A step of a flow, written as a method of it. */
export type StepOf<Options extends object, Memory extends object, Result> = (
  turn: Turn<Options, Memory, Result>,
) => Outcome;
