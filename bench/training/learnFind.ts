import { NOTHING } from '../../coach/find/targets.ts';
import { familiesFrom } from '../../coach/reading/families.ts';
import { normalise } from '../../coach/reading/normalise.ts';
import { stretchesOf } from '../../coach/reading/tokens.ts';
import { loadLexicon } from '../../content/lexicon.ts';
import type { Model } from '../../content/schema/model.ts';
import { count, modelOf, vocabularyOf, weigh } from './learn.ts';

/** A question with what answers it, best first; nothing where nothing does. */
export interface Asked {
  readonly text: string;
  readonly right: readonly string[];
}

const FEWEST = [7, 40, 7];
/** What the first right answer has of the whole; the others share the rest. */
const FIRST = 0.6;

const families = familiesFrom(loadLexicon());

/** Learns what a question in someone's own words leads to. */
export function learnFind(questions: readonly Asked[], heads: readonly string[]): Model {
  const counted = questions.map(({ text }) => count(stretchesOf(normalise(text)), families, []));
  const question = {
    heads,
    targets: Float64Array.from(questions.flatMap((asked) => sharesOf(asked, heads))),
    exclusive: true,
    byDescent: true,
  };
  // With a hundred heads no part of the vocabulary decides most: what is left out costs.
  const vocabulary = vocabularyOf(counted, FEWEST);
  return modelOf(vocabulary, [{ heads, weights: weigh(counted, question, vocabulary) }]);
}

function sharesOf({ right }: Asked, heads: readonly string[]): number[] {
  const known = right.filter((target) => heads.includes(target));
  const [first = NOTHING, ...others] = known;
  const rest = others.length > 0 ? (1 - FIRST) / others.length : 0;
  return heads.map((head) =>
    head === first ? (others.length > 0 ? FIRST : 1) : others.includes(head) ? rest : 0,
  );
}
