import { findServices, type Wanted } from '../../coach/directory/findServices.ts';
import { readWanted } from '../../coach/directory/readWanted.ts';
import type { Service } from '../../content/schema/directory.ts';
import { NEEDS, type Need } from '../../content/schema/need.ts';
import { Flow } from '../flow/flow.ts';
import { choiceOrText, oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import { languageOf } from '../person.ts';
import type { Choice } from '../readChoice.ts';
import { sections } from '../say.ts';
import type { Services } from '../services.ts';
import { shortened } from '../shortened.ts';
import { describe, linksOf } from './describeService.ts';

interface Options {
  /** What they look for, where that is known already; or services that are named. */
  readonly need?: Need;
  /** What they said that led here. */
  readonly said?: string | undefined;
  /** Only these, in this order. */
  readonly only?: readonly string[];
}
interface Memory {
  need: Need;
  said: string;
  shown: number;
  more: boolean;
}
type FindTurn = Turn<Options, Memory, void>;

const AT_A_TIME = 3;
const OTHER_NEEDS = 'others';
/** What most people look for; the rest is one tap further. */
const FIRST_NEEDS = 6;

/** Emergency and crisis numbers first, then services for what they need, three at a time, with what to expect and to say. */
export class FindHelp extends Flow<Options, void, Memory> {
  readonly #need = this.uses(choiceOrText<string>(this.services, 'find.need'));
  readonly #more = this.uses(
    oneOf<'more' | 'other' | 'wrong' | 'menu'>(this.services, 'find.more'),
  );
  readonly #wrong = this.uses(oneOf<string>(this.services, 'find.whichWrong'));

  constructor(services: Services) {
    super('findHelp', services);
    this.steps(
      this.giveNumbers,
      this.askNeed,
      this.takeNeed,
      this.show,
      this.takeMore,
      this.takeWrong,
    );
  }

  async giveNumbers(turn: FindTurn): Outcome {
    const { need, said, only } = turn.options;
    turn.memory.shown = 0;
    if (need || only) {
      turn.memory.need = need ?? 'talk';
      turn.memory.said = said ?? '';
      return turn.goTo(this.show);
    }
    const region = turn.person.region ?? 'INT';
    const checked = this.services.content.numbers.get(region)?.verifiedOn ?? '';
    await turn.say('find.numbers', { checked });
    return turn.next();
  }

  async askNeed(turn: FindTurn): Outcome {
    const needs = this.services.content.needs.map(
      ({ id, title, words }): Choice => ({ value: id, label: title, words }),
    );
    const { more } = turn.memory;
    const page = more ? needs.slice(FIRST_NEEDS) : needs.slice(0, FIRST_NEEDS);
    turn.memory.more = !more;
    return turn.ask(this.#need, { choices: [...page, ...this.#need.choices([OTHER_NEEDS])] });
  }

  async takeNeed(turn: FindTurn): Outcome {
    const answer = turn.answerTo(this.#need);
    if (!answer) return turn.end();
    if ('picked' in answer && answer.picked === OTHER_NEEDS) return turn.goTo(this.askNeed);
    const words = 'picked' in answer ? answer.picked : answer.typed;
    const need = NEEDS.find((each) => each === words) ?? this.#needIn(words);
    if (!need) {
      await turn.say('find.unread');
      return turn.goTo(this.askNeed);
    }
    turn.memory.need = need;
    turn.memory.said = 'typed' in answer ? answer.typed : '';
    turn.memory.shown = 0;
    return turn.next();
  }

  async show(turn: FindTurn): Outcome {
    const { shown = 0 } = turn.memory;
    const next = this.#found(turn).slice(shown, shown + AT_A_TIME);
    if (next.length > 0) {
      const parts = next.map((service) => ({
        ...describe(service, this.services, languageOf(turn.person)),
        links: linksOf(service),
      }));
      await turn.context.sendActivity(sections(parts));
      await this.#prepare(turn, next[0]);
    } else {
      await turn.say(shown === 0 ? 'find.none' : 'find.noMore');
    }
    turn.memory.shown = shown + next.length;
    const offers = [...(next.length > 0 ? ['more', 'wrong'] : []), 'other', 'menu'];
    return turn.ask(this.#more, { choices: this.#more.choices(offers) });
  }

  async takeMore(turn: FindTurn): Outcome {
    switch (turn.answerTo(this.#more)) {
      case 'more':
        return turn.goTo(this.show);
      case 'other':
        return turn.goTo(this.askNeed);
      case 'wrong': {
        const { shown = 0 } = turn.memory;
        const choices = this.#found(turn)
          .slice(0, shown)
          .map(({ id, name }): Choice => ({ value: id, label: shortened(name), words: [] }));
        return turn.ask(this.#wrong, { choices });
      }
      default:
        return turn.end();
    }
  }

  /** The host hears which one, never who said it. */
  async takeWrong(turn: FindTurn): Outcome {
    const id = turn.answerTo(this.#wrong);
    if (id) {
      this.services.note('number-reported', id);
      await turn.say('find.reported');
    }
    return turn.ask(this.#more);
  }

  /** What happens when they call, and a sentence to say; a service's own, or else its need's. */
  async #prepare(turn: FindTurn, service: Service | undefined): Promise<void> {
    const { need = 'talk' } = turn.memory;
    if (service?.expect) await turn.say('find.expect', { words: service.expect });
    else await turn.say(`need.${need}.expect`);
    const said = service?.sentence;
    await turn.say('find.sentence', { words: said ?? this.#sentenceOf(turn, need) });
  }

  #sentenceOf(turn: FindTurn, need: Need): string {
    const wordings = this.services.content.says.get(`need.${need}.sentence`) ?? [];
    const wording = wordings[(turn.memory.shown ?? 0) % Math.max(1, wordings.length)] ?? '';
    return typeof wording === 'string' ? wording : wording.text;
  }

  #found({ memory, options, person }: FindTurn): Service[] {
    const { services: all } = this.services.content;
    if (options.only) return options.only.flatMap((id) => all.filter((each) => each.id === id));
    const { need = 'talk', said = '' } = memory;
    const { finder } = this.services;
    const needs = new Map<Need, number>(said ? finder.read(said).needs : []);
    const isYoung = person.age !== 'adult' && person.age !== undefined;
    if (isYoung) needs.set('young', 1);
    const wanted: Wanted = {
      needs: needs.set(need, 1),
      ...(said ? { words: finder.services.fits(said) } : {}),
      region: person.region ?? 'INT',
      young: isYoung,
      ...readWanted(said, all),
    };
    return findServices(all, wanted);
  }

  #needIn(words: string): Need | undefined {
    const [best] = this.services.finder
      .find(words, 10)
      .filter(({ target }) => target.startsWith('need:'));
    return NEEDS.find((need) => `need:${need}` === best?.target);
  }
}
