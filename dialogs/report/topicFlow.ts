import { mayEnter } from '../find/mayEnter.ts';
import { Flow } from '../flow/flow.ts';
import { oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import type { Services } from '../services.ts';

interface Options {
  readonly topic: string;
  /** A claim that they asked about: it is answered first. */
  readonly claim?: string | undefined;
}
interface Memory {
  /** The claims to tell, in order; the one we are at, and whether it was told. */
  claims: string[];
  at: number;
  isTold: boolean;
}
type TopicTurn = Turn<Options, Memory, string | undefined>;
type Next = 'on' | 'sure' | 'from' | 'enough';

const DO_NOTHING = 'nothing';

/** One topic of the report, a claim at a time, each as sure as it is; ends with something to do, if they want to. */
export class TopicFlow extends Flow<Options, string | undefined, Memory> {
  readonly #next = this.uses(oneOf<Next>(this.services, 'report.next'));
  readonly #do = this.uses(oneOf<string>(this.services, 'report.do'));

  constructor(services: Services) {
    super('topic', services);
    this.steps(this.open, this.tell, this.takeNext, this.offer, this.takeOffer);
  }

  async open(turn: TopicTurn): Outcome {
    const { id, points } = this.#at(turn);
    const { claim } = turn.options;
    const taught = points.filter(({ teach }) => teach).map((point) => point.id);
    const isKnown = points.some((point) => point.id === claim);
    turn.memory.claims = [...new Set([...(claim && isKnown ? [claim] : []), ...taught])];
    turn.memory.at = 0;
    turn.memory.isTold = false;
    if (!claim) await turn.say(`topic.${id}.intro`);
    return turn.next();
  }

  async tell(turn: TopicTurn): Outcome {
    const { claims = [], at = 0, isTold } = turn.memory;
    const claim = claims[at];
    if (!claim) return turn.goTo(this.offer);
    if (!isTold) {
      await turn.say(`claim.${claim}`);
      turn.person.conversation.lastStatement = `claim.${claim}`;
    }
    return turn.ask(this.#next);
  }

  async takeNext(turn: TopicTurn): Outcome {
    const { claims = [], at = 0 } = turn.memory;
    const answer = turn.answerTo(this.#next);
    if (answer === 'enough') return turn.goTo(this.offer);
    turn.memory.isTold = answer === 'sure' || answer === 'from';
    if (turn.memory.isTold) await turn.say(`claim.${claims[at]}.${answer}`);
    else turn.memory.at = at + 1;
    return turn.goTo(this.tell);
  }

  async offer(turn: TopicTurn): Outcome {
    const { id, next } = this.#at(turn);
    const isOpen = ({ to }: { to: string }) => mayEnter(to, turn.person, this.services);
    for (const [place, lead] of next.entries())
      if (isOpen(lead)) await turn.say(`topic.${id}.next${place}`);
    const choices = next.filter(isOpen).map(({ to }) => ({
      value: to,
      label: this.services.titleOf(to) ?? to,
      words: [],
    }));
    return turn.ask(this.#do, { choices: [...choices, ...this.#do.choices([DO_NOTHING])] });
  }

  async takeOffer(turn: TopicTurn): Outcome {
    const to = turn.answerTo(this.#do);
    return turn.end(to === DO_NOTHING ? undefined : to);
  }

  #at({ options }: TopicTurn) {
    const found = this.services.content.topics.find(({ id }) => id === options.topic);
    if (!found) throw new Error(`content has no topic '${options.topic}'`);
    return found;
  }
}
