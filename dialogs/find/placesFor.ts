import { addresseeOf } from '../../coach/message/addressee.ts';
import { type Choice, plain } from '../readChoice.ts';
import type { Services } from '../services.ts';

/** Fewer words are an answer that missed, unless they end in a question mark or a list of places is open. */
const FEWEST_WORDS = 4;
const MOST_OFFERED = 3;
/** A word or two must fit well: much can be meant by them. */
const LEAST_FOR_FEW = 0.3;
/** Questions that offer places to go: there, a word or two name what they want. */
const OFFERS_PLACES = /^(?:menu\.|learn\.(?:group|lesson)|find\.|plan\.next|sheets\.which)/;
/** First things first: what is asked at the start, and for safety, is not left for something else. */
const KEEPS = /^(?:hello|gate|safety|shell|remind|plan\.keep)/;
/** Where words to the loved one are typed; only what is plainly for the coach leads elsewhere. */
const REHEARSES = /^(?:rehearsal|check|build|own)\./;
const ASKS =
  /\?\s*$|^(?:what|how|why|when|where|who|which|is|are|can|could|do|does|did|should|will|would|tell me|show me|help me)\b/i;

/**
 * Where an answer that a question cannot place leads, when it is a question or a story of their own; an empty list when it
 * asks for what we do not have, undefined when it is only an answer that missed.
 */
export function placesFor(
  text: string,
  key: string,
  { finder, titleOf }: Services,
): readonly string[] | undefined {
  if (KEEPS.test(key) || (REHEARSES.test(key) && addresseeOf(text) === 'lovedOne'))
    return undefined;
  const words = text.trim().split(/\s+/).length;
  const mayBeShort = OFFERS_PLACES.test(key) || /\?\s*$/.test(text);
  if (words < FEWEST_WORDS && !mayBeShort) return undefined;
  const found = finder
    .find(text, MOST_OFFERED)
    .filter(({ score }) => words >= FEWEST_WORDS || score > LEAST_FOR_FEW)
    .filter(({ target }) => titleOf(target) !== undefined)
    .map(({ target }) => target);
  if (found.length > 0) return found;
  return ASKS.test(text.trim()) && words >= FEWEST_WORDS ? [] : undefined;
}

/** Whether a whole question was asked where a place was to be picked: a word of it that names one is not what is meant. */
export function asksSomething(text: string, key: string, choices: readonly Choice[]): boolean {
  const said = plain(text);
  const isNamed = choices.some(({ label, words }) =>
    [label, ...words].some((word) => plain(word) === said),
  );
  return (
    OFFERS_PLACES.test(key) &&
    !isNamed &&
    ASKS.test(text.trim()) &&
    said.split(' ').length >= FEWEST_WORDS
  );
}
