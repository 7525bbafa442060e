/** The seven elements of positive communication (source book, section 2(d)). */
export const ELEMENTS = [
  'brief',
  'positive',
  'specific',
  'feeling',
  'understanding',
  'responsibility',
  'help',
] as const;
export type Element = (typeof ELEMENTS)[number];

/** Ways a message can hurt; the first seven are the ones that most often start a fight. */
export const HARMS = [
  'blame',
  'label',
  'threat',
  'sarcasm',
  'lecture',
  'mind_reading',
  'multiple_complaints',
  'guilt_trip',
  'over_apology',
  'fake_i',
  'interrogation',
  'shaming',
  'minimise',
] as const;
export type Harm = (typeof HARMS)[number];

/** What a sentence does, in the words of motivational interviewing. */
export const MOVES = [
  'open_question',
  'closed_question',
  'reflection',
  'affirmation',
  'confrontation',
  'advice_without_permission',
  'asks_permission',
  'autonomy',
] as const;
export type Move = (typeof MOVES)[number];

/** What a message is for; it decides what may be missing in it. */
export const PURPOSES = [
  'request',
  'praise',
  'limit',
  'offer',
  'apology',
  'learning',
  'feeling',
] as const;
export type Purpose = (typeof PURPOSES)[number];
