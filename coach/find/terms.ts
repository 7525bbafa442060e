import { stemmer } from 'stemmer';

/** One letter in five may be wrong, in words that have five. */
export const FUZZY = (term: string) => (term.length > 4 ? 0.2 : false);

/** A word as it is looked up; null for one that tells nothing. */
export function processTerm(term: string): string | null {
  const word = term.toLowerCase();
  return STOP.has(word) ? null : stemmer(word);
}

/** Words of every question: they tell nothing of what it is about. */
const STOP: ReadonlySet<string> = new Set(
  'a an the and or but if so to of in on at for from by with about as is are was were be been am do does did done have has had i me my mine we us our you your he him his she her hers they them their it its this that these those there here what which who whom whose when where why how can could should would will shall may might must not no yes just really very too also please thanks hi hello hey im ive id dont doesnt didnt cant wont u ur get got go going want wants need needs know say says said tell told like thing things something anything some any all more most much many one ones'.split(
    ' ',
  ),
);
