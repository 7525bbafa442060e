import { patternsSeen } from '../../coach/message/patternsSeen.ts';
import { shapeOf } from '../../coach/message/shape.ts';
import { familiesFrom } from '../../coach/reading/families.ts';
import { normalise } from '../../coach/reading/normalise.ts';
import { stretchesOf } from '../../coach/reading/tokens.ts';
import { loadLexicon } from '../../content/lexicon.ts';
import { ELEMENTS, HARMS, MOVES, PURPOSES } from '../../content/schema/message.ts';
import type { Model } from '../../content/schema/model.ts';
import type { Draft } from '../corpora.ts';
import { type Counted, count, modelOf, mostTelling, vocabularyOf, weigh } from './learn.ts';

/** Labels that are learned; "brief" and two moves follow from the others by rule. */
export const LABELS: readonly string[] = [
  ...ELEMENTS.filter((element) => element !== 'brief'),
  ...HARMS,
  ...MOVES.filter((move) => move !== 'confrontation' && move !== 'advice_without_permission'),
  ...PURPOSES.map((purpose) => `for_${purpose}`),
  'any_harm',
];
/** A feature must be shown by this many drafts: words, letters, families, shape. */
const FEWEST = [2, 4, 2, 4];
const MOST = 14_000;

const families = familiesFrom(loadLexicon());

export function showsLabel({ elements, harmful, moves, purpose }: Draft, label: string): boolean {
  if (label === 'any_harm') return harmful.length > 0;
  return [...elements, ...harmful, ...moves, `for_${purpose}`].includes(label);
}

function countDraft({ text }: Draft): Counted {
  const stretches = stretchesOf(normalise(text));
  return count(stretches, families, patternsSeen(text), shapeOf(text, stretches));
}

/** Learns each label as a question of its own. */
export function learnDrafts(drafts: readonly Draft[]): Model {
  const counted = drafts.map(countDraft);
  const question = {
    heads: LABELS,
    targets: Float64Array.from(
      drafts.flatMap((draft) => LABELS.map((label) => Number(showsLabel(draft, label)))),
    ),
    exclusive: false,
    byRatio: true,
  };
  const all = vocabularyOf(counted, FEWEST);
  const vocabulary = mostTelling(all, weigh(counted, question, all), LABELS.length, MOST);
  return modelOf(vocabulary, [{ heads: LABELS, weights: weigh(counted, question, vocabulary) }]);
}
