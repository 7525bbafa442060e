import { familiesFrom } from '../../coach/reading/families.ts';
import { normalise } from '../../coach/reading/normalise.ts';
import { stretchesOf } from '../../coach/reading/tokens.ts';
import { loadLexicon } from '../../content/lexicon.ts';
import { REFUSALS } from '../../content/schema/draftWords.ts';
import type { Model } from '../../content/schema/model.ts';
import type { Plan } from '../corpora.ts';
import { count, modelOf, mostTelling, vocabularyOf, weigh } from './learn.ts';

const FEWEST = [2, 4, 2];
const MOST = 5000;

const families = familiesFrom(loadLexicon());

/** Learns how plans of revenge and of control are told from hard words, limits and ordinary talk. */
export function learnPlans(plans: readonly Plan[]): Model {
  const counted = plans.map(({ text }) => count(stretchesOf(normalise(text)), families, []));
  const question = {
    heads: REFUSALS,
    targets: Float64Array.from(
      plans.flatMap(({ plan }) => REFUSALS.map((each) => Number(each === plan))),
    ),
    exclusive: false,
    byRatio: true,
  };
  const all = vocabularyOf(counted, FEWEST);
  const vocabulary = mostTelling(all, weigh(counted, question, all), REFUSALS.length, MOST);
  return modelOf(vocabulary, [{ heads: REFUSALS, weights: weigh(counted, question, vocabulary) }]);
}
