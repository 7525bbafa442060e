import { AREAS, type Area, areaToLift, HIGHEST, LOWEST } from '../../coach/plan/happiness.ts';
import { Flow } from '../flow/flow.ts';
import { oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import { wholeNumber } from '../flow/wholeNumber.ts';
import { wordOf } from '../say.ts';
import type { Services } from '../services.ts';
import { rate, thisWeek } from './progress.ts';

interface Memory {
  area: Area;
  /** Areas asked about in this sitting: rated or passed over. */
  asked: Area[];
}
type RateTurn = Turn<object, Memory, 'lift' | 'done'>;

/** More in one go is a form; the rest waits for another day (source book, 2(i): at most four on a phone). */
const AT_ONCE = 4;

/** The happiness scale, four areas at a time; each rating is kept at once. Ends with whether they want to lift one. */
export class RateDays extends Flow<object, 'lift' | 'done', Memory> {
  readonly #rate = this.uses(wholeNumber(this.services, 'how.rate', LOWEST, HIGHEST));
  readonly #goOn = this.uses(oneOf<'on' | 'enough'>(this.services, 'how.goOn'));
  readonly #lift = this.uses(oneOf<'yes' | 'no'>(this.services, 'how.lift'));

  constructor(services: Services) {
    super('rateDays', services);
    this.steps(this.open, this.askArea, this.takeArea, this.takeGoOn, this.offerLift, this.close);
  }

  async open(turn: RateTurn): Outcome {
    turn.memory.asked = [];
    const rated = Object.keys(thisWeek(turn.person, this.services.clock())).length;
    await turn.say(rated > 0 && rated < AREAS.length ? 'how.onward' : 'how.intro');
    return turn.next();
  }

  async askArea(turn: RateTurn): Outcome {
    const area = this.#nextArea(turn);
    if (!area) return turn.goTo(this.offerLift);
    turn.memory.area = area;
    return turn.ask(this.#rate, {
      slots: { area: wordOf(this.services, `how.area.${area}`) },
    });
  }

  async takeArea(turn: RateTurn): Outcome {
    const { area, asked = [] } = turn.memory;
    const rated = turn.answerTo(this.#rate);
    if (area) turn.memory.asked = [...asked, area];
    if (area && rated) rate(turn.person, area, rated, this.services.clock());
    // A gentle word where people rarely ask for one, and no score.
    if (area === 'habits' && rated && rated <= 4) await turn.say('how.habits');
    const isPause = (turn.memory.asked?.length ?? 0) % AT_ONCE === 0;
    return isPause && this.#nextArea(turn) ? turn.ask(this.#goOn) : turn.goTo(this.askArea);
  }

  async takeGoOn(turn: RateTurn): Outcome {
    return turn.answerTo(this.#goOn) === 'on' ? turn.goTo(this.askArea) : turn.next();
  }

  async offerLift(turn: RateTurn): Outcome {
    const area = areaToLift(thisWeek(turn.person, this.services.clock()));
    if (!area) return turn.end('done');
    return turn.ask(this.#lift, {
      slots: { area: wordOf(this.services, `how.area.${area}`) },
    });
  }

  async close(turn: RateTurn): Outcome {
    return turn.end(turn.answerTo(this.#lift) === 'yes' ? 'lift' : 'done');
  }

  /** The first area that was neither rated this week nor asked about just now; all of them when a week is complete. */
  #nextArea({ person, memory }: RateTurn): Area | undefined {
    const { asked = [] } = memory;
    const rated = thisWeek(person, this.services.clock());
    const open = AREAS.filter((area) => !asked.includes(area));
    const isAnew = AREAS.every((area) => rated[area] !== undefined || asked.includes(area));
    const left = open.filter((area) => rated[area] === undefined);
    return left[0] ?? (isAnew && asked.length === 0 ? open[0] : undefined);
  }
}
