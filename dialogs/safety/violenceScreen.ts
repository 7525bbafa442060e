import { type Answer, gateFrom, SCREEN_DAYS, type Screen } from '../../coach/safety/gate.ts';
import type { Gate } from '../../content/schema/locks.ts';
import { Flow } from '../flow/flow.ts';
import { oneOf, type Question } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import type { Person } from '../person.ts';
import type { Services } from '../services.ts';
import { SafetyFollowUp, showCard } from './safetyFollowUp.ts';

type ScreenTurn = Turn<object, { screen: Screen }, Gate>;

const DAY = 86_400_000;

/** Whether the screen is to be asked (again) before coaching; someone in danger at home is not asked anew each time. */
export function isScreenDue({ safety }: Person, now: Date): boolean {
  if (safety.gate === 'unknown' || !safety.screenedAt) return safety.gate !== 'red';
  return now.getTime() - new Date(safety.screenedAt).getTime() > SCREEN_DAYS * DAY;
}

/** Asked before any coaching that could provoke: gently, each question can be skipped, and only the result is kept. */
export class ViolenceScreen extends Flow<object, Gate, { screen: Screen }> {
  readonly #hurt = this.#question('hurt');
  readonly #hurtLately = this.#question('hurtLately');
  readonly #afraid = this.#question('afraid');
  readonly #control = this.#question('control');
  readonly #worse = this.#question('worse');
  readonly #now = this.#question('now');
  readonly #followUp = this.uses(new SafetyFollowUp(this.services));

  constructor(services: Services) {
    super('violenceScreen', services);
    this.steps(
      this.explain,
      this.takeHurt,
      this.takeHurtLately,
      this.takeAfraid,
      this.takeControl,
      this.takeWorse,
      this.takeNow,
      this.close,
    );
  }

  async explain(turn: ScreenTurn): Outcome {
    turn.memory.screen = {};
    if (turn.person.privateDevice !== 'yes' && turn.person.privateDevice)
      await turn.say('gate.shared');
    await turn.say('gate.why');
    return turn.ask(this.#hurt);
  }

  async takeHurt(turn: ScreenTurn): Outcome {
    const hurt = note(turn, { hurt: turn.answerTo(this.#hurt) });
    return hurt.hurt === 'yes' ? turn.ask(this.#hurtLately) : turn.next();
  }

  async takeHurtLately(turn: ScreenTurn): Outcome {
    note(turn, { hurtLately: turn.answerTo(this.#hurtLately) });
    return turn.ask(this.#afraid);
  }

  async takeAfraid(turn: ScreenTurn): Outcome {
    note(turn, { afraid: turn.answerTo(this.#afraid) });
    return turn.ask(this.#control);
  }

  async takeControl(turn: ScreenTurn): Outcome {
    note(turn, { control: turn.answerTo(this.#control) });
    return turn.ask(this.#worse);
  }

  async takeWorse(turn: ScreenTurn): Outcome {
    const screen = note(turn, { worse: turn.answerTo(this.#worse) });
    return gateFrom(screen) === 'green' ? turn.next() : turn.ask(this.#now);
  }

  async takeNow(turn: ScreenTurn): Outcome {
    const screen = note(turn, { now: turn.answerTo(this.#now) });
    const gate = gateFrom(screen);
    turn.person.safety.gate = gate;
    turn.person.safety.screenedAt = this.services.clock().toISOString();
    if (screen.now !== 'yes') {
      await turn.say(`gate.${gate}`);
      return turn.next();
    }
    return showCard(turn, this.services, this.#followUp, 'violence_to_user');
  }

  async close(turn: ScreenTurn): Outcome {
    const { gate } = turn.person.safety;
    return turn.end(gate === 'unknown' ? 'amber' : gate);
  }

  #question(name: string): Question<Answer> {
    return this.uses(oneOf<Answer>(this.services, `gate.${name}`));
  }
}

function note(turn: ScreenTurn, answer: Screen): Screen {
  const screen = { ...turn.memory.screen, ...answer };
  turn.memory.screen = screen;
  return screen;
}
