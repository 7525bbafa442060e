import { feedbackOn } from '../../coach/message/feedback.ts';
import { partsOf } from '../../coach/message/feedbackParts.ts';
import { quoted } from '../../coach/message/quoted.ts';
import { readMessage } from '../../coach/message/read.ts';
import type { Lesson } from '../../content/schema/lesson.ts';
import { Flow } from '../flow/flow.ts';
import { choiceOrText, oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import { translationOf } from '../language.ts';
import { languageOf } from '../person.ts';
import { noteDeed } from '../progress/progress.ts';
import type { Services } from '../services.ts';

interface Options {
  readonly lesson: string;
}
type LessonTurn = Turn<Options, object, void>;

/** Five minutes about one thing: why, an example, something to do, a check that teaches, one thing for the week. */
export class LessonFlow extends Flow<Options, void> {
  readonly #goOn = this.uses(oneOf<'try' | 'later'>(this.services, 'learn.goOn'));
  readonly #practice = this.uses(choiceOrText<'show'>(this.services, 'learn.practice'));
  readonly #check = this.uses(oneOf<string>(this.services, 'learn.check'));
  readonly #week = this.uses(oneOf<'keep' | 'no'>(this.services, 'learn.week'));

  constructor(services: Services) {
    super('lesson', services);
    this.steps(
      this.tell,
      this.takeGoOn,
      this.takePractice,
      this.askCheck,
      this.takeCheck,
      this.takeWeek,
    );
  }

  async tell(turn: LessonTurn): Outcome {
    const { id } = this.#at(turn);
    await turn.say(`lesson.${id}.why`);
    await turn.say(`lesson.${id}.example`);
    turn.person.conversation.lastStatement = `evidence.${id}`;
    return turn.ask(this.#goOn);
  }

  async takeGoOn(turn: LessonTurn): Outcome {
    if (turn.answerTo(this.#goOn) === 'later') return turn.end();
    await turn.say(`lesson.${this.#at(turn).id}.practice`);
    return turn.ask(this.#practice);
  }

  async takePractice(turn: LessonTurn): Outcome {
    const answer = turn.answerTo(this.#practice);
    const { id, practice } = this.#at(turn);
    if (answer && 'typed' in answer) {
      if (practice.isMessage) await this.#readBack(turn, answer.typed);
      await turn.say(`lesson.${id}.practiced`);
    } else {
      await turn.say('learn.sample', { words: practice.sample });
    }
    return turn.next();
  }

  async askCheck(turn: LessonTurn): Outcome {
    const { check } = this.#at(turn);
    return turn.ask(this.#check, {
      slots: { question: check.ask },
      choices: check.answers.map(({ label }, place) => ({
        value: String(place),
        label,
        words: [],
      })),
    });
  }

  /** Every answer teaches; after a wrong one the right one is told too. */
  async takeCheck(turn: LessonTurn): Outcome {
    const { id, check } = this.#at(turn);
    const picked = Number(turn.answerTo(this.#check) ?? -1);
    const right = check.answers.findIndex((answer) => answer.right);
    if (picked >= 0) await turn.say(`lesson.${id}.answer${picked}`);
    if (picked >= 0 && !check.answers[picked]?.right) await turn.say(`lesson.${id}.answer${right}`);
    await turn.say(`lesson.${id}.week`);
    return turn.ask(this.#week);
  }

  async takeWeek(turn: LessonTurn): Outcome {
    const { id } = this.#at(turn);
    const { learner, plan } = turn.person;
    learner.lessons[id] = (learner.lessons[id] ?? 0) + 1;
    noteDeed(turn.person, 'lesson', this.services.clock());
    const isKept = turn.answerTo(this.#week) === 'keep';
    if (isKept) plan.week = { lesson: id, at: this.services.clock().toISOString() };
    const { remember } = turn.person.consents;
    await turn.say(isKept ? (remember ? 'learn.weekKept' : 'learn.weekToday') : 'learn.weekLater');
    await turn.say('learn.end');
    return turn.end();
  }

  async #readBack(turn: LessonTurn, typed: string): Promise<void> {
    const reading = readMessage(typed);
    for (const { key, span } of partsOf(feedbackOn(reading), reading))
      await turn.say(`check.${key}`, { words: quoted(typed, span) });
  }

  #at({ options, person }: LessonTurn): Lesson {
    const translated = translationOf(this.services, languageOf(person))?.lessons.get(
      options.lesson,
    );
    const found =
      translated ?? this.services.content.lessons.find(({ id }) => id === options.lesson);
    if (!found) throw new Error(`content has no lesson '${options.lesson}'`);
    return found;
  }
}
