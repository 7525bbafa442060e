import { askForMenu, forgetSoon } from '../aside.ts';
import { Flow } from '../flow/flow.ts';
import { oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import type { Services } from '../services.ts';

type AgeTurn = Turn<object, object, void>;

/** Asked again when words sound like a younger person's: what fits a grown-up can put a child in danger. */
export class AgeCheck extends Flow<object, void> {
  readonly #age = this.uses(oneOf<'adult' | 'teen' | 'child'>(this.services, 'hello.age'));

  constructor(services: Services) {
    super('ageCheck', services);
    this.steps(this.askAge, this.takeAge);
  }

  async askAge(turn: AgeTurn): Outcome {
    await turn.say('hello.younger');
    return turn.ask(this.#age);
  }

  async takeAge(turn: AgeTurn): Outcome {
    const age = turn.answerTo(this.#age) ?? 'teen';
    if (age === 'adult') return turn.end();
    turn.person.age = age;
    await turn.say(`hello.${age}`);
    if (age === 'child') forgetSoon(turn.context);
    else askForMenu(turn.context);
    return turn.end();
  }
}
