/** What is known that a next step can be chosen by. */
export interface Steps {
  readonly goal: string | undefined;
  readonly gate: 'unknown' | 'green' | 'amber' | 'red';
  readonly messagesChecked: number;
  readonly talksPractised: number;
  readonly lessonsDone: number;
  readonly linesKept: number;
  readonly talksPlanned: number;
}

export const NEXT_STEPS = [
  'firstMessage',
  'firstLesson',
  'firstTalk',
  'forThem',
  'forMe',
  'practiseIt',
  'planIt',
  'lookAgain',
] as const;
/** The one thing that is worth suggesting now; each has its reason in content. */
export type NextStep = (typeof NEXT_STEPS)[number];

/**
 * The next useful thing, from what they did, how home is, and what matters most to them; undefined where nothing should
 * be suggested. Treatment is reachable from the first day, never pushed.
 */
export function nextStep(steps: Steps): NextStep | undefined {
  const { goal, gate, messagesChecked, talksPractised, lessonsDone, linesKept, talksPlanned } =
    steps;
  if (gate === 'red') return undefined;
  const isNew = messagesChecked + talksPractised + lessonsDone === 0;
  if (isNew) {
    if (goal === 'me') return 'forMe';
    if (goal === 'treatment') return gate === 'amber' ? 'forMe' : 'forThem';
    return goal === 'understand' ? 'firstLesson' : 'firstMessage';
  }
  if (talksPlanned > 0) return 'lookAgain';
  if (talksPractised > 0) return 'planIt';
  if (linesKept > 0) return 'practiseIt';
  return lessonsDone === 0 ? 'firstLesson' : 'firstTalk';
}
