import MiniSearch from 'minisearch';
import { loadLexicon } from '../../content/lexicon.ts';
import type { Service } from '../../content/schema/directory.ts';
import type { Model } from '../../content/schema/model.ts';
import { NEEDS, type Need } from '../../content/schema/need.ts';
import type { Topic } from '../../content/schema/report.ts';
import { ServiceIndex } from '../directory/serviceIndex.ts';
import { Classifier } from '../reading/classifier.ts';
import { familiesFrom } from '../reading/families.ts';
import { normalise } from '../reading/normalise.ts';
import { stretchesOf } from '../reading/tokens.ts';
import { NOTHING, type Target } from './targets.ts';
import { FUZZY, processTerm } from './terms.ts';

/** A target and how much speaks for it, from 0 to about 1. */
export interface Found {
  readonly target: string;
  readonly score: number;
}

/** What a question leads to. */
export interface Reading {
  /** Places, the best first; none where nothing fits. */
  readonly found: readonly Found[];
  /** How much each need is what it looks for, as shares of all needs. */
  readonly needs: ReadonlyMap<Need, number>;
}

/** No question needs more; what is longer is read to here. */
const LONGEST = 600;
/** What share the index of titles, names and questions has beside what was learned. */
const INDEX_SHARE = 0.15;
/** Below this a question leads nowhere, and that is said. */
const LEAST = 0.06;
/** What is found beside the best is shown down to this part of it. */
const LEAST_OF_BEST = 0.12;
/** A claim is answered by itself when at least a telling word or two of it were asked. */
const LEAST_FOR_CLAIM = 6;
/** A need with less of the whole is not meant. */
const LEAST_NEED = 0.05;
/** The index is asked for a few words that tell most; whole stories make every entry fit a little. */
const MOST_INDEXED = 40;
const MOST_RANKED = 20;

/**
 * Finds what answers a question typed in someone's own words. Two readers vote: a linear classifier learned from labelled
 * questions (`bench/training/trainFind.ts`), which knows how people speak of a thing without naming it, and a full-text index
 * over titles, other names and questions, which knows names and forgives spelling.
 */
export class Finder {
  readonly #classifier: Classifier;
  readonly services: ServiceIndex;
  readonly #index: MiniSearch<Target>;
  readonly #claims: MiniSearch<Asked>;

  /** @param content whose topics' claims, and whose services, can be asked about one by one. */
  constructor(
    targets: readonly Target[],
    model: Model,
    {
      topics,
      services,
    }: { readonly topics: readonly Topic[]; readonly services: readonly Service[] },
  ) {
    this.services = new ServiceIndex(services);
    this.#classifier = new Classifier(model, familiesFrom(loadLexicon()));
    this.#index = new MiniSearch<Target>({
      fields: ['title', 'words', 'questions'],
      extractField: (target, field) =>
        field === 'words' || field === 'questions'
          ? target[field].join(' . ')
          : String(Reflect.get(target, field)),
      processTerm,
      searchOptions: {
        boost: { title: 2, words: 1.5 },
        fuzzy: FUZZY,
        weights: { fuzzy: 0.4, prefix: 0.3 },
      },
    });
    this.#index.addAll(targets);
    this.#claims = new MiniSearch<Asked>({
      fields: ['text'],
      storeFields: ['topic'],
      processTerm,
      searchOptions: { fuzzy: FUZZY },
    });
    this.#claims.addAll(
      topics.flatMap(({ id: topic, points }) =>
        points.map(({ id, claim, asked }) => ({ id, topic, text: [claim, ...asked].join(' . ') })),
      ),
    );
  }

  /** The claim of a topic that a question asks about; undefined when it asks about the whole. */
  claimIn(topic: string, said: string | undefined): string | undefined {
    if (!said) return undefined;
    const [best] = this.#claims.search(said.slice(0, LONGEST), {
      filter: (result) => result.topic === topic,
    });
    return best && best.score > LEAST_FOR_CLAIM ? String(best.id) : undefined;
  }

  /** What a question leads to; a few milliseconds at most. */
  read(text: string): Reading {
    const scores = this.#scores(text);
    const places = [...scores].filter(([target]) => target !== NOTHING);
    const ranked = places
      .map(([target, score]): Found => ({ target, score }))
      .sort((one, other) => other.score - one.score);
    const [best] = ranked;
    const nothing = scores.get(NOTHING) ?? 0;
    const isNothing = !best || best.score < LEAST || nothing > best.score;
    const shares = NEEDS.map((need): [Need, number] => [need, scores.get(`need:${need}`) ?? 0]);
    const sum = shares.reduce((total, [, share]) => total + share, 0);
    return {
      found: isNothing ? [] : ranked.filter(({ score }) => score > LEAST_OF_BEST * best.score),
      needs: new Map(
        shares
          .map(([need, share]): [Need, number] => [need, share / Math.max(sum, 1e-9)])
          .filter(([, share]) => share > LEAST_NEED),
      ),
    };
  }

  /** At most `most` places, the best first; none where nothing fits. */
  find(text: string, most = 3): readonly Found[] {
    return this.read(text).found.slice(0, most);
  }

  /** How much speaks for each target, and for nothing at all. */
  #scores(text: string): Map<string, number> {
    const asked = text.slice(0, LONGEST);
    const scores = new Map(
      [...this.#learned(asked)].map(([head, share]) => [head, (1 - INDEX_SHARE) * share]),
    );
    for (const [target, share] of this.#indexed(asked))
      scores.set(target, (scores.get(target) ?? 0) + INDEX_SHARE * share);
    return scores;
  }

  /** Shares of the heads, by what was learned. */
  #learned(asked: string): Map<string, number> {
    const evidence = this.#classifier.evidenceIn(stretchesOf(normalise(asked)));
    const logits = this.#classifier.score(evidence, [], 0, evidence.length);
    const top = Math.max(...logits);
    const powers = logits.map((logit) => Math.exp(logit - top));
    const sum = powers.reduce((total, power) => total + power, 0);
    return new Map(
      this.#classifier.heads.map((head, place): [string, number] => [
        head,
        (powers[place] ?? 0) / sum,
      ]),
    );
  }

  /** Shares of the targets whose names and questions have words of this one. */
  #indexed(asked: string): Map<string, number> {
    const found = this.#index
      .search(asked.split(/\s+/).slice(0, MOST_INDEXED).join(' '))
      .slice(0, MOST_RANKED);
    const all = found.reduce((total, { score }) => total + score ** 2, 0);
    return new Map(
      found.map(({ id, score }): [string, number] => [id, score ** 2 / Math.max(all, 1)]),
    );
  }
}

interface Asked {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
}
