import { familiesFrom } from '../../coach/reading/families.ts';
import { normalise } from '../../coach/reading/normalise.ts';
import { stretchesOf } from '../../coach/reading/tokens.ts';
import { signReader } from '../../coach/safety/readSigns.ts';
import { signsFrom } from '../../coach/safety/sign.ts';
import { namesOf } from '../../coach/safety/signNames.ts';
import { WHO_LEARNED } from '../../coach/safety/who.ts';
import { loadLexicon } from '../../content/lexicon.ts';
import type { Model } from '../../content/schema/model.ts';
import { KINDS } from '../../content/schema/safety.ts';
import { loadSigns } from '../../content/signs.ts';
import { type Example, kindOf } from '../corpora.ts';
import { count, modelOf, mostTelling, type Question, vocabularyOf, weigh } from './learn.ts';
import { ordinaryTalk } from './ordinaryTalk.ts';

/** A feature must be shown by this many messages: words, letters, families. */
const FEWEST = [2, 3, 2];
/** Features kept in the end; more find no more. */
const MOST = 20_000;

const families = familiesFrom(loadLexicon());
const readSigns = signReader(signsFrom(loadSigns()), families);

const ordinary = ordinaryTalk((text) => readSigns(normalise(text)).tier >= 2);

/**
 * Learns from these messages how danger is told from ordinary talk: none or one of the kinds, each of which is learned
 * apart; and of messages of danger, whether it is happening now or is over, and who is in it.
 */
export function learnDanger(labelled: readonly Example[]): Model {
  const examples = [...labelled, ...ordinary];
  const counted = examples.map(({ text }) => {
    const normalised = normalise(text);
    return count(stretchesOf(normalised), families, namesOf(readSigns(normalised)));
  });
  const kinds: Question = {
    heads: ['none', ...KINDS],
    targets: targets(examples, kindHeads),
    exclusive: true,
  };
  const all = vocabularyOf(counted, FEWEST);
  const vocabulary = mostTelling(all, weigh(counted, kinds, all), kinds.heads.length, MOST);
  const urgency: Question = {
    heads: ['now', 'past'],
    targets: targets(examples.filter(kindOf), ({ urgency: is }) => [is === 'now', is === 'past']),
    exclusive: false,
  };
  const who: Question = {
    heads: WHO_LEARNED,
    targets: targets(examples.filter(kindOf), (each) => WHO_LEARNED.map((one) => one === each.who)),
    exclusive: true,
  };
  const inDanger = counted.filter((_each, place) => isDanger(examples[place]));
  return modelOf(vocabulary, [
    { heads: kinds.heads, weights: weigh(counted, kinds, vocabulary) },
    ...[urgency, who].map((question) => ({
      heads: question.heads,
      weights: weigh(inDanger, question, vocabulary),
    })),
  ]);
}

function isDanger(each: Example | undefined): boolean {
  return each !== undefined && kindOf(each) !== undefined;
}

function kindHeads(each: Example): boolean[] {
  const kind = kindOf(each);
  return [kind === undefined, ...KINDS.map((one) => one === kind)];
}

function targets(of: readonly Example[], heads: (each: Example) => boolean[]): Float64Array {
  return Float64Array.from(of.flatMap((each) => heads(each).map(Number)));
}
