import { Flow } from '../flow/flow.ts';
import { oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import type { Person } from '../person.ts';
import { noteDeed } from '../progress/progress.ts';
import type { Services } from '../services.ts';

interface Memory {
  talk: string;
}
type HowTurn = Turn<object, Memory, void>;
type Answer = 'good' | 'mixed' | 'bad' | 'notYet';

const HALF_A_DAY = 43_200_000;

/** The talk they planned, once its time has come and nobody has asked about it yet. */
export function talkToAskAbout(
  { plan }: Person,
  now: Date,
): Person['plan']['talks'][number] | undefined {
  return plan.talks.find(({ asked, due, at }) => {
    const time = due ? new Date(due).getTime() : new Date(at).getTime() + 2 * HALF_A_DAY;
    return !asked && now.getTime() > time + (due ? HALF_A_DAY / 12 : 0);
  });
}

/** "How did it go?": kindness first where it went badly, then a line that mends. */
export class HowWasIt extends Flow<object, void, Memory> {
  readonly #how = this.uses(oneOf<Answer>(this.services, 'rehearsal.howWasIt'));

  constructor(services: Services) {
    super('howWasIt', services);
    this.steps(this.askHow, this.takeHow);
  }

  async askHow(turn: HowTurn): Outcome {
    const talk = talkToAskAbout(turn.person, this.services.clock());
    if (!talk) return turn.end();
    talk.asked = true;
    turn.memory.talk = talk.id;
    return turn.ask(this.#how, { slots: { sentence: talk.sentence } });
  }

  async takeHow(turn: HowTurn): Outcome {
    const how = turn.answerTo(this.#how);
    if (how && how !== 'notYet') noteDeed(turn.person, 'talk', this.services.clock());
    const slots = { they: 'they', them: 'them', their: 'their', They: 'They' };
    switch (how) {
      case 'good':
        await turn.say('rehearsal.goodPraise', slots);
        break;
      case 'mixed':
        await turn.say('rehearsal.mixedPraise', slots);
        break;
      case 'bad':
        await turn.say('rehearsal.badFirst', slots);
        await turn.say('rehearsal.repair', slots);
        break;
      case 'notYet':
        this.#askAgainLater(turn);
        await turn.say('rehearsal.notYet', slots);
        break;
      default:
    }
    return turn.end();
  }

  /** What has not happened yet is asked about once more, another day. */
  #askAgainLater({ person, memory }: HowTurn): void {
    const talk = person.plan.talks.find(({ id }) => id === memory.talk);
    if (!talk) return;
    talk.asked = false;
    talk.due = new Date(this.services.clock().getTime() + 2 * HALF_A_DAY).toISOString();
  }
}
