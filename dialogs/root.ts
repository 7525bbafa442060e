import { accessTo } from '../coach/safety/gate.ts';
import type { Skill } from '../content/schema/locks.ts';
import { About } from './about.ts';
import { isForgotten } from './aside.ts';
import { Breathe } from './breathe.ts';
import { noteConsent } from './consent.ts';
import { FindHelp } from './find/findHelp.ts';
import { Flow, type Startable } from './flow/flow.ts';
import { oneOf } from './flow/question.ts';
import type { Outcome, Turn } from './flow/turn.ts';
import { Hello } from './hello.ts';
import { Learn } from './learn/learn.ts';
import { CheckMessage } from './message/checkMessage.ts';
import type { Person } from './person.ts';
import { MyPlan } from './plan/myPlan.ts';
import { planInWords } from './plan/planInWords.ts';
import { HowWasIt, talkToAskAbout } from './rehearsal/howWasIt.ts';
import { Rehearse } from './rehearsal/rehearse.ts';
import { Unsafe } from './safety/unsafe.ts';
import { isScreenDue, ViolenceScreen } from './safety/violenceScreen.ts';
import type { Services } from './services.ts';
import { suggestionFor } from './suggestion.ts';

const ROOMS = [
  'check',
  'build',
  'practise',
  'learn',
  'find',
  'plan',
  'breathe',
  'unsafe',
  'about',
] as const;
type Room = (typeof ROOMS)[number];
interface Memory {
  room: Room;
}
interface Options {
  /** The room they asked for by name; else the menu is offered. */
  readonly room?: string | undefined;
}
type RootTurn = Turn<Options, Memory, void>;

/** Which skill a room coaches; rooms that are not here coach nothing. */
const SKILL_OF: Readonly<Partial<Record<Room, Skill>>> = {
  check: 'messages',
  build: 'messages',
  practise: 'rehearsal',
};

/** The hello once, then the menu and the room they choose, for as long as they stay. */
export class Root extends Flow<Options, void, Memory> {
  readonly #hello = this.uses(new Hello(this.services));
  readonly #menu = this.uses(oneOf<Room>(this.services, 'menu.adult'));
  readonly #teenMenu = this.uses(oneOf<Room>(this.services, 'menu.teen'));
  readonly #check = this.uses(new CheckMessage(this.services));
  readonly #rooms: Readonly<Record<Exclude<Room, 'build'>, Startable<object, void>>> = {
    check: this.#check,
    plan: this.uses(new MyPlan(this.services)),
    practise: this.uses(new Rehearse(this.services)),
    learn: this.uses(new Learn(this.services)),
    find: this.uses(new FindHelp(this.services)),
    breathe: this.uses(new Breathe(this.services)),
    unsafe: this.uses(new Unsafe(this.services)),
    about: this.uses(new About(this.services)),
  };

  readonly #screen = this.uses(new ViolenceScreen(this.services));
  readonly #howWasIt = this.uses(new HowWasIt(this.services));
  readonly #keep = this.uses(oneOf<'yes' | 'no'>(this.services, 'plan.keepLonger'));

  constructor(services: Services) {
    super('root', services);
    this.steps(
      this.welcome,
      this.askHowItWent,
      this.askToKeep,
      this.takeKeep,
      this.offer,
      this.choose,
      this.check,
      this.enter,
      this.comeBack,
    );
  }

  async welcome(turn: RootTurn): Outcome {
    return turn.person.conversation.welcomed ? turn.next() : turn.start(this.#hello, {});
  }

  /** A talk they planned, once its time is over: before anything else, how was it? */
  async askHowItWent(turn: RootTurn): Outcome {
    const { person, options } = turn;
    const isAsked = !options.room && talkToAskAbout(person, this.services.clock()) !== undefined;
    return isAsked && person.safety.gate !== 'red' ? turn.start(this.#howWasIt, {}) : turn.next();
  }

  /** Once, when the plan has something in it that would be gone tomorrow: shall it stay? */
  async askToKeep(turn: RootTurn): Outcome {
    const { person, options } = turn;
    const isWorthIt = planInWords(person, this.services).length > 0;
    const { consents, conversation } = person;
    if (options.room || consents.remember || conversation.keepOffered || !isWorthIt)
      return turn.goTo(this.offer);
    conversation.keepOffered = true;
    return turn.ask(this.#keep);
  }

  async takeKeep(turn: RootTurn): Outcome {
    const answer = turn.answerTo(this.#keep);
    if (answer) {
      noteConsent(turn.context, 'remember', answer === 'yes', this.services.clock());
      await turn.say(answer === 'yes' ? 'hello.remembered' : 'hello.notRemembered');
    }
    return turn.next();
  }

  async offer(turn: RootTurn): Outcome {
    if (isForgotten(turn.context)) return turn.end();
    delete turn.person.conversation.lastStatement;
    const menu = this.#menuFor(turn.person);
    const named = menu
      .choices(roomsFor(turn.person))
      .find(({ value }) => value === turn.options.room);
    if (named && isRoom(named.value) && !turn.again) {
      turn.memory.room = named.value;
      return turn.goTo(this.check);
    }
    const suggested = suggestionFor(turn.person, this.services.clock());
    if (suggested) await turn.say(`suggest.${suggested}`);
    return turn.ask(menu, { choices: menu.choices(roomsFor(turn.person)) });
  }

  async choose(turn: RootTurn): Outcome {
    const room = turn.answerTo(this.#menuFor(turn.person));
    if (!room) return turn.goTo(this.offer);
    turn.memory.room = room;
    return turn.next();
  }

  async check(turn: RootTurn): Outcome {
    const { room = 'about' } = turn.memory;
    return SKILL_OF[room] && isScreenDue(turn.person, this.services.clock())
      ? turn.start(this.#screen, {})
      : turn.next();
  }

  async enter(turn: RootTurn): Outcome {
    const { room = 'about' } = turn.memory;
    const skill = SKILL_OF[room];
    const { gate } = turn.person.safety;
    const { locks } = this.services.content;
    if (skill && accessTo(locks, skill, gate === 'unknown' ? 'amber' : gate) === 'locked') {
      await turn.say(locks.skills[skill]?.instead ?? 'gate.locked');
      return turn.goTo(this.offer);
    }
    return room === 'build'
      ? turn.start(this.#check, { build: true })
      : turn.start(this.#rooms[room], {});
  }

  async comeBack(turn: RootTurn): Outcome {
    return turn.goTo(this.askToKeep);
  }

  #menuFor(person: Person) {
    return person.age === 'teen' ? this.#teenMenu : this.#menu;
  }
}

/** Nothing is coached to someone who is in danger at home (source book, 2(c)); undefined means every room. */
function roomsFor(person: Person): Room[] | undefined {
  return person.safety.gate === 'red'
    ? ['find', 'unsafe', 'breathe', 'learn', 'plan', 'about']
    : undefined;
}

function isRoom(value: string): value is Room {
  return ROOMS.some((room) => room === value);
}
