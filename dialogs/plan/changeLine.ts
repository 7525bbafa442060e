import type { Sheet } from '../../content/schema/sheet.ts';
import { Flow } from '../flow/flow.ts';
import { freeText, oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import type { Choice } from '../readChoice.ts';
import type { Services } from '../services.ts';
import { shortened } from '../shortened.ts';
import { FillSheet } from './fillSheet.ts';
import { type LineKind, reword, takeOut } from './plan.ts';

interface Options {
  /** Which line: `message 3`, `talk 2`, `sheet road-map` or `week brief`. */
  readonly line: string;
}
interface Memory {
  /** The first answer on the next page. */
  from: number;
}
type ChangeTurn = Turn<Options, Memory, void>;

const MORE = 'more';
const AT_ONCE = 5;

/** One line of the plan: said another way, or taken out; of a sheet, one of its answers. */
export class ChangeLine extends Flow<Options, void, Memory> {
  readonly #what = this.uses(oneOf<'reword' | 'remove' | 'leave'>(this.services, 'plan.change'));
  readonly #words = this.uses(freeText(this.services, 'plan.newWords'));
  readonly #field = this.uses(oneOf<string>(this.services, 'plan.whichAnswer'));
  readonly #fill = this.uses(new FillSheet(this.services));

  constructor(services: Services) {
    super('changeLine', services);
    this.steps(
      this.askWhat,
      this.takeWhat,
      this.askField,
      this.takeField,
      this.askWords,
      this.close,
    );
  }

  async askWhat(turn: ChangeTurn): Outcome {
    const isFixed = kindOf(turn.options.line) === 'week';
    return turn.ask(this.#what, {
      choices: this.#what.choices(isFixed ? ['remove', 'leave'] : undefined),
    });
  }

  async takeWhat(turn: ChangeTurn): Outcome {
    const { line } = turn.options;
    switch (turn.answerTo(this.#what)) {
      case 'remove':
        takeOut(turn.person, line);
        await turn.say('plan.removed');
        return turn.end();
      case 'reword':
        turn.memory.from = 0;
        return this.#sheetOf(turn) ? turn.next() : turn.goTo(this.askWords);
      default:
        return turn.end();
    }
  }

  async askField(turn: ChangeTurn): Outcome {
    const sheet = this.#sheetOf(turn);
    if (!sheet) return turn.end();
    const { from = 0 } = turn.memory;
    const answers = answersIn(sheet, turn);
    const page = answers.slice(from, from + AT_ONCE);
    turn.memory.from = from + AT_ONCE < answers.length ? from + AT_ONCE : 0;
    const more = answers.length > AT_ONCE ? this.#field.choices([MORE]) : [];
    return turn.ask(this.#field, { choices: [...page, ...more] });
  }

  async takeField(turn: ChangeTurn): Outcome {
    const field = turn.answerTo(this.#field);
    if (field === MORE) return turn.goTo(this.askField);
    const sheet = this.#sheetOf(turn);
    if (!field || !sheet) return turn.end();
    return turn.start(this.#fill, { sheet: sheet.id, field });
  }

  async askWords(turn: ChangeTurn): Outcome {
    if (this.#sheetOf(turn)) return turn.end();
    return turn.ask(this.#words);
  }

  async close(turn: ChangeTurn): Outcome {
    const words = turn.answerTo(this.#words);
    if (words) {
      reword(turn.person, turn.options.line, words);
      await turn.say('plan.reworded');
    }
    return turn.end();
  }

  #sheetOf({ options }: ChangeTurn): Sheet | undefined {
    const [kind, id] = options.line.split(' ');
    return kind === 'sheet'
      ? this.services.content.sheets.find((sheet) => sheet.id === id)
      : undefined;
  }
}

function answersIn(sheet: Sheet, { person }: ChangeTurn): Choice[] {
  const answers = person.plan.sheets[sheet.id] ?? {};
  return sheet.fields.map(({ id, shown }) => ({
    value: id,
    label: shortened(shown.replace('{words}', answers[id] || '-')),
    words: [],
  }));
}

function kindOf(line: string): LineKind | undefined {
  const [kind] = line.split(' ');
  return kind === 'message' || kind === 'talk' || kind === 'sheet' || kind === 'week'
    ? kind
    : undefined;
}
