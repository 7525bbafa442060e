import type { Sheet } from '../../content/schema/sheet.ts';
import { Flow } from '../flow/flow.ts';
import { choiceOrText, oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import { noteDeed } from '../progress/progress.ts';
import { plain } from '../readChoice.ts';
import { nextWording } from '../say.ts';
import type { Services } from '../services.ts';
import { sheetInWords } from './sheetInWords.ts';

interface Options {
  readonly sheet: string;
  /** Only this line of it, to be said anew. */
  readonly field?: string;
}
interface Memory {
  at: number;
  /** Fields that were asked a second time, in another way. */
  narrowed: string[];
}
type SheetTurn = Turn<Options, Memory, void>;

const DONT_KNOW = 'dontKnow';
/** An answer longer than this is cut: a sheet is to be looked at, not read. */
const LONGEST_ANSWER = 240;

/** A sheet of the plan, one question at a time. What was answered is kept at once, so that it can be left at any line. */
export class FillSheet extends Flow<Options, void, Memory> {
  readonly #field = this.uses(choiceOrText<string>(this.services, 'sheets.field'));
  readonly #again = this.uses(oneOf<'anew' | 'leave'>(this.services, 'sheets.again'));

  constructor(services: Services) {
    super('fillSheet', services);
    this.steps(this.open, this.takeAgain, this.askField, this.takeField, this.finish);
  }

  async open(turn: SheetTurn): Outcome {
    const sheet = this.#at(turn);
    const answers = this.#answers(turn);
    turn.memory.narrowed = [];
    const only = sheet.fields.findIndex(({ id }) => id === turn.options.field);
    if (only >= 0) {
      turn.memory.at = only;
      return turn.goTo(this.askField);
    }
    turn.memory.at = sheet.fields.findIndex(({ id }) => answers[id] === undefined);
    if (turn.memory.at < 0) {
      await turn.say('sheets.filled', { sheet: sheetInWords(sheet, answers) });
      return turn.ask(this.#again);
    }
    await turn.say(turn.memory.at > 0 ? 'sheets.goOn' : `sheet.${sheet.id}.intro`);
    return turn.goTo(this.askField);
  }

  async takeAgain(turn: SheetTurn): Outcome {
    if (turn.answerTo(this.#again) !== 'anew') return turn.end();
    delete turn.person.plan.sheets[turn.options.sheet];
    turn.memory.at = 0;
    return turn.next();
  }

  async askField(turn: SheetTurn): Outcome {
    const sheet = this.#at(turn);
    const field = sheet.fields[turn.memory.at ?? 0];
    if (!field) return turn.goTo(this.finish);
    const wording = nextWording(turn.context, `?sheet.${sheet.id}.${field.id}`, field.ask);
    return turn.ask(this.#field, {
      slots: { question: typeof wording === 'string' ? wording : wording.text },
      choices: [
        ...field.options.map((label) => ({ value: label, label, words: [] })),
        ...this.#field.choices([DONT_KNOW]),
      ],
    });
  }

  async takeField(turn: SheetTurn): Outcome {
    const sheet = this.#at(turn);
    const { at = 0, narrowed = [] } = turn.memory;
    const field = sheet.fields[at];
    const answer = turn.answerTo(this.#field);
    const words = answer && ('picked' in answer ? answer.picked : answer.typed);
    if (field && words && words !== DONT_KNOW) {
      const isTooWide = field.tooWide?.words.some((word) => words.toLowerCase().includes(word));
      if (isTooWide && !narrowed.includes(field.id)) {
        turn.memory.narrowed = [...narrowed, field.id];
        await turn.say(`sheet.${sheet.id}.${field.id}.tooWide`);
        return turn.goTo(this.askField);
      }
    }
    if (field) {
      const { sheets } = turn.person.plan;
      const kept = words === undefined || words === DONT_KNOW ? '' : words.slice(0, LONGEST_ANSWER);
      sheets[sheet.id] = { ...sheets[sheet.id], [field.id]: kept };
    }
    const said = plain(words ?? '');
    if (field?.stop && !field.stop.unless.some((word) => plain(word) === said)) {
      // "No one but the kids", unsure and passed over are not safe, and nothing of it stays in the plan.
      delete turn.person.plan.sheets[sheet.id];
      await turn.say(`sheet.${sheet.id}.${field.id}.stop`);
      return turn.end();
    }
    turn.memory.at = turn.options.field ? sheet.fields.length : at + 1;
    return turn.goTo(this.askField);
  }

  async finish(turn: SheetTurn): Outcome {
    const sheet = this.#at(turn);
    const lines = sheetInWords(sheet, this.#answers(turn));
    await (lines ? turn.say('sheets.done', { sheet: lines }) : turn.say('sheets.nothing'));
    if (lines) noteDeed(turn.person, 'sheet', this.services.clock());
    if (lines) await turn.say(`sheet.${sheet.id}.end`);
    if (lines && !turn.person.consents.remember) await turn.say('sheets.today');
    return turn.end();
  }

  #answers({ person, options }: SheetTurn): Readonly<Record<string, string>> {
    return person.plan.sheets[options.sheet] ?? {};
  }

  #at({ options }: SheetTurn): Sheet {
    const found = this.services.content.sheets.find(({ id }) => id === options.sheet);
    if (!found) throw new Error(`content has no sheet '${options.sheet}'`);
    return found;
  }
}
