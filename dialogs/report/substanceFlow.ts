import { describe, linksOf } from '../find/describeService.ts';
import { mayEnter } from '../find/mayEnter.ts';
import { Flow } from '../flow/flow.ts';
import { oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import { languageOf } from '../person.ts';
import { isOpen } from '../safety/isOpen.ts';
import { sections } from '../say.ts';
import type { Services } from '../services.ts';

interface Options {
  readonly substance: string;
}
type SubstanceTurn = Turn<Options, object, string | undefined>;
type Part = 'treatment' | 'craft' | 'numbers' | 'menu';

/** "How do I help him quit?": what helps, what is dangerous about stopping, who to call, what you can do. */
export class SubstanceFlow extends Flow<Options, string | undefined> {
  readonly #part = this.uses(oneOf<string>(this.services, 'report.quit'));

  constructor(services: Services) {
    super('substance', services);
    this.steps(this.open, this.ask, this.take);
  }

  async open(turn: SubstanceTurn): Outcome {
    const { id } = this.#at(turn);
    await turn.say(`substance.${id}.warning`);
    // How families help is for grown-ups in homes that are safe; the danger is for everyone, and comes first.
    if (this.#mayCoach(turn)) await turn.say(`substance.${id}.opening`);
    await this.#showHelplines(turn, 1);
    return turn.next();
  }

  async ask(turn: SubstanceTurn): Outcome {
    const { next } = this.#at(turn);
    const leads = next.flatMap((to) => {
      const label = this.services.titleOf(to);
      const isOffered = !to.startsWith('safety:') && mayEnter(to, turn.person, this.services);
      return label && isOffered ? [{ value: to, label, words: [] }] : [];
    });
    const parts: Part[] = [
      'treatment',
      ...(this.#mayCoach(turn) ? ['craft' as const] : []),
      'numbers',
    ];
    return turn.ask(this.#part, {
      choices: [...this.#part.choices(parts), ...leads, ...this.#part.choices(['menu'])],
    });
  }

  async take(turn: SubstanceTurn): Outcome {
    const { id } = this.#at(turn);
    const picked = turn.answerTo(this.#part);
    switch (picked) {
      case 'treatment':
      case 'craft':
        await turn.say(`substance.${id}.${picked}`);
        return turn.goTo(this.ask);
      case 'numbers':
        await this.#showHelplines(turn, 3);
        return turn.goTo(this.ask);
      default:
        return turn.end(picked === 'menu' ? undefined : picked);
    }
  }

  /** Nothing is coached to the young, nor where home is not safe. */
  #mayCoach({ person }: SubstanceTurn): boolean {
    return person.age === 'adult' && isOpen('praise', person, this.services);
  }

  async #showHelplines(turn: SubstanceTurn, most: number): Promise<void> {
    const { helplines } = this.#at(turn);
    const region = turn.person.region ?? 'INT';
    const ids = [...(helplines[region] ?? []), ...(helplines.INT ?? [])].slice(0, most);
    const services = ids.flatMap((id) =>
      this.services.content.services.filter((each) => each.id === id),
    );
    await turn.context.sendActivity(
      sections(
        services.map((service) => ({
          ...describe(service, this.services, languageOf(turn.person)),
          links: linksOf(service),
        })),
      ),
    );
  }

  #at({ options }: SubstanceTurn) {
    const found = this.services.content.substances.find(({ id }) => id === options.substance);
    if (!found) throw new Error(`content has no substance '${options.substance}'`);
    return found;
  }
}
