import { accessTo, SCREEN_DAYS } from '../coach/safety/gate.ts';
import type { Skill } from '../content/schema/locks.ts';
import { About } from './about.ts';
import { isForgotten } from './aside.ts';
import { Breathe } from './breathe.ts';
import { CheckMessage } from './checkMessage.ts';
import { FindHelp } from './findHelp.ts';
import { Flow, type Startable } from './flow/flow.ts';
import { oneOf } from './flow/question.ts';
import type { Outcome, Turn } from './flow/turn.ts';
import { Hello } from './hello.ts';
import type { Person } from './person.ts';
import { Rehearse } from './rehearse.ts';
import type { Services } from './services.ts';
import { Unsafe } from './unsafe.ts';
import { ViolenceScreen } from './violenceScreen.ts';

const ROOMS = ['check', 'practise', 'find', 'breathe', 'unsafe', 'about'] as const;
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
  practise: 'rehearsal',
};
const DAY = 86_400_000;

/** The hello once, then the menu and the room they choose, for as long as they stay. */
export class Root extends Flow<Options, void, Memory> {
  readonly #hello = this.uses(new Hello(this.services));
  readonly #menu = this.uses(oneOf<Room>(this.services, 'menu.adult'));
  readonly #teenMenu = this.uses(oneOf<Room>(this.services, 'menu.teen'));
  readonly #rooms: Readonly<Record<Room, Startable<object, void>>> = {
    check: this.uses(new CheckMessage(this.services)),
    practise: this.uses(new Rehearse(this.services)),
    find: this.uses(new FindHelp(this.services)),
    breathe: this.uses(new Breathe(this.services)),
    unsafe: this.uses(new Unsafe(this.services)),
    about: this.uses(new About(this.services)),
  };

  readonly #screen = this.uses(new ViolenceScreen(this.services));

  constructor(services: Services) {
    super('root', services);
    this.steps(this.welcome, this.offer, this.choose, this.check, this.enter, this.comeBack);
  }

  async welcome(turn: RootTurn): Outcome {
    return turn.person.conversation.welcomed ? turn.next() : turn.start(this.#hello, {});
  }

  async offer(turn: RootTurn): Outcome {
    if (isForgotten(turn.context)) return turn.end();
    const menu = this.#menuFor(turn.person);
    const named = menu
      .choices(roomsFor(turn.person))
      .find(({ value }) => value === turn.options.room);
    if (named && isRoom(named.value) && !turn.again) {
      turn.memory.room = named.value;
      return turn.goTo(this.check);
    }
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
    return SKILL_OF[room] && this.#isScreenDue(turn.person)
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
    return turn.start(this.#rooms[room], {});
  }

  async comeBack(turn: RootTurn): Outcome {
    return turn.goTo(this.offer);
  }

  #isScreenDue({ safety }: Person): boolean {
    if (safety.gate === 'unknown' || !safety.screenedAt) return safety.gate !== 'red';
    const age = this.services.clock().getTime() - new Date(safety.screenedAt).getTime();
    return age > SCREEN_DAYS * DAY;
  }

  #menuFor(person: Person) {
    return person.age === 'teen' ? this.#teenMenu : this.#menu;
  }
}

/** Nothing is coached to someone who is in danger at home (source book, 2(c)); undefined means every room. */
function roomsFor(person: Person): Room[] | undefined {
  return person.safety.gate === 'red' ? ['find', 'unsafe', 'breathe', 'about'] : undefined;
}

function isRoom(value: string): value is Room {
  return ROOMS.some((room) => room === value);
}
