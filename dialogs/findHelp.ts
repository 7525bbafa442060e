import { type Need, servicesFor } from '../coach/directory/servicesFor.ts';
import { describe } from './describeService.ts';
import { Flow } from './flow/flow.ts';
import { oneOf } from './flow/question.ts';
import type { Outcome, Turn } from './flow/turn.ts';
import type { Services } from './services.ts';

interface Memory {
  need: Need;
  shown: number;
}
type FindTurn = Turn<object, Memory, void>;

const AT_A_TIME = 3;

/** Emergency and crisis numbers first, then services for what they need, three at a time. */
export class FindHelp extends Flow<object, void, Memory> {
  readonly #need = this.uses(oneOf<Need>(this.services, 'find.need'));
  readonly #more = this.uses(oneOf<'more' | 'other' | 'menu'>(this.services, 'find.more'));

  constructor(services: Services) {
    super('findHelp', services);
    this.steps(this.giveNumbers, this.askNeed, this.takeNeed, this.show, this.takeMore);
  }

  async giveNumbers(turn: FindTurn): Outcome {
    const region = turn.person.region ?? 'INT';
    const checked = this.services.content.numbers.get(region)?.verifiedOn ?? '';
    await turn.say('find.numbers', { checked });
    return turn.next();
  }

  async askNeed(turn: FindTurn): Outcome {
    return turn.ask(this.#need);
  }

  async takeNeed(turn: FindTurn): Outcome {
    const need = turn.answerTo(this.#need);
    if (!need) return turn.end();
    turn.memory.need = need;
    turn.memory.shown = 0;
    return turn.next();
  }

  async show(turn: FindTurn): Outcome {
    const { need = 'me', shown = 0 } = turn.memory;
    const found = servicesFor(this.services.content.services, {
      need,
      region: turn.person.region ?? 'INT',
      young: turn.person.age === 'teen',
    });
    const next = found.slice(shown, shown + AT_A_TIME);
    for (const service of next) await turn.say('find.service', { service: describe(service) });
    if (next.length === 0) await turn.say(shown === 0 ? 'find.none' : 'find.noMore');
    turn.memory.shown = shown + next.length;
    return turn.ask(this.#more);
  }

  async takeMore(turn: FindTurn): Outcome {
    const more = turn.answerTo(this.#more);
    if (more === 'more') return turn.goTo(this.show);
    if (more === 'other') return turn.goTo(this.askNeed);
    return turn.end();
  }
}
