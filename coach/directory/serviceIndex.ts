import MiniSearch from 'minisearch';
import type { Service } from '../../content/schema/directory.ts';
import { FUZZY, processTerm } from '../find/terms.ts';

/** The words of a question are compared with what services say of themselves; more than these tell no more. */
const MOST_WORDS = 40;

/** Finds services by the words of their own descriptions: "someone who stays on the line", "a hiking club". */
export class ServiceIndex {
  readonly #index: MiniSearch<Service>;

  constructor(services: readonly Service[]) {
    this.#index = new MiniSearch<Service>({
      fields: ['name', 'what', 'audience', 'words', 'expect', 'honest'],
      extractField: (service, field) => {
        const value: unknown = Reflect.get(service, field);
        return Array.isArray(value) ? value.join(' . ') : String(value ?? '');
      },
      processTerm,
      searchOptions: {
        boost: { words: 2, what: 1.5 },
        fuzzy: FUZZY,
        weights: { fuzzy: 0.3, prefix: 0.3 },
      },
    });
    this.#index.addAll(services);
  }

  /** How well each service fits, from 0 to 1: the best of all is 1. */
  fits(said: string): ReadonlyMap<string, number> {
    const found = this.#index.search(said.split(/\s+/).slice(0, MOST_WORDS).join(' '));
    const best = found[0]?.score ?? 1;
    return new Map(found.map(({ id, score }): [string, number] => [String(id), score / best]));
  }
}
