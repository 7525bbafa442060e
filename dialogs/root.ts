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

type Room = 'check' | 'practise' | 'find' | 'breathe' | 'unsafe' | 'about';
type RootTurn = Turn<object, object, void>;

/** The hello once, then the menu and the room they choose, for as long as they stay. */
export class Root extends Flow<object, void> {
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

  constructor(services: Services) {
    super('root', services);
    this.steps(this.welcome, this.offer, this.enter, this.comeBack);
  }

  async welcome(turn: RootTurn): Outcome {
    return turn.person.conversation.welcomed ? turn.next() : turn.start(this.#hello, {});
  }

  async offer(turn: RootTurn): Outcome {
    if (isForgotten(turn.context)) return turn.end();
    const menu = this.#menuFor(turn.person);
    return turn.ask(menu, { choices: menu.choices(roomsFor(turn.person)) });
  }

  async enter(turn: RootTurn): Outcome {
    const room = turn.answerTo(this.#menuFor(turn.person));
    return room ? turn.start(this.#rooms[room], {}) : turn.goTo(this.offer);
  }

  async comeBack(turn: RootTurn): Outcome {
    return turn.goTo(this.offer);
  }

  #menuFor(person: Person) {
    return person.age === 'teen' ? this.#teenMenu : this.#menu;
  }
}

/** Nothing is coached to someone who is in danger at home (source book, 2(c)); undefined means every room. */
function roomsFor(person: Person): Room[] | undefined {
  return person.safety.gate === 'red' ? ['find', 'unsafe', 'about'] : undefined;
}
