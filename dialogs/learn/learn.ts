import type { Lesson, LessonGroup } from '../../content/schema/lesson.ts';
import type { Skill } from '../../content/schema/locks.ts';
import { Flow } from '../flow/flow.ts';
import { oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import type { Person } from '../person.ts';
import { Readiness } from '../plan/readiness.ts';
import type { Choice } from '../readChoice.ts';
import { Rehearse } from '../rehearsal/rehearse.ts';
import { isOpen } from '../safety/isOpen.ts';
import { isScreenDue, ViolenceScreen } from '../safety/violenceScreen.ts';
import type { Services } from '../services.ts';
import { ExerciseFlow } from './exerciseFlow.ts';
import { LessonFlow } from './lessonFlow.ts';

interface Memory {
  group: LessonGroup;
  page: number;
  lesson: string;
}
type LearnTurn = Turn<object, Memory, void>;

const MORE = 'more';
const AT_ONCE = 5;
/** Lessons about one's own life are open to anyone, whatever home is like. */
const NEEDS_NO_SCREEN: ReadonlySet<Skill> = new Set(['selfCare', 'findHelp', 'safetyPlan']);

/** Lessons by what they are about, in any order; each leads on to a scene, a tool, an exercise or another. */
export class Learn extends Flow<object, void, Memory> {
  readonly #group = this.uses(oneOf<LessonGroup>(this.services, 'learn.group'));
  readonly #which = this.uses(oneOf<string>(this.services, 'learn.lesson'));
  readonly #next = this.uses(oneOf<string>(this.services, 'learn.next'));
  readonly #screen = this.uses(new ViolenceScreen(this.services));
  readonly #lesson = this.uses(new LessonFlow(this.services));
  readonly #exercise = this.uses(new ExerciseFlow(this.services));
  readonly #readiness = this.uses(new Readiness(this.services));
  readonly #rehearse = this.uses(new Rehearse(this.services));

  constructor(services: Services) {
    super('learn', services);
    this.steps(
      this.askGroup,
      this.takeGroup,
      this.askLesson,
      this.takeLesson,
      this.screen,
      this.teach,
      this.askNext,
      this.takeNext,
      this.comeBack,
    );
  }

  async askGroup(turn: LearnTurn): Outcome {
    if (!turn.again) await turn.say('learn.intro');
    return turn.ask(this.#group);
  }

  async takeGroup(turn: LearnTurn): Outcome {
    const group = turn.answerTo(this.#group);
    if (!group) return turn.end();
    turn.memory.group = group;
    turn.memory.page = 0;
    return turn.next();
  }

  async askLesson(turn: LearnTurn): Outcome {
    const { group, page = 0 } = turn.memory;
    const lessons = this.services.content.lessons.filter((lesson) => lesson.group === group);
    const from = (page * AT_ONCE) % Math.max(1, lessons.length);
    const choices = lessons
      .slice(from, from + AT_ONCE)
      .map(({ id, title, words }): Choice => ({ value: id, label: title, words }));
    const more = lessons.length > AT_ONCE ? this.#which.choices([MORE]) : [];
    return turn.ask(this.#which, { choices: [...choices, ...more] });
  }

  async takeLesson(turn: LearnTurn): Outcome {
    const picked = turn.answerTo(this.#which);
    if (!picked) return turn.goTo(this.askGroup);
    if (picked === MORE) {
      turn.memory.page = (turn.memory.page ?? 0) + 1;
      return turn.goTo(this.askLesson);
    }
    turn.memory.lesson = picked;
    return turn.next();
  }

  async screen(turn: LearnTurn): Outcome {
    const { skill } = this.#at(turn);
    return !NEEDS_NO_SCREEN.has(skill) && isScreenDue(turn.person, this.services.clock())
      ? turn.start(this.#screen, {})
      : turn.next();
  }

  async teach(turn: LearnTurn): Outcome {
    const lesson = this.#at(turn);
    const { locks } = this.services.content;
    const isUnsafe = lesson.greenOnly && turn.person.safety.gate !== 'green';
    if (isUnsafe || !isOpen(lesson.skill, turn.person, this.services)) {
      await turn.say(locks.skills[lesson.skill]?.instead ?? 'gate.locked');
      return turn.goTo(this.askGroup);
    }
    return turn.start(this.#lesson, { lesson: lesson.id });
  }

  async askNext(turn: LearnTurn): Outcome {
    const leads = this.#at(turn).next.flatMap((lead) => this.#asChoice(lead, turn.person));
    return turn.ask(this.#next, { choices: [...leads, ...this.#next.choices()] });
  }

  async takeNext(turn: LearnTurn): Outcome {
    const [kind, id] = turn.answerTo(this.#next)?.split(':') ?? [];
    if (kind === 'another') return turn.goTo(this.askGroup);
    if (!id) return turn.end();
    switch (kind) {
      case 'lesson':
        turn.memory.lesson = id;
        return turn.goTo(this.screen);
      case 'exercise':
        return turn.start(this.#exercise, { exercise: id });
      case 'scene':
        return turn.start(this.#rehearse, { scene: id });
      default:
        return turn.start(this.#readiness, {});
    }
  }

  async comeBack(turn: LearnTurn): Outcome {
    return turn.goTo(this.askNext);
  }

  /** What a lesson leads on to, where it exists and is open to this person. */
  #asChoice(lead: string, person: Person): Choice[] {
    const { lessons, scenes, exercises } = this.services.content;
    const [kind, id] = lead.split(':');
    const label = {
      lesson: lessons.find((each) => each.id === id && isOpen(each.skill, person, this.services))
        ?.title,
      scene: isOpen('rehearsal', person, this.services)
        ? scenes.find(
            (each) => each.id === id && (person.safety.gate !== 'amber' || each.gate === 'amber'),
          )?.title
        : undefined,
      exercise: exercises.find((each) => each.id === id)?.title,
      tool: this.services.content.asks.get('check.after')?.options.time?.label,
    }[kind ?? ''];
    return label ? [{ value: lead, label, words: [] }] : [];
  }

  #at({ memory }: LearnTurn): Lesson {
    const { lessons } = this.services.content;
    const found = lessons.find(({ id }) => id === memory.lesson) ?? lessons[0];
    if (!found) throw new Error('content has no lessons');
    return found;
  }
}
