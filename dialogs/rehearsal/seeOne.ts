import { Flow } from '../flow/flow.ts';
import { oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import { languageOf } from '../person.ts';
import type { Services } from '../services.ts';
import { names } from './lines.ts';
import { sceneToSee, type Talk } from './sceneOf.ts';

interface Memory {
  at: number;
}
type SeeTurn = Turn<Talk, Memory, void>;

/** A talk that goes well, one exchange at a time, with the why beside it. */
export class SeeOne extends Flow<Talk, void, Memory> {
  readonly #next = this.uses(oneOf<'on' | 'enough'>(this.services, 'rehearsal.seeNext'));

  constructor(services: Services) {
    super('seeOne', services);
    this.steps(this.open, this.showNext, this.takeNext);
  }

  async open(turn: SeeTurn): Outcome {
    const scene = sceneToSee(this.services, turn.options, languageOf(turn.person));
    turn.memory.at = 0;
    await turn.say('rehearsal.seeIntro');
    await turn.say('rehearsal.speaks', { name: scene.lovedOne.name, line: scene.opener[2] });
    return turn.next();
  }

  async showNext(turn: SeeTurn): Outcome {
    const scene = sceneToSee(this.services, turn.options, languageOf(turn.person));
    const { at = 0 } = turn.memory;
    const exchange = scene.model[at];
    if (!exchange) return turn.end();
    await turn.say('rehearsal.seeTurn', { says: exchange.says });
    await turn.say('rehearsal.speaks', { name: scene.lovedOne.name, line: exchange.hears });
    await turn.say('rehearsal.seeWhy', { why: exchange.why });
    turn.memory.at = at + 1;
    if (turn.memory.at >= scene.model.length) {
      await turn.say('rehearsal.seeEnd', names(scene));
      return turn.end();
    }
    return turn.ask(this.#next);
  }

  async takeNext(turn: SeeTurn): Outcome {
    return turn.answerTo(this.#next) === 'on' ? turn.goTo(this.showNext) : turn.end();
  }
}
