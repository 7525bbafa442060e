import { forgetSoon, tellPage } from './aside.ts';
import { Flow } from './flow/flow.ts';
import { oneOf } from './flow/question.ts';
import type { Outcome, Turn } from './flow/turn.ts';
import type { Services } from './services.ts';

type ForgetTurn = Turn<object, object, void>;

/** Deletes everything kept about a person, after one question. */
export class ForgetMe extends Flow<object, void> {
  readonly #sure = this.uses(oneOf<'yes' | 'no'>(this.services, 'shell.forget'));

  constructor(services: Services) {
    super('forgetMe', services);
    this.steps(this.makeSure, this.forget);
  }

  async makeSure(turn: ForgetTurn): Outcome {
    return turn.ask(this.#sure);
  }

  async forget(turn: ForgetTurn): Outcome {
    if (turn.answerTo(this.#sure) !== 'yes') {
      await turn.say('shell.notForgotten');
      return turn.end();
    }
    await turn.say('shell.forgotten');
    await tellPage(turn.context, 'forget');
    forgetSoon(turn.context);
    return turn.end();
  }
}
