import { Flow } from '../flow/flow.ts';
import { oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import type { Services } from '../services.ts';

interface Options {
  readonly exercise: string;
}
interface Memory {
  at: number;
}
type ExerciseTurn = Turn<Options, Memory, void>;

/** A quiet minute, one breath a step; when it feels worse it stops and looks around. */
export class ExerciseFlow extends Flow<Options, void, Memory> {
  readonly #step = this.uses(oneOf<'on' | 'worse' | 'enough'>(this.services, 'learn.step'));

  constructor(services: Services) {
    super('exercise', services);
    this.steps(this.open, this.showStep, this.takeStep);
  }

  async open(turn: ExerciseTurn): Outcome {
    turn.memory.at = 0;
    turn.person.conversation.lastStatement = `evidence.${this.#at(turn).id}`;
    await turn.say('learn.note', { words: this.#at(turn).note });
    return turn.next();
  }

  async showStep(turn: ExerciseTurn): Outcome {
    const { id, steps } = this.#at(turn);
    const { at = 0 } = turn.memory;
    if (at >= steps.length) {
      await turn.say(`exercise.${id}.end`);
      return turn.end();
    }
    turn.memory.at = at + 1;
    await turn.say(`exercise.${id}.${at}`);
    return turn.ask(this.#step);
  }

  async takeStep(turn: ExerciseTurn): Outcome {
    const { id } = this.#at(turn);
    const answer = turn.answerTo(this.#step);
    if (answer === 'worse') {
      await turn.say(`exercise.${id}.worse`);
      return turn.end();
    }
    return answer === 'enough' ? turn.end() : turn.goTo(this.showStep);
  }

  #at({ options }: ExerciseTurn) {
    const found = this.services.content.exercises.find(({ id }) => id === options.exercise);
    if (!found) throw new Error(`content has no exercise '${options.exercise}'`);
    return found;
  }
}
