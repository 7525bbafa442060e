import { NEEDS } from '../../content/schema/need.ts';
import { About } from '../about.ts';
import { Reminders } from '../checkIns/reminders.ts';
import { Flow, type Startable } from '../flow/flow.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import { ExerciseFlow } from '../learn/exerciseFlow.ts';
import { LessonFlow } from '../learn/lessonFlow.ts';
import { CheckMessage } from '../message/checkMessage.ts';
import { FillSheet } from '../plan/fillSheet.ts';
import { MyPlan } from '../plan/myPlan.ts';
import { Readiness } from '../plan/readiness.ts';
import { HowItGoes } from '../progress/howItGoes.ts';
import { Rehearse } from '../rehearsal/rehearse.ts';
import { SubstanceFlow } from '../report/substanceFlow.ts';
import { TopicFlow } from '../report/topicFlow.ts';
import { Unsafe } from '../safety/unsafe.ts';
import { isScreenDue, ViolenceScreen } from '../safety/violenceScreen.ts';
import type { Services } from '../services.ts';
import { FindHelp } from './findHelp.ts';
import { mayEnter, needsScreen, skillOf } from './mayEnter.ts';

interface Options {
  /** `lesson:<id>`, `scene:<id>`, `tool:<id>`, `exercise:<id>`, `topic:<id>` or `need:<id>`. */
  readonly place: string;
  /** What they said that led here. */
  readonly said?: string | undefined;
}
interface Memory {
  place: string;
}
type GoTurn = Turn<Options, Memory, void>;

/** Goes to one place by its name, with the safety questions before it where it coaches, and on to where that place leads. */
export class GoTo extends Flow<Options, void, Memory> {
  readonly #screen = this.uses(new ViolenceScreen(this.services));
  readonly #lesson = this.uses(new LessonFlow(this.services));
  readonly #rehearse = this.uses(new Rehearse(this.services));
  readonly #sheet = this.uses(new FillSheet(this.services));
  readonly #exercise = this.uses(new ExerciseFlow(this.services));
  readonly #topic = this.uses(new TopicFlow(this.services));
  readonly #substance = this.uses(new SubstanceFlow(this.services));
  readonly #find = this.uses(new FindHelp(this.services));
  readonly #check = this.uses(new CheckMessage(this.services));
  readonly #reminders = this.uses(new Reminders(this.services));
  readonly #tools: Readonly<Record<string, Startable<object, unknown>>> = {
    readiness: this.uses(new Readiness(this.services)),
    'own-talk': this.#rehearse,
    'my-plan': this.uses(new MyPlan(this.services)),
    'how-it-goes': this.uses(new HowItGoes(this.services)),
    'safety-plan': this.uses(new Unsafe(this.services)),
    'my-data': this.uses(new About(this.services)),
  };

  constructor(services: Services) {
    super('goTo', services);
    this.steps(this.screen, this.go, this.goOn);
  }

  async screen(turn: GoTurn): Outcome {
    turn.memory.place ??= turn.options.place;
    return needsScreen(turn.memory.place, this.services) &&
      isScreenDue(turn.person, this.services.clock())
      ? turn.start(this.#screen, {})
      : turn.next();
  }

  async go(turn: GoTurn): Outcome {
    const { place = '' } = turn.memory;
    if (!mayEnter(place, turn.person, this.services)) {
      const skill = skillOf(place, this.services);
      const { skills } = this.services.content.locks;
      await turn.say((skill && skills[skill]?.instead) ?? 'gate.locked');
      return turn.end();
    }
    const [kind = '', id = ''] = place.split(':');
    const { said } = turn.options;
    const { content } = this.services;
    switch (kind) {
      case 'lesson':
        return turn.start(this.#lesson, { lesson: id });
      case 'scene':
        return turn.start(this.#rehearse, { scene: id });
      case 'topic':
        return content.substances.some((each) => each.id === id)
          ? turn.start(this.#substance, { substance: id })
          : turn.start(this.#topic, { topic: id, claim: this.services.finder.claimIn(id, said) });
      case 'need': {
        const need = NEEDS.find((each) => each === id);
        return need ? turn.start(this.#find, { need, said }) : turn.end();
      }
      default:
        return this.#goToTool(turn, id);
    }
  }

  /** Where a topic leads on to, if they chose it. */
  async goOn(turn: GoTurn): Outcome {
    const lead = turn.resultOf(this.#topic);
    if (typeof lead !== 'string' || !this.services.titleOf(lead)) return turn.end();
    turn.memory.place = lead;
    return turn.goTo(this.screen);
  }

  async #goToTool(turn: GoTurn, id: string): Outcome {
    const { content } = this.services;
    if (content.exercises.some((each) => each.id === id))
      return turn.start(this.#exercise, { exercise: id });
    if (content.sheets.some((each) => each.id === id))
      return turn.start(this.#sheet, { sheet: id });
    if (id === 'check-message') return turn.start(this.#check, {});
    if (id === 'build-message') return turn.start(this.#check, { build: true });
    if (id === 'reminders') return turn.start(this.#reminders, { said: turn.options.said });
    const tool = this.#tools[id];
    return tool ? turn.start(tool, {}) : turn.end();
  }
}
