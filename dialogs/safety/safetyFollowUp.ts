import type { GuideStep, Kind } from '../../content/schema/safety.ts';
import { askForMenu } from '../aside.ts';
import { Flow } from '../flow/flow.ts';
import { oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import { numbersOf } from '../numbers.ts';
import type { Choice } from '../readChoice.ts';
import { message, nextWording } from '../say.ts';
import type { Services } from '../services.ts';
import { enterCrisis, settle } from './crisis.ts';
import { safetyCard, safetyChoices } from './safetyCard.ts';

interface Options {
  readonly kind: Kind;
}
interface Memory {
  /** The guide's step they asked for. */
  step: string;
}
type SafetyTurn = Turn<Options, Memory, void>;

/**
 * What follows the card that was already sent: one step at a time, nothing to type, until they say they are past it.
 * What was open before waits below and is asked again at the end.
 */
export class SafetyFollowUp extends Flow<Options, void, Memory> {
  readonly #card = this.uses(oneOf<string>(this.services, 'safety.card'));
  readonly #nextStep = this.uses(oneOf<string>(this.services, 'safety.nextStep'));
  readonly #goOn = this.uses(oneOf<'stay' | 'back' | 'menu'>(this.services, 'safety.goOn'));

  constructor(services: Services) {
    super('safetyFollowUp', services);
    this.steps(
      this.awaitAnswer,
      this.respond,
      this.giveStep,
      this.takeStep,
      this.offerWayBack,
      this.takeGoOn,
    );
  }

  /** The card itself was sent before any dialog ran, so the first time only the answer is awaited. */
  async awaitAnswer(turn: SafetyTurn): Outcome {
    return turn.ask(this.#card, { choices: this.#choices(turn), silent: !turn.again });
  }

  async respond(turn: SafetyTurn): Outcome {
    const answer = turn.answerTo(this.#card);
    turn.memory.step = `${turn.options.kind}.${answer ?? ''}`;
    return turn.next();
  }

  /** Says one small step, and offers those that can follow it. */
  async giveStep(turn: SafetyTurn): Outcome {
    const { step = '' } = turn.memory;
    const found = this.#stepNamed(turn.options.kind, step);
    if (!found) {
      await turn.say('safety.stay');
      return turn.goTo(this.offerWayBack);
    }
    const wording = nextWording(turn.context, `safety.${step}`, found.says);
    await turn.context.sendActivity(message(wording, numbersOf(this.services, turn.person.region)));
    if (found.closes) return this.#goBack(turn);
    if (found.next.length === 0) return turn.goTo(this.offerWayBack);
    const { guides } = this.services.content;
    const choices = found.next.map((value): Choice => {
      const { label = value, words = [] } = guides.get(value) ?? {};
      return { value, label, words };
    });
    return turn.ask(this.#nextStep, { choices: [...choices, ...this.#nextStep.choices()] });
  }

  async takeStep(turn: SafetyTurn): Outcome {
    const answer = turn.answerTo(this.#nextStep);
    if (answer && answer !== 'back') {
      turn.memory.step = answer;
      return turn.goTo(this.giveStep);
    }
    const { asksTwice } = this.services.content.cards.get(turn.options.kind) ?? {};
    return !answer || asksTwice ? turn.goTo(this.offerWayBack) : this.#goBack(turn);
  }

  async offerWayBack(turn: SafetyTurn): Outcome {
    return turn.ask(this.#goOn);
  }

  async takeGoOn(turn: SafetyTurn): Outcome {
    const answer = turn.answerTo(this.#goOn);
    if (answer === 'stay') {
      await turn.say('safety.stay');
      return turn.goTo(this.awaitAnswer);
    }
    if (answer === 'menu') askForMenu(turn.context);
    return this.#goBack(turn);
  }

  async #goBack(turn: SafetyTurn): Outcome {
    settle(turn.person, this.services.clock());
    return turn.end();
  }

  #stepNamed(kind: Kind, step: string): GuideStep | undefined {
    const { cards, guides } = this.services.content;
    const [of, answer = ''] = step.split('.');
    return of === kind ? cards.get(kind)?.options[answer] : guides.get(step);
  }

  #choices(turn: SafetyTurn): Choice[] {
    return safetyChoices(this.services, turn.options.kind);
  }
}

/** Sends the card for `kind` from inside a flow, and starts what follows it. */
export async function showCard<O extends object, M extends object, R>(
  turn: Turn<O, M, R>,
  services: Services,
  followUp: SafetyFollowUp,
  kind: Kind,
): Outcome {
  enterCrisis(turn.person, kind, services.clock());
  const { region } = turn.person;
  await turn.context.sendActivity(safetyCard(services, { kind, region, again: false }));
  return turn.start(followUp, { kind });
}
