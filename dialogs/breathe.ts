import { Flow } from './flow/flow.ts';
import { oneOf } from './flow/question.ts';
import type { Outcome, Turn } from './flow/turn.ts';
import type { Services } from './services.ts';

type BreatheTurn = Turn<object, object, void>;

/** One quiet minute; eyes open or closed, and stopping is always fine. */
export class Breathe extends Flow<object, void> {
  readonly #after = this.uses(oneOf<'better' | 'same' | 'worse'>(this.services, 'calm.after'));

  constructor(services: Services) {
    super('breathe', services);
    this.steps(this.guide, this.close);
  }

  async guide(turn: BreatheTurn): Outcome {
    await turn.say('calm.breathe');
    return turn.ask(this.#after);
  }

  async close(turn: BreatheTurn): Outcome {
    const after = turn.answerTo(this.#after);
    await turn.say(`calm.${after ?? 'same'}`);
    return turn.end();
  }
}
