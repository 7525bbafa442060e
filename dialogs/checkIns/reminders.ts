import { readCheckIn } from '../../coach/when/readCheckIn.ts';
import { Flow } from '../flow/flow.ts';
import { oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import type { Choice } from '../readChoice.ts';
import type { Services } from '../services.ts';
import { CheckInFlow } from './checkInFlow.ts';
import { asCheckIn, dropCheckIns, MOST_CHECK_INS, skipNext } from './checkIns.ts';
import { checkInWords } from './checkInWords.ts';

interface Options {
  /** What they said that led here: "remind me tuesday after dinner", "not this week". */
  readonly said?: string | undefined;
}
type RemindersTurn = Turn<Options, object, void>;

const SKIPS = /\b(?:not|skip) (?:this|next) (?:week|time|one)\b|\bskip (?:a week|one|it once)\b/;
/** What leads up to the time in "can you remind me on tuesday". */
const LEAD = /^.*?\b(?:remind me|check in (?:on|with) me|text me|write (?:to )?me|reminders?)\b/;

/** Their check-ins: what is set, another one, one less, not this week. */
export class Reminders extends Flow<Options, void> {
  readonly #next = this.uses(
    oneOf<'add' | 'skipOne' | 'cancel' | 'menu'>(this.services, 'remind.next'),
  );
  readonly #line = this.uses(oneOf<string>(this.services, 'remind.cancelWhich'));
  readonly #set = this.uses(new CheckInFlow(this.services));

  constructor(services: Services) {
    super('reminders', services);
    this.steps(this.hear, this.offer, this.takeNext, this.takeLine, this.add, this.close);
  }

  async hear(turn: RemindersTurn): Outcome {
    const { person, options } = turn;
    if (person.age !== 'adult' || person.safety.gate === 'red') {
      await turn.say(person.age === 'adult' ? 'remind.notNow' : 'remind.grownUps');
      return turn.end();
    }
    const said = options.said?.toLowerCase() ?? '';
    if (SKIPS.test(said) && person.checkIns.list.length > 0) return this.#skip(turn);
    const isFull = person.checkIns.list.length >= MOST_CHECK_INS;
    return (person.checkIns.list.length === 0 || timeIn(said, this.services.clock())) && !isFull
      ? turn.goTo(this.add)
      : turn.next();
  }

  async offer(turn: RemindersTurn): Outcome {
    const { list } = turn.person.checkIns;
    if (list.length === 0) return turn.goTo(this.add);
    const lines = list.map((each) => `- ${checkInWords(asCheckIn(each), this.services)}`);
    await turn.say('remind.list', { lines: lines.join('\n') });
    return turn.ask(this.#next, {
      choices: this.#next.choices([
        ...(list.length < MOST_CHECK_INS ? ['add'] : []),
        ...(list.some(({ days }) => days) ? ['skipOne'] : []),
        'cancel',
        'menu',
      ]),
    });
  }

  async takeNext(turn: RemindersTurn): Outcome {
    const { list } = turn.person.checkIns;
    switch (turn.answerTo(this.#next)) {
      case 'add':
        return turn.goTo(this.add);
      case 'skipOne':
        return this.#skip(turn);
      case 'cancel':
        if (list.length > 1) return turn.ask(this.#line, { choices: this.#lines(turn) });
        dropCheckIns(turn.person);
        await turn.say('remind.cancelled');
        return turn.end();
      default:
        return turn.end();
    }
  }

  async takeLine(turn: RemindersTurn): Outcome {
    const id = turn.answerTo(this.#line);
    if (!id) return turn.end();
    dropCheckIns(turn.person, id === 'all' ? undefined : id);
    await turn.say('remind.cancelled');
    return turn.end();
  }

  async add(turn: RemindersTurn): Outcome {
    const said = turn.again ? '' : (turn.options.said ?? '');
    return turn.start(this.#set, { said: timeIn(said, this.services.clock()) });
  }

  async close(turn: RemindersTurn): Outcome {
    return turn.end();
  }

  async #skip(turn: RemindersTurn): Outcome {
    await turn.say(skipNext(turn.person) > 0 ? 'remind.skipped' : 'remind.onlyOnce');
    return turn.end();
  }

  #lines({ person }: RemindersTurn): Choice[] {
    const each = person.checkIns.list.map((one) => ({
      value: one.id,
      label: checkInWords(asCheckIn(one), this.services),
      words: [],
    }));
    return [...each, ...this.#line.choices(['all'])];
  }
}

/** What is left of "remind me tuesday after dinner", where it says anything of a time. */
function timeIn(said: string, now: Date): string | undefined {
  const rest = said.toLowerCase().replace(LEAD, '').trim();
  return readCheckIn(rest, now).kind === 'unread' ? undefined : rest;
}
