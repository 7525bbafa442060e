import { Flow } from '../flow/flow.ts';
import { oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import type { Person } from '../person.ts';
import type { Choice } from '../readChoice.ts';
import type { Services } from '../services.ts';
import { shortened } from '../shortened.ts';
import { takeOut, takeOutTalk } from './plan.ts';
import { talkInWords } from './talkInWords.ts';

type PlanTurn = Turn<object, object, void>;

/** What they kept, to have at hand, and a way to take out each line. */
export class MyPlan extends Flow<object, void> {
  readonly #next = this.uses(oneOf<'remove' | 'menu'>(this.services, 'plan.next'));
  readonly #which = this.uses(oneOf<string>(this.services, 'plan.which'));

  constructor(services: Services) {
    super('myPlan', services);
    this.steps(this.show, this.takeNext, this.takeWhich);
  }

  async show(turn: PlanTurn): Outcome {
    const { messages, talks, week } = turn.person.plan;
    if (messages.length + talks.length === 0 && !week) {
      await turn.say('plan.empty');
      return turn.end();
    }
    if (week) await turn.say('plan.week');
    if (week) await turn.say(`lesson.${week.lesson}.week`);
    if (messages.length > 0)
      await turn.say('plan.lines', { lines: messages.map(({ text }) => `- ${text}`).join('\n') });
    if (talks.length > 0)
      await turn.say('plan.talks', {
        talks: talks.map((talk) => talkInWords(talk, this.services)).join('\n\n'),
      });
    return turn.ask(this.#next);
  }

  async takeNext(turn: PlanTurn): Outcome {
    if (turn.answerTo(this.#next) !== 'remove') return turn.end();
    return turn.ask(this.#which, { choices: linesOf(turn.person, this.services) });
  }

  async takeWhich(turn: PlanTurn): Outcome {
    const [kind, id] = turn.answerTo(this.#which)?.split(' ') ?? [];
    if (id) {
      if (kind === 'week') delete turn.person.plan.week;
      else if (kind === 'talk') takeOutTalk(turn.person, id);
      else takeOut(turn.person, id);
      await turn.say('plan.removed');
    }
    return turn.goTo(this.show);
  }
}

function linesOf({ plan: { messages, talks, week } }: Person, { content }: Services): Choice[] {
  const lesson = content.lessons.find(({ id }) => id === week?.lesson);
  return [
    ...(lesson ? [asChoice(`week ${lesson.id}`, lesson.title)] : []),
    ...messages.map(({ id, text }) => asChoice(`message ${id}`, text)),
    ...talks.map(({ id, sentence }) => asChoice(`talk ${id}`, sentence)),
  ];
}

function asChoice(value: string, text: string): Choice {
  return { value, label: shortened(text), words: [] };
}
