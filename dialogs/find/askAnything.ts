import { Flow } from '../flow/flow.ts';
import { oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import type { Services } from '../services.ts';
import { GoTo } from './goTo.ts';

interface Options {
  /** What was found, the best first, at most three. */
  readonly places: readonly string[];
  readonly said: string;
}
type AskTurn = Turn<Options, object, void>;

const NONE = 'none';

/** What a question of their own may lead to: at most three places, or none of them, and back to where they were. */
export class AskAnything extends Flow<Options, void> {
  readonly #which = this.uses(oneOf<string>(this.services, 'find.found'));
  readonly #goTo = this.uses(new GoTo(this.services));

  constructor(services: Services) {
    super('askAnything', services);
    this.steps(this.offer, this.take, this.close);
  }

  async offer(turn: AskTurn): Outcome {
    const choices = turn.options.places.flatMap((place) => {
      const label = this.services.titleOf(place);
      return label ? [{ value: place, label, words: [] }] : [];
    });
    return turn.ask(this.#which, { choices: [...choices, ...this.#which.choices([NONE])] });
  }

  async take(turn: AskTurn): Outcome {
    const place = turn.answerTo(this.#which);
    if (!place || place === NONE) return turn.end();
    return turn.start(this.#goTo, { place, said: turn.options.said });
  }

  async close(turn: AskTurn): Outcome {
    return turn.end();
  }
}
