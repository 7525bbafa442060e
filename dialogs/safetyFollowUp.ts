import type { Kind } from '../content/schema/safety.ts';
import { askForMenu } from './aside.ts';
import { Flow } from './flow/flow.ts';
import { oneOf } from './flow/question.ts';
import type { Outcome, Turn } from './flow/turn.ts';
import { numbersOf } from './numbers.ts';
import type { Choice } from './readChoice.ts';
import { safetyCard, safetyChoices } from './safetyCard.ts';
import { message, nextWording } from './say.ts';
import type { Services } from './services.ts';

interface Options {
  readonly kind: Kind;
}
type SafetyTurn = Turn<Options, object, void>;

/**
 * What follows the card that was already sent: one step at a time, nothing to type, until they say they are past it.
 * What was open before waits below and is asked again at the end.
 */
export class SafetyFollowUp extends Flow<Options, void> {
  readonly #card = this.uses(oneOf<string>(this.services, 'safety.card'));
  readonly #goOn = this.uses(oneOf<'stay' | 'back' | 'menu'>(this.services, 'safety.goOn'));

  constructor(services: Services) {
    super('safetyFollowUp', services);
    this.steps(this.awaitAnswer, this.respond, this.takeGoOn);
  }

  /** The card itself was sent before any dialog ran, so the first time only the answer is awaited. */
  async awaitAnswer(turn: SafetyTurn): Outcome {
    return turn.ask(this.#card, { choices: this.#choices(turn), silent: !turn.again });
  }

  async respond(turn: SafetyTurn): Outcome {
    const answer = turn.answerTo(this.#card);
    const { kind } = turn.options;
    const says = answer ? this.services.content.cards.get(kind)?.options[answer]?.says : undefined;
    if (says) {
      const wording = nextWording(turn.context, `safety.${kind}.${answer}`, says);
      await turn.context.sendActivity(
        message(wording, numbersOf(this.services, turn.person.region)),
      );
    } else {
      await turn.say('safety.stay');
    }
    return turn.ask(this.#goOn);
  }

  async takeGoOn(turn: SafetyTurn): Outcome {
    const answer = turn.answerTo(this.#goOn);
    if (answer === 'stay') {
      await turn.say('safety.stay');
      return turn.goTo(this.awaitAnswer);
    }
    delete turn.person.safety.crisis;
    if (answer === 'menu') askForMenu(turn.context);
    return turn.end();
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
  turn.person.safety.crisis = { kind, since: services.clock().toISOString() };
  const { region } = turn.person;
  await turn.context.sendActivity(safetyCard(services, { kind, region, again: false }));
  return turn.start(followUp, { kind });
}
