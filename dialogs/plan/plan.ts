import type { Person, PlannedTalk } from '../person.ts';

/** As many lines as can be looked through on a phone. */
const MOST_LINES = 20;

/** Keeps a message in the plan; false when there is no room. The same message is kept once. */
export function keepInPlan({ plan }: Person, text: string, now: Date): boolean {
  if (plan.messages.some((line) => line.text === text)) return true;
  if (plan.messages.length >= MOST_LINES) return false;
  const last = Math.max(0, ...plan.messages.map(({ id }) => Number(id)));
  plan.messages.push({ id: String(last + 1), text, at: now.toISOString() });
  return true;
}

/** What a line of the plan can be. */
export type LineKind = 'message' | 'talk' | 'sheet' | 'week';

/** Says a message, or the sentence of a talk, another way. */
export function reword({ plan }: Person, line: string, words: string): void {
  const [kind, id] = line.split(' ');
  if (kind === 'message')
    plan.messages = plan.messages.map((each) => (each.id === id ? { ...each, text: words } : each));
  if (kind === 'talk')
    plan.talks = plan.talks.map((each) => (each.id === id ? { ...each, sentence: words } : each));
}

/** Takes out one line: `message 3`, `talk 2`, `sheet road-map` or `week brief`. */
export function takeOut({ plan }: Person, line: string): void {
  const [kind, id = ''] = line.split(' ');
  if (kind === 'message') plan.messages = plan.messages.filter((each) => each.id !== id);
  if (kind === 'talk') plan.talks = plan.talks.filter((each) => each.id !== id);
  if (kind === 'sheet') delete plan.sheets[id];
  if (kind === 'week') delete plan.week;
}

/** Keeps a talk they mean to have; an older one with the same sentence is replaced. */
export function keepTalk({ plan }: Person, talk: Omit<PlannedTalk, 'id' | 'at'>, now: Date): void {
  const others = plan.talks.filter(({ sentence }) => sentence !== talk.sentence);
  const last = Math.max(0, ...plan.talks.map(({ id }) => Number(id)));
  plan.talks = [...others, { ...talk, id: String(last + 1), at: now.toISOString() }].slice(
    -MOST_LINES,
  );
}
