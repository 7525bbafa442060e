import { Flow } from '../flow/flow.ts';
import { choiceOrText, oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import type { Services } from '../services.ts';
import { answersToOffer, names } from './lines.ts';
import { sceneOf, type Talk } from './sceneOf.ts';

type Answered = 'discord' | 'sustain' | 'mixed';
interface Memory {
  round: number;
  stance: Answered;
}
type SwapTurn = Turn<Talk, Memory, void>;

const MOST_ROUNDS = 3;

/** They play the loved one; the coach speaks their lines, then asks how that was to hear (source book, section 3.6). */
export class SwapRoles extends Flow<Talk, void, Memory> {
  readonly #answer = this.uses(choiceOrText<Answered>(this.services, 'rehearsal.swapAnswer'));
  readonly #felt = this.uses(oneOf<'softer' | 'same' | 'harder'>(this.services, 'rehearsal.felt'));

  constructor(services: Services) {
    super('swapRoles', services);
    this.steps(this.open, this.askAnswer, this.takeAnswer, this.takeFelt);
  }

  async open(turn: SwapTurn): Outcome {
    turn.memory.round = 0;
    await turn.say('rehearsal.swapIntro', names(sceneOf(this.services, turn.options)));
    return turn.next();
  }

  async askAnswer(turn: SwapTurn): Outcome {
    const scene = sceneOf(this.services, turn.options);
    const { round = 0 } = turn.memory;
    if (round === 0) {
      const [first] = scene.choices.opening;
      await turn.say('rehearsal.swapYou', { line: first?.strong ?? '' });
    }
    return turn.ask(this.#answer, { slots: names(scene), choices: answersToOffer(scene, round) });
  }

  async takeAnswer(turn: SwapTurn): Outcome {
    const scene = sceneOf(this.services, turn.options);
    const answer = turn.answerTo(this.#answer);
    if (!answer) return turn.end();
    const { round = 0 } = turn.memory;
    // What they type may be anything: a kind answer to both sides of it fits most.
    const stance = 'picked' in answer ? answer.picked : 'mixed';
    const sets = scene.choices[stance];
    await turn.say('rehearsal.swapYou', { line: sets[round % sets.length]?.strong ?? '' });
    return turn.ask(this.#felt, { slots: names(scene) });
  }

  async takeFelt(turn: SwapTurn): Outcome {
    const felt = turn.answerTo(this.#felt);
    const scene = sceneOf(this.services, turn.options);
    if (felt) await turn.say(`rehearsal.swapFelt.${felt}`, names(scene));
    turn.memory.round = (turn.memory.round ?? 0) + 1;
    if (felt && turn.memory.round < MOST_ROUNDS) return turn.goTo(this.askAnswer);
    await turn.say('rehearsal.swapEnd', names(scene));
    return turn.end();
  }
}
