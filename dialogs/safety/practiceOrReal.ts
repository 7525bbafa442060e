import type { Kind } from '../../content/schema/safety.ts';
import { Flow } from '../flow/flow.ts';
import { oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import type { Person } from '../person.ts';
import type { Services } from '../services.ts';
import { SafetyFollowUp, showCard } from './safetyFollowUp.ts';

interface Options {
  readonly kind: Kind;
}
type WhichTurn = Turn<Options, object, void>;

/** Words said to the loved one, in a scene or a draft, may sound like danger and be practice. When unsure, it asks. */
export class PracticeOrReal extends Flow<Options, void> {
  readonly #which = this.uses(oneOf<'practice' | 'real'>(this.services, 'safety.practiceOrReal'));
  readonly #followUp = this.uses(new SafetyFollowUp(this.services));

  constructor(services: Services) {
    super('practiceOrReal', services);
    this.steps(this.askWhich, this.takeWhich, this.close);
  }

  async askWhich(turn: WhichTurn): Outcome {
    return turn.ask(this.#which);
  }

  async takeWhich(turn: WhichTurn): Outcome {
    if (turn.answerTo(this.#which) === 'practice') {
      await turn.say('safety.wasPractice');
      return turn.end();
    }
    const { kind } = turn.options;
    return showCard(turn, this.services, this.#followUp, kind);
  }

  async close(turn: WhichTurn): Outcome {
    return turn.end();
  }
}

/** Whether what they type now is meant for the loved one: a turn of a scene, or a draft. */
export function isSpeakingToLovedOne({ conversation }: Person): boolean {
  return /"id":"(?:rehearsal\.(?:turn|swapAnswer|sentence)|check\.(?:draft|next)|build\.result)"/.test(
    JSON.stringify(conversation.dialogs),
  );
}
