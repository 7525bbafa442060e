import { Flow } from './flow/flow.ts';
import { oneOf } from './flow/question.ts';
import type { Outcome, Turn } from './flow/turn.ts';
import { ExerciseFlow } from './learn/exerciseFlow.ts';
import { noteDeed } from './progress/progress.ts';
import type { Services } from './services.ts';

type BreatheTurn = Turn<object, object, void>;

/** A quiet minute of their choice; eyes open or closed, and stopping is always fine. */
export class Breathe extends Flow<object, void> {
  readonly #which = this.uses(oneOf<string>(this.services, 'learn.exercise'));
  readonly #exercise = this.uses(new ExerciseFlow(this.services));
  readonly #after = this.uses(oneOf<'better' | 'same' | 'worse'>(this.services, 'calm.after'));

  constructor(services: Services) {
    super('breathe', services);
    this.steps(this.askWhich, this.guide, this.askAfter, this.close);
  }

  async askWhich(turn: BreatheTurn): Outcome {
    const choices = this.services.content.exercises.map(({ id, title, words }) => ({
      value: id,
      label: title,
      words,
    }));
    return turn.ask(this.#which, { choices });
  }

  async guide(turn: BreatheTurn): Outcome {
    const exercise = turn.answerTo(this.#which);
    return exercise ? turn.start(this.#exercise, { exercise }) : turn.end();
  }

  async askAfter(turn: BreatheTurn): Outcome {
    return turn.ask(this.#after);
  }

  async close(turn: BreatheTurn): Outcome {
    const after = turn.answerTo(this.#after);
    noteDeed(turn.person, 'calm', this.services.clock());
    await turn.say(`calm.${after ?? 'same'}`);
    return turn.end();
  }
}
