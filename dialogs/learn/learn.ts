import type { Lesson, LessonGroup } from '../../content/schema/lesson.ts';
import { GoTo } from '../find/goTo.ts';
import { mayEnter } from '../find/mayEnter.ts';
import { Flow } from '../flow/flow.ts';
import { oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import type { Person } from '../person.ts';
import type { Choice } from '../readChoice.ts';
import { PickTopic } from '../report/pickTopic.ts';
import type { Services } from '../services.ts';

interface Memory {
  group: LessonGroup;
  page: number;
  lesson: string;
}
type LearnTurn = Turn<object, Memory, void>;

const MORE = 'more';
const AT_ONCE = 5;
/** Lessons by what they are about, in any order; each leads on to a scene, a tool, an exercise or another. */
export class Learn extends Flow<object, void, Memory> {
  readonly #group = this.uses(oneOf<LessonGroup | 'report' | 'quit'>(this.services, 'learn.group'));
  readonly #which = this.uses(oneOf<string>(this.services, 'learn.lesson'));
  readonly #next = this.uses(oneOf<string>(this.services, 'learn.next'));
  readonly #goTo = this.uses(new GoTo(this.services));
  readonly #pickTopic = this.uses(new PickTopic(this.services));

  constructor(services: Services) {
    super('learn', services);
    this.steps(
      this.askGroup,
      this.takeGroup,
      this.goToTopic,
      this.leaveTopic,
      this.askLesson,
      this.takeLesson,
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
    if (group === 'report' || group === 'quit') return turn.start(this.#pickTopic, { of: group });
    turn.memory.group = group;
    turn.memory.page = 0;
    return turn.goTo(this.askLesson);
  }

  async goToTopic(turn: LearnTurn): Outcome {
    const place = turn.resultOf(this.#pickTopic);
    return place ? turn.start(this.#goTo, { place }) : turn.goTo(this.askGroup);
  }

  async leaveTopic(turn: LearnTurn): Outcome {
    return turn.goTo(this.askGroup);
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

  async teach(turn: LearnTurn): Outcome {
    return turn.start(this.#goTo, { place: `lesson:${this.#at(turn).id}` });
  }

  async askNext(turn: LearnTurn): Outcome {
    const leads = this.#at(turn).next.flatMap((lead) => this.#asChoice(lead, turn.person));
    return turn.ask(this.#next, { choices: [...leads, ...this.#next.choices()] });
  }

  async takeNext(turn: LearnTurn): Outcome {
    const place = turn.answerTo(this.#next);
    if (place === 'another') return turn.goTo(this.askGroup);
    const [kind, id] = place?.split(':') ?? [];
    if (!place || !id) return turn.end();
    if (kind !== 'lesson') return turn.start(this.#goTo, { place });
    turn.memory.lesson = id;
    return turn.goTo(this.teach);
  }

  async comeBack(turn: LearnTurn): Outcome {
    return turn.goTo(this.askNext);
  }

  /** What a lesson leads on to, where it is open to this person. */
  #asChoice(lead: string, person: Person): Choice[] {
    const label = this.services.titleOf(lead);
    return label && mayEnter(lead, person, this.services)
      ? [{ value: lead, label, words: [] }]
      : [];
  }

  #at({ memory }: LearnTurn): Lesson {
    const { lessons } = this.services.content;
    const found = lessons.find(({ id }) => id === memory.lesson) ?? lessons[0];
    if (!found) throw new Error('content has no lessons');
    return found;
  }
}
