import { Flow } from '../flow/flow.ts';
import { oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import type { Services } from '../services.ts';

interface Options {
  /** Topics of the report, or what helps someone quit. */
  readonly of: 'report' | 'quit';
}
interface Memory {
  from: number;
}
type PickTurn = Turn<Options, Memory, string | undefined>;

const MORE = 'more';
const AT_ONCE = 5;

/** Which topic of the report, or which substance; ends with its place. */
export class PickTopic extends Flow<Options, string | undefined, Memory> {
  readonly #which = this.uses(oneOf<string>(this.services, 'report.which'));

  constructor(services: Services) {
    super('pickTopic', services);
    this.steps(this.ask, this.take);
  }

  async ask(turn: PickTurn): Outcome {
    const { topics, substances } = this.services.content;
    const all = turn.options.of === 'report' ? topics : substances;
    if (!turn.again) await turn.say(`report.${turn.options.of}`);
    const { from = 0 } = turn.memory;
    turn.memory.from = from + AT_ONCE < all.length ? from + AT_ONCE : 0;
    const choices = all.map(({ id, title, words }) => ({
      value: `topic:${id}`,
      label: title,
      words,
    }));
    return turn.ask(this.#which, {
      choices: [...choices.slice(from, from + AT_ONCE), ...this.#which.choices([MORE])],
    });
  }

  async take(turn: PickTurn): Outcome {
    const picked = turn.answerTo(this.#which);
    return picked === MORE ? turn.goTo(this.ask) : turn.end(picked);
  }
}
