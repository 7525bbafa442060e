import { plain } from '../readChoice.ts';
import type { Services } from '../services.ts';
import { Question } from './question.ts';

/** A whole number from `lowest` to `highest`; the last number in a short answer counts. */
export function wholeNumber(
  services: Services,
  key: string,
  lowest: number,
  highest: number,
): Question<number> {
  return new Question<number>(
    services,
    key,
    (text) => {
      const value = numberIn(text);
      return value !== undefined && value >= lowest && value <= highest
        ? { answer: value }
        : 'missed';
    },
    (text) =>
      numberIn(text) === undefined
        ? undefined
        : { key: 'shell.offScale', slots: { lowest, highest } },
  );
}

/** The one number of a short answer: figures, or a word from zero to ten. */
function numberIn(text: string): number | undefined {
  const said = plain(text);
  const digits = /^\D{0,30}?(\d{1,6})(?:(?: out of| of| from)? 10)?\D{0,30}$/.exec(said)?.[1];
  if (digits !== undefined) return Number(digits);
  const words = said.split(' ').flatMap((word) => SPELLED.indexOf(word));
  const spelled = words.filter((value) => value >= 0);
  return spelled.length === 1 && words.length <= 4 ? spelled[0] : undefined;
}

const SPELLED: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
