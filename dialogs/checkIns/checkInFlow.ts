import type { CheckIn } from '../../coach/when/checkIn.ts';
import { readCheckIn } from '../../coach/when/readCheckIn.ts';
import { clockIn, readZone, zonesOf } from '../../coach/when/zone.ts';
import { tellPage } from '../aside.ts';
import { noteConsent } from '../consent.ts';
import { Flow } from '../flow/flow.ts';
import { choiceOrText, oneOf, type PickedOrTyped } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import type { Choice } from '../readChoice.ts';
import type { Services } from '../services.ts';
import { keepCheckIn, zoneOf } from './checkIns.ts';
import { calendarNote, checkInWords, zoneWords } from './checkInWords.ts';

interface Options {
  /** What they said about the time already. */
  readonly said?: string | undefined;
}
interface Memory {
  said: string | undefined;
  zone: string;
  readings: readonly CheckIn[];
  checkIn: CheckIn;
}
type CheckInTurn = Turn<Options, Memory, void>;
type Quick = 'tomorrow' | 'sundays' | 'daily' | 'inAWeek';

/** What the quick answers mean, in words that are read like any other. */
const QUICK: Readonly<Record<Quick, string>> = {
  tomorrow: 'tomorrow evening',
  sundays: 'every sunday at 6pm',
  daily: 'every day at 6pm',
  inAWeek: 'in 7 days',
};

/** Sets up one check-in: may I, on whose clock, when; said back before it counts. */
export class CheckInFlow extends Flow<Options, void, Memory> {
  readonly #mayKeep = this.uses(oneOf<'yes' | 'no'>(this.services, 'remind.mayKeep'));
  readonly #zone = this.uses(choiceOrText<string>(this.services, 'remind.zone'));
  readonly #when = this.uses(choiceOrText<Quick>(this.services, 'remind.when'));
  readonly #which = this.uses(oneOf<'0' | '1'>(this.services, 'remind.which'));
  readonly #right = this.uses(oneOf<'yes' | 'no' | 'stop'>(this.services, 'remind.right'));

  constructor(services: Services) {
    super('checkIn', services);
    this.steps(
      this.askToKeep,
      this.takeKeep,
      this.askZone,
      this.takeZone,
      this.askWhen,
      this.takeWhen,
      this.takeWhich,
      this.sayBack,
      this.takeRight,
    );
  }

  async askToKeep(turn: CheckInTurn): Outcome {
    turn.memory.said = turn.options.said;
    await turn.say('remind.intro');
    return turn.person.consents.remember ? turn.goTo(this.askZone) : turn.ask(this.#mayKeep);
  }

  async takeKeep(turn: CheckInTurn): Outcome {
    if (turn.answerTo(this.#mayKeep) !== 'yes') {
      await turn.say('remind.notKept');
      return turn.end();
    }
    noteConsent(turn.context, 'remember', true, this.services.clock());
    return turn.next();
  }

  async askZone(turn: CheckInTurn): Outcome {
    const { person } = turn;
    const zones = zonesOf(person.region ?? 'INT');
    const zone = zoneOf(turn.context, person) ?? (zones.length === 1 ? zones[0] : undefined);
    if (zone) {
      turn.memory.zone = zone;
      return turn.goTo(this.askWhen);
    }
    return turn.ask(this.#zone, { choices: this.#zone.choices(zones) });
  }

  async takeZone(turn: CheckInTurn): Outcome {
    const zone = zoneIn(turn.answerTo(this.#zone));
    if (!zone) {
      await turn.say('remind.noZone');
      return turn.end();
    }
    turn.memory.zone = zone;
    return turn.next();
  }

  async askWhen(turn: CheckInTurn): Outcome {
    if (turn.memory.said) return turn.goTo(this.takeWhen);
    return turn.ask(this.#when);
  }

  async takeWhen(turn: CheckInTurn): Outcome {
    const { zone = 'UTC', said } = turn.memory;
    const answer = turn.answerTo(this.#when);
    const words = said ?? (answer && ('picked' in answer ? QUICK[answer.picked] : answer.typed));
    delete turn.memory.said;
    if (!words) {
      await turn.say('remind.nothingSet');
      return turn.end();
    }
    const { region } = turn.person;
    const order = region === undefined || region === 'US' || region === 'CA' ? 'en-us' : 'en-*';
    const read = readCheckIn(words, clockIn(zone, this.services.clock()), order);
    if (read.kind === 'either') {
      turn.memory.readings = read.readings;
      return turn.ask(this.#which, { choices: this.#asChoices(read.readings) });
    }
    if (read.kind === 'read') turn.memory.checkIn = read.checkIn;
    else if (read.kind === 'quiet') {
      await turn.say('remind.quietHours');
      turn.memory.checkIn = read.instead;
    } else {
      await turn.say(`remind.${read.kind}`);
      return turn.goTo(this.askWhen);
    }
    return turn.goTo(this.sayBack);
  }

  async takeWhich(turn: CheckInTurn): Outcome {
    const chosen = turn.memory.readings?.[Number(turn.answerTo(this.#which))];
    if (!chosen) return turn.goTo(this.askWhen);
    turn.memory.checkIn = chosen;
    return turn.next();
  }

  async sayBack(turn: CheckInTurn): Outcome {
    const { checkIn, zone = 'UTC' } = turn.memory;
    if (!checkIn) return turn.goTo(this.askWhen);
    const when = checkInWords(checkIn, this.services);
    return turn.ask(this.#right, { slots: { when, zone: zoneWords(zone, this.services) } });
  }

  async takeRight(turn: CheckInTurn): Outcome {
    const answer = turn.answerTo(this.#right);
    if (answer === 'no') return turn.goTo(this.askWhen);
    const { checkIn, zone = 'UTC' } = turn.memory;
    if (answer !== 'yes' || !checkIn) {
      await turn.say('remind.nothingSet');
      return turn.end();
    }
    const now = this.services.clock();
    if (!keepCheckIn(turn.context, turn.person, checkIn, zone, now)) {
      await turn.say('remind.noRoom');
      return turn.end();
    }
    noteConsent(turn.context, 'checkIns', true, now);
    await turn.say('remind.set');
    await tellPage(turn.context, 'calendar', calendarNote(checkIn, zone, now, this.services));
    return turn.end();
  }

  #asChoices(readings: readonly CheckIn[]): Choice[] {
    return readings.map((reading, place) => ({
      value: String(place),
      label: checkInWords(reading, this.services),
      words: [],
    }));
  }
}

function zoneIn(answer: PickedOrTyped<string> | undefined): string | undefined {
  if (!answer) return undefined;
  return 'picked' in answer ? answer.picked : readZone(answer.typed);
}
