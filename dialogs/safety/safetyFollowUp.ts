import type { GuideStep, Kind } from '../../content/schema/safety.ts';
import { askForMenu } from '../aside.ts';
import { Flow } from '../flow/flow.ts';
import { oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import { wordsIn } from '../language.ts';
import { numbersOf } from '../numbers.ts';
import { languageOf } from '../person.ts';
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
    const found = this.#stepNamed(turn, step);
    if (!found) {
      await turn.say('safety.stay');
      return turn.goTo(this.offerWayBack);
    }
    const wording = nextWording(turn.context, `safety.${step}`, found.says);
    await turn.context.sendActivity(
      message(wording, numbersOf(this.services, turn.person.region, languageOf(turn.person))),
    );
    if (found.closes) return this.#goBack(turn);
    if (found.next.length === 0) return turn.goTo(this.offerWayBack);
    const said = wordsIn(this.services, languageOf(turn.person));
    const choices = found.next.map((value): Choice => {
      const { label = value, words = [] } = said.step(value) ?? {};
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

  #stepNamed({ person, options: { kind } }: SafetyTurn, step: string): GuideStep | undefined {
    const words = wordsIn(this.services, languageOf(person));
    const [of, answer = ''] = step.split('.');
    return of === kind ? words.card(kind)?.options[answer] : words.step(step);
  }

  #choices(turn: SafetyTurn): Choice[] {
    return safetyChoices(this.services, turn.options.kind, languageOf(turn.person));
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
  const language = languageOf(turn.person);
  await turn.context.sendActivity(safetyCard(services, { kind, region, language, again: false }));
  return turn.start(followUp, { kind });
}
