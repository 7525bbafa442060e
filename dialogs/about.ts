import type { Region } from '../content/schema/common.ts';
import { Flow } from './flow/flow.ts';
import { oneOf } from './flow/question.ts';
import type { Outcome, Turn } from './flow/turn.ts';
import { ForgetMe } from './forgetMe.ts';
import { sayWhatIsKept } from './myData.ts';
import type { Services } from './services.ts';
import { ViolenceScreen } from './violenceScreen.ts';

type AboutTurn = Turn<object, object, void>;

/** What this is, what is kept, and changing both. */
export class About extends Flow<object, void> {
  readonly #what = this.uses(
    oneOf<'who' | 'know' | 'region' | 'screen' | 'remember' | 'forget' | 'menu'>(
      this.services,
      'menu.about',
    ),
  );
  readonly #country = this.uses(oneOf<Region>(this.services, 'hello.country'));
  readonly #remember = this.uses(oneOf<'yes' | 'no'>(this.services, 'hello.remember'));
  readonly #forgetMe = this.uses(new ForgetMe(this.services));

  readonly #screen = this.uses(new ViolenceScreen(this.services));

  constructor(services: Services) {
    super('about', services);
    this.steps(
      this.offer,
      this.choose,
      this.takeCountry,
      this.askConsent,
      this.takeConsent,
      this.screen,
      this.screened,
      this.forget,
      this.close,
    );
  }

  async offer(turn: AboutTurn): Outcome {
    return turn.ask(this.#what);
  }

  async choose(turn: AboutTurn): Outcome {
    switch (turn.answerTo(this.#what)) {
      case 'who':
        await turn.say('shell.whoAreYou');
        return turn.goTo(this.offer);
      case 'know':
        await sayWhatIsKept(turn.context, this.services);
        return turn.goTo(this.offer);
      case 'region':
        return turn.ask(this.#country);
      case 'screen':
        return turn.goTo(this.screen);
      case 'remember':
        return turn.goTo(this.askConsent);
      case 'forget':
        return turn.goTo(this.forget);
      default:
        return turn.end();
    }
  }

  async takeCountry(turn: AboutTurn): Outcome {
    const region = turn.answerTo(this.#country);
    if (region) turn.person.region = region;
    return turn.goTo(this.offer);
  }

  async askConsent(turn: AboutTurn): Outcome {
    return turn.ask(this.#remember);
  }

  async takeConsent(turn: AboutTurn): Outcome {
    const answer = turn.answerTo(this.#remember);
    if (answer === 'yes') {
      turn.person.consents = { remember: true, rememberSince: this.services.clock().toISOString() };
      await turn.say('hello.remembered');
    } else if (answer === 'no') {
      turn.person.consents = { remember: false };
      await turn.say('hello.notRemembered');
    }
    return turn.goTo(this.offer);
  }

  async screen(turn: AboutTurn): Outcome {
    return turn.start(this.#screen, {});
  }

  async screened(turn: AboutTurn): Outcome {
    return turn.goTo(this.offer);
  }

  async forget(turn: AboutTurn): Outcome {
    return turn.start(this.#forgetMe, {});
  }

  async close(turn: AboutTurn): Outcome {
    return turn.end();
  }
}
