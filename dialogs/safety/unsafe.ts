import { KINDS, type Kind } from '../../content/schema/safety.ts';
import { Flow } from '../flow/flow.ts';
import { oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import type { Services } from '../services.ts';
import { SafetyFollowUp, showCard } from './safetyFollowUp.ts';

type UnsafeTurn = Turn<object, object, void>;

/** The way to the numbers that needs no detection: the person says what is closest. */
export class Unsafe extends Flow<object, void> {
  readonly #which = this.uses(oneOf<Kind | 'other'>(this.services, 'safety.which'));
  readonly #followUp = this.uses(new SafetyFollowUp(this.services));

  constructor(services: Services) {
    super('unsafe', services);
    this.steps(this.giveNumbers, this.showCard, this.close);
  }

  async giveNumbers(turn: UnsafeTurn): Outcome {
    await turn.say('safety.anyKind');
    return turn.ask(this.#which);
  }

  async showCard(turn: UnsafeTurn): Outcome {
    const kind = KINDS.find((each) => each === turn.answerTo(this.#which));
    if (!kind) {
      await turn.say('safety.stay');
      return turn.end();
    }
    return showCard(turn, this.services, this.#followUp, kind);
  }

  async close(turn: UnsafeTurn): Outcome {
    return turn.end();
  }
}
