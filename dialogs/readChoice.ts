import { Culture, recognizeNumber, recognizeOrdinal } from '@microsoft/recognizers-text-number';

/** One thing that can be chosen, with other words that mean it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly words: readonly string[];
}

/** Recognizers freeze the process on long text; a choice is never longer than this. */
const LONGEST_CHOICE = 64;

const YES = /^(y|ya|ye|yes|yep|yeah|yup|yess+|sure|ok|okay|please|of course|si)$/;
const NO = /^(n|no|nah|nope|not really|no thanks|no thank you)$/;

/**
 * Which of `choices` an answer means: its number ("2", "2)", "two", "the second one"), its label, or one of its words.
 * Undefined when it means none, or more than one.
 */
export function readChoice(text: string, choices: readonly Choice[]): Choice | undefined {
  const said = plain(text);
  if (said === '') return undefined;
  const exact = choices.filter(
    (choice) => plain(choice.label) === said || choice.words.some((word) => plain(word) === said),
  );
  if (exact.length === 1) return exact[0];
  if (text.length > LONGEST_CHOICE) return undefined;
  const place = readPlace(said);
  if (place !== undefined) return choices[place - 1];
  if (YES.test(said)) return choices.find((choice) => choice.value === 'yes');
  if (NO.test(said)) return choices.find((choice) => choice.value === 'no');
  return (
    only(choices, (phrase) => containsWords(said, phrase) && !isDenied(said, phrase)) ??
    only(choices, (phrase) => containsWords(phrase, said))
  );
}

/** The one choice of which some phrase fits; none when several would. */
function only(choices: readonly Choice[], fits: (phrase: string) => boolean): Choice | undefined {
  const found = choices.filter((choice) =>
    [choice.label, ...choice.words].some((phrase) => fits(plain(phrase))),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** A place in the list, when the answer is a place and nothing more. */
function readPlace(said: string): number | undefined {
  const bare = said
    .replace(/^(number|option|choice|no|the)\s+/, '')
    .replace(/\s+(one|option|choice)$/, '');
  if (/^\d{1,2}$/.test(bare)) return Number(bare);
  if (!/^[a-z]+$/.test(bare)) return undefined;
  const [found] = [
    ...recognizeOrdinal(bare, Culture.English),
    ...recognizeNumber(bare, Culture.English),
  ];
  if (!found || found.text !== bare) return undefined;
  const value = Number(found.resolution?.value);
  return Number.isInteger(value) ? value : undefined;
}

function containsWords(said: string, words: string): boolean {
  return words.length > 1 && ` ${said} `.includes(` ${words} `);
}

const DENIES = /(?:^| )(?:not|never|cannot|cant|dont|isnt|arent|wasnt|wont|didnt|\w+n't)(?= |$)/;

/** "Not awake" is no "awake": when in doubt it is asked again, since a wrong "all is well" can cost a life. */
function isDenied(said: string, words: string): boolean {
  return !DENIES.test(words) && (DENIES.test(said) || ` ${said}`.includes(` no ${words}`));
}

/** Lower case, straight quotes, no accents, no punctuation, single spaces. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
