import type { Region } from '../content/schema/common.ts';
import { forgetSoon, tellPage } from './aside.ts';
import { noteConsent } from './consent.ts';
import { Flow } from './flow/flow.ts';
import { oneOf } from './flow/question.ts';
import type { Outcome, Turn } from './flow/turn.ts';
import type { GOALS, RELATIONS, SUBSTANCES } from './person.ts';
import type { Services } from './services.ts';

type HelloTurn = Turn<object, object, void>;

/**
 * What this is and is not, then only what is needed, eight messages at most. Every question can be skipped. A child
 * gets one kind message and nothing is kept; a teenager a short path of their own.
 */
export class Hello extends Flow<object, void> {
  readonly #private = this.uses(oneOf<'yes' | 'unsure' | 'no'>(this.services, 'hello.private'));
  readonly #age = this.uses(oneOf<'adult' | 'teen' | 'child'>(this.services, 'hello.age'));
  readonly #country = this.uses(oneOf<Region>(this.services, 'hello.country'));
  readonly #relation = this.uses(
    oneOf<(typeof RELATIONS)[number]>(this.services, 'hello.relation'),
  );
  readonly #substance = this.uses(
    oneOf<(typeof SUBSTANCES)[number]>(this.services, 'hello.substance'),
  );
  readonly #goal = this.uses(oneOf<(typeof GOALS)[number]>(this.services, 'hello.goal'));
  readonly #remember = this.uses(oneOf<'yes' | 'no'>(this.services, 'hello.remember'));

  constructor(services: Services) {
    super('hello', services);
    this.steps(
      this.greet,
      this.takePrivacy,
      this.takeAge,
      this.takeCountry,
      this.takeRelation,
      this.takeSubstance,
      this.takeGoal,
      this.takeConsent,
    );
  }

  async greet(turn: HelloTurn): Outcome {
    turn.person.conversation.welcomed = true;
    turn.person.conversation.noticeAt = this.services.clock().toISOString();
    await turn.say('hello.notice');
    return turn.ask(this.#private);
  }

  async takePrivacy(turn: HelloTurn): Outcome {
    const answer = turn.answerTo(this.#private);
    if (answer) turn.person.privateDevice = answer;
    if (answer === 'no' || answer === 'unsure') {
      await tellPage(turn.context, 'private', false);
      await turn.say(answer === 'no' ? 'hello.notPrivate' : 'hello.unsurePrivate');
    }
    return turn.ask(this.#age);
  }

  async takeAge(turn: HelloTurn): Outcome {
    const age = turn.answerTo(this.#age);
    if (age) turn.person.age = age;
    return turn.ask(this.#country);
  }

  async takeCountry(turn: HelloTurn): Outcome {
    const region = turn.answerTo(this.#country);
    if (region) turn.person.region = region;
    if (turn.person.age === 'child') {
      await turn.say('hello.child');
      forgetSoon(turn.context);
      return turn.end();
    }
    if (turn.person.age === 'teen') {
      await turn.say('hello.teen');
      return turn.end();
    }
    return turn.ask(this.#relation);
  }

  async takeRelation(turn: HelloTurn): Outcome {
    const relation = turn.answerTo(this.#relation);
    if (relation) turn.person.learner.relation = relation;
    return turn.ask(this.#substance);
  }

  async takeSubstance(turn: HelloTurn): Outcome {
    const substance = turn.answerTo(this.#substance);
    if (substance) turn.person.learner.substance = substance;
    return turn.ask(this.#goal);
  }

  async takeGoal(turn: HelloTurn): Outcome {
    const goal = turn.answerTo(this.#goal);
    if (goal) turn.person.learner.goal = goal;
    return turn.ask(this.#remember);
  }

  async takeConsent(turn: HelloTurn): Outcome {
    if (turn.answerTo(this.#remember) === 'yes') {
      noteConsent(turn.context, 'remember', true, this.services.clock());
      await turn.say('hello.remembered');
    }
    await turn.say('hello.ready');
    return turn.end();
  }
}
