import type { Region } from '../content/schema/common.ts';
import { noteConsent } from './consent.ts';
import { Flow } from './flow/flow.ts';
import { oneOf } from './flow/question.ts';
import type { Outcome, Turn } from './flow/turn.ts';
import { ForgetMe } from './forgetMe.ts';
import { sayWhatIsKept } from './myData.ts';
import { ViolenceScreen } from './safety/violenceScreen.ts';
import type { Services } from './services.ts';

type AboutTurn = Turn<object, object, void>;

/** What this is, what is kept, and changing both. */
export class About extends Flow<object, void> {
  readonly #what = this.uses(
    oneOf<'who' | 'know' | 'region' | 'screen' | 'consent' | 'forget' | 'menu'>(
      this.services,
      'menu.about',
    ),
  );
  readonly #country = this.uses(oneOf<Region>(this.services, 'hello.country'));
  readonly #remember = this.uses(oneOf<'yes' | 'no'>(this.services, 'hello.remember'));
  readonly #counts = this.uses(oneOf<'yes' | 'no'>(this.services, 'menu.counts'));
  readonly #forgetMe = this.uses(new ForgetMe(this.services));

  readonly #screen = this.uses(new ViolenceScreen(this.services));

  constructor(services: Services) {
    super('about', services);
    this.steps(
      this.offer,
      this.choose,
      this.takeCountry,
      this.askRemember,
      this.takeRemember,
      this.takeCounts,
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
      case 'consent':
        return turn.goTo(this.askRemember);
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

  async askRemember(turn: AboutTurn): Outcome {
    return turn.ask(this.#remember);
  }

  async takeRemember(turn: AboutTurn): Outcome {
    await this.#note(turn, 'remember', turn.answerTo(this.#remember));
    return turn.ask(this.#counts);
  }

  async takeCounts(turn: AboutTurn): Outcome {
    await this.#note(turn, 'counts', turn.answerTo(this.#counts));
    return turn.goTo(this.offer);
  }

  async #note(
    turn: AboutTurn,
    what: keyof typeof CONSENT_WORDS,
    answer: 'yes' | 'no' | undefined,
  ): Promise<void> {
    if (!answer) return;
    noteConsent(turn.context, what, answer === 'yes', this.services.clock());
    await turn.say(CONSENT_WORDS[what][answer]);
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

const CONSENT_WORDS = {
  remember: { yes: 'hello.remembered', no: 'hello.notRemembered' },
  counts: { yes: 'menu.counted', no: 'menu.notCounted' },
} as const;
