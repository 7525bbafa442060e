import { tellPage } from '../aside.ts';
import { Reminders } from '../checkIns/reminders.ts';
import { Flow } from '../flow/flow.ts';
import { oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import type { Person } from '../person.ts';
import { HowItGoes } from '../progress/howItGoes.ts';
import type { Choice } from '../readChoice.ts';
import { isOpen } from '../safety/isOpen.ts';
import { isScreenDue, ViolenceScreen } from '../safety/violenceScreen.ts';
import { sections as asSections, phrase } from '../say.ts';
import type { Services } from '../services.ts';
import { shortened } from '../shortened.ts';
import { ChangeLine } from './changeLine.ts';
import { FillSheet } from './fillSheet.ts';
import { planInWords } from './planInWords.ts';

interface Memory {
  sheet: string;
  page: number;
}
type PlanTurn = Turn<object, Memory, void>;
type Next = 'fill' | 'change' | 'how' | 'remind' | 'menu';

const MORE = 'more';
const AT_ONCE = 4;

/** What they kept, to have at hand: messages, talks, sheets, the week's one thing; each line can go, each sheet be filled. */
export class MyPlan extends Flow<object, void, Memory> {
  readonly #next = this.uses(oneOf<Next>(this.services, 'plan.next'));
  readonly #line = this.uses(oneOf<string>(this.services, 'plan.which'));
  readonly #sheet = this.uses(oneOf<string>(this.services, 'sheets.which'));
  readonly #screen = this.uses(new ViolenceScreen(this.services));
  readonly #fill = this.uses(new FillSheet(this.services));
  readonly #change = this.uses(new ChangeLine(this.services));
  readonly #how = this.uses(new HowItGoes(this.services));
  readonly #reminders = this.uses(new Reminders(this.services));

  constructor(services: Services) {
    super('myPlan', services);
    this.steps(
      this.show,
      this.takeNext,
      this.changeLine,
      this.changed,
      this.askSheet,
      this.takeSheet,
      this.fill,
      this.comeBack,
    );
  }

  async show(turn: PlanTurn): Outcome {
    await this.#say(turn);
    const hasLines = linesOf(turn.person, this.services).length > 0;
    const offers = ['fill', ...(hasLines ? ['change'] : []), 'how', 'remind', 'menu'];
    return turn.ask(this.#next, { choices: this.#next.choices(offers) });
  }

  async takeNext(turn: PlanTurn): Outcome {
    switch (turn.answerTo(this.#next)) {
      case 'fill':
        turn.memory.page = 0;
        return turn.goTo(this.askSheet);
      case 'change':
        return turn.ask(this.#line, { choices: linesOf(turn.person, this.services) });
      case 'how':
        return turn.start(this.#how, {});
      case 'remind':
        return turn.start(this.#reminders, {});
      default:
        return turn.end();
    }
  }

  async changeLine(turn: PlanTurn): Outcome {
    const line = turn.answerTo(this.#line);
    return line ? turn.start(this.#change, { line }) : turn.goTo(this.show);
  }

  async changed(turn: PlanTurn): Outcome {
    return turn.goTo(this.show);
  }

  async askSheet(turn: PlanTurn): Outcome {
    const { sheets } = this.services.content;
    const { page = 0 } = turn.memory;
    const from = (page * AT_ONCE) % Math.max(1, sheets.length);
    const choices = sheets
      .slice(from, from + AT_ONCE)
      .map(({ id, title, words }): Choice => ({ value: id, label: title, words }));
    return turn.ask(this.#sheet, { choices: [...choices, ...this.#sheet.choices([MORE])] });
  }

  async takeSheet(turn: PlanTurn): Outcome {
    const picked = turn.answerTo(this.#sheet);
    if (!picked) return turn.goTo(this.show);
    if (picked === MORE) {
      turn.memory.page = (turn.memory.page ?? 0) + 1;
      return turn.goTo(this.askSheet);
    }
    turn.memory.sheet = picked;
    const { skill } = this.#at(turn);
    return skill !== 'selfCare' && isScreenDue(turn.person, this.services.clock())
      ? turn.start(this.#screen, {})
      : turn.next();
  }

  async fill(turn: PlanTurn): Outcome {
    const { id, skill } = this.#at(turn);
    if (isOpen(skill, turn.person, this.services)) return turn.start(this.#fill, { sheet: id });
    await turn.say(this.services.content.locks.skills[skill]?.instead ?? 'gate.locked');
    return turn.goTo(this.show);
  }

  async comeBack(turn: PlanTurn): Outcome {
    return turn.goTo(this.show);
  }

  async #say(turn: PlanTurn): Promise<void> {
    const sections = planInWords(turn.person, this.services);
    if (sections.length === 0) return turn.say('plan.empty');
    const parts = sections.map(({ title, lines }) => ({
      title,
      lines,
      text: phrase(turn.context, this.services, 'plan.section', { title, lines }).text ?? '',
    }));
    await turn.context.sendActivity(asSections(parts));
    // Our own page can put it on paper.
    await tellPage(turn.context, 'plan', sections);
  }

  #at({ memory }: PlanTurn) {
    const { sheets } = this.services.content;
    const found = sheets.find(({ id }) => id === memory.sheet) ?? sheets[0];
    if (!found) throw new Error('content has no sheets');
    return found;
  }
}

/** Each line of the plan as a choice; its value tells `takeOut` which one it is. */
function linesOf({ plan }: Person, { content }: Services): Choice[] {
  const lesson = content.lessons.find(({ id }) => id === plan.week?.lesson);
  const filled = content.sheets.filter(({ id }) => plan.sheets[id]);
  return [
    ...(lesson ? [asChoice(`week ${lesson.id}`, lesson.title)] : []),
    ...plan.messages.map(({ id, text }) => asChoice(`message ${id}`, text)),
    ...plan.talks.map(({ id, sentence }) => asChoice(`talk ${id}`, sentence)),
    ...filled.map(({ id, title }) => asChoice(`sheet ${id}`, title)),
  ];
}

function asChoice(value: string, text: string): Choice {
  return { value, label: shortened(text), words: [] };
}
