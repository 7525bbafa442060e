import { OWN } from '../../coach/rehearsal/ownScene.ts';
import { scenesFor } from '../../coach/rehearsal/scenesFor.ts';
import { HIGH_UPSET } from '../../coach/rehearsal/upset.ts';
import type { Level } from '../../content/schema/scene.ts';
import { Flow } from '../flow/flow.ts';
import { oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import { wholeNumber } from '../flow/wholeNumber.ts';
import type { Choice } from '../readChoice.ts';
import type { Services } from '../services.ts';
import { DescribeOwnTalk } from './ownTalk.ts';
import { sceneOf, type Talk } from './sceneOf.ts';
import { SeeOne } from './seeOne.ts';
import { SwapRoles } from './swapRoles.ts';
import { ToLife } from './toLife.ts';
import { TryIt } from './tryIt.ts';

interface Memory {
  page: number;
  talk: Talk;
  upset: number | undefined;
  /** What they said that opened something, to take into real life. */
  said: readonly string[];
}
interface Options {
  /** A written scene to go to at once. */
  readonly scene?: string;
}
type RehearsalTurn = Turn<Options, Memory, void>;
type Way = 'see' | 'try' | 'swap' | 'enough';

const MORE = 'more';
/** More than these on one screen is a list nobody reads. */
const AT_ONCE = 4;
const LEVELS: Readonly<Record<'1' | '2' | '3', Level>> = { 1: 1, 2: 2, 3: 3 };

/** A hard talk, practised: which one, how they are, and the way in; then out of practice and into their week. */
export class Rehearse extends Flow<Options, void, Memory> {
  readonly #scene = this.uses(oneOf<string>(this.services, 'menu.scene'));
  readonly #upset = this.uses(wholeNumber(this.services, 'rehearsal.upsetBefore', 0, 10));
  readonly #goOn = this.uses(oneOf<'on' | 'stop'>(this.services, 'rehearsal.goOn'));
  readonly #way = this.uses(oneOf<Way>(this.services, 'rehearsal.way'));
  readonly #level = this.uses(oneOf<'1' | '2' | '3'>(this.services, 'rehearsal.level'));
  readonly #own = this.uses(new DescribeOwnTalk(this.services));
  readonly #see = this.uses(new SeeOne(this.services));
  readonly #try = this.uses(new TryIt(this.services));
  readonly #swap = this.uses(new SwapRoles(this.services));
  readonly #toLife = this.uses(new ToLife(this.services));

  constructor(services: Services) {
    super('rehearse', services);
    this.steps(
      this.pickScene,
      this.takeScene,
      this.takeOwn,
      this.askUpset,
      this.takeUpset,
      this.takeGoOn,
      this.askWay,
      this.takeWay,
      this.takeLevel,
      this.takeSaid,
      this.comeBack,
    );
  }

  async pickScene(turn: RehearsalTurn): Outcome {
    const { scene: named } = turn.options;
    if (named && !turn.again) {
      turn.memory.talk = { scene: named };
      return turn.goTo(this.askUpset);
    }
    const scenes = scenesFor(this.services.content.scenes, {
      ...turn.person.learner,
      everydayOnly: turn.person.safety.gate === 'amber',
    });
    const { page = 0 } = turn.memory;
    const from = (page * AT_ONCE) % Math.max(1, scenes.length);
    const choices = scenes
      .slice(from, from + AT_ONCE)
      .map(
        (scene): Choice => ({ value: scene.id, label: scene.title, words: [scene.lovedOne.name] }),
      );
    const offers = scenes.length > AT_ONCE ? [OWN, MORE] : [OWN];
    return turn.ask(this.#scene, { choices: [...choices, ...this.#scene.choices(offers)] });
  }

  async takeScene(turn: RehearsalTurn): Outcome {
    const picked = turn.answerTo(this.#scene);
    if (!picked) return turn.end();
    if (picked === MORE) {
      turn.memory.page = (turn.memory.page ?? 0) + 1;
      return turn.goTo(this.pickScene);
    }
    if (picked === OWN) return turn.start(this.#own, {});
    turn.memory.talk = { scene: picked };
    return turn.goTo(this.askUpset);
  }

  async takeOwn(turn: RehearsalTurn): Outcome {
    const own = turn.resultOf(this.#own);
    if (!own) return turn.end();
    turn.memory.talk = { scene: OWN, own };
    return turn.next();
  }

  async askUpset(turn: RehearsalTurn): Outcome {
    return turn.ask(this.#upset);
  }

  async takeUpset(turn: RehearsalTurn): Outcome {
    turn.memory.upset = turn.answerTo(this.#upset);
    if ((turn.memory.upset ?? 0) < HIGH_UPSET) return turn.next();
    await turn.say('rehearsal.afterHigh');
    return turn.ask(this.#goOn);
  }

  async takeGoOn(turn: RehearsalTurn): Outcome {
    if (turn.answerTo(this.#goOn) === 'stop') {
      await turn.say('rehearsal.stopped');
      return turn.end();
    }
    const scene = sceneOf(this.services, this.#talk(turn));
    if (scene.contentNote) await turn.say('rehearsal.note', { note: scene.contentNote });
    await turn.say('rehearsal.setting', {
      setting: scene.setting,
      aim: scene.aim,
      short: scene.sms.setting,
    });
    return turn.next();
  }

  async askWay(turn: RehearsalTurn): Outcome {
    const offers: Way[] = turn.again ? ['see', 'try', 'swap', 'enough'] : ['see', 'try', 'swap'];
    return turn.ask(this.#way, { choices: this.#way.choices(offers) });
  }

  async takeWay(turn: RehearsalTurn): Outcome {
    switch (turn.answerTo(this.#way)) {
      case 'see':
        return turn.start(this.#see, this.#talk(turn));
      case 'swap':
        return turn.start(this.#swap, this.#talk(turn));
      case 'try':
        return turn.ask(this.#level);
      default:
        return turn.end();
    }
  }

  /** After looking or swapping, the ways are offered again; after choosing a level, the talk begins. */
  async takeLevel(turn: RehearsalTurn): Outcome {
    const level = turn.answerTo(this.#level);
    if (!level) return turn.goTo(this.askWay);
    const { upset } = turn.memory;
    return turn.start(this.#try, { ...this.#talk(turn), level: LEVELS[level], upset });
  }

  async takeSaid(turn: RehearsalTurn): Outcome {
    const said = turn.resultOf(this.#try);
    if (!said) return turn.end();
    return turn.start(this.#toLife, { ...this.#talk(turn), said });
  }

  async comeBack(turn: RehearsalTurn): Outcome {
    return turn.end();
  }

  #talk({ memory }: RehearsalTurn): Talk {
    return memory.talk ?? { scene: this.services.content.scenes[0]?.id ?? '' };
  }
}
