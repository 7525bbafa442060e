import { Flow } from '../flow/flow.ts';
import { oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import { Unsafe } from '../safety/unsafe.ts';
import type { Services } from '../services.ts';
import { timesIn } from './roadMap.ts';

type Hurdle = 'using' | 'upset' | 'theyUpset' | 'noTime' | 'noPlan' | 'fear';
type ReadinessTurn = Turn<object, object, 'go' | 'wait'>;

/** "Is now a good time?" One tap when it is; else what is in the way, and a line to get out with (source book, 2(k)). */
export class Readiness extends Flow<object, 'go' | 'wait'> {
  readonly #check = this.uses(oneOf<'go' | 'not' | 'unsure'>(this.services, 'readiness.check'));
  readonly #which = this.uses(oneOf<Hurdle>(this.services, 'readiness.which'));
  readonly #unsafe = this.uses(new Unsafe(this.services));

  constructor(services: Services) {
    super('readiness', services);
    this.steps(this.look, this.takeLook, this.takeHurdle, this.leave);
  }

  async look(turn: ReadinessTurn): Outcome {
    return turn.ask(this.#check);
  }

  async takeLook(turn: ReadinessTurn): Outcome {
    const answer = turn.answerTo(this.#check);
    if (answer === 'go') {
      await turn.say('readiness.good');
      return turn.end('go');
    }
    if (answer === undefined) return turn.end('wait');
    await turn.say('readiness.notNow');
    return turn.ask(this.#which);
  }

  async takeHurdle(turn: ReadinessTurn): Outcome {
    const hurdle = turn.answerTo(this.#which);
    if (hurdle === 'fear') return turn.start(this.#unsafe, {});
    if (hurdle) await turn.say(`readiness.${hurdle}`);
    await turn.sayTogether(['readiness.exitLine', 'readiness.best']);
    const { good, bad } = timesIn(turn.person);
    if (good) await turn.say('readiness.yourGood', { times: good });
    if (bad) await turn.say('readiness.yourBad', { times: bad });
    return turn.next();
  }

  async leave(turn: ReadinessTurn): Outcome {
    return turn.end('wait');
  }
}
