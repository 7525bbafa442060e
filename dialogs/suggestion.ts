import { type NextStep, nextStep } from '../coach/plan/nextStep.ts';
import type { Person } from './person.ts';

/** Once in this time; more often would be pushing. */
const PAUSE_MS = 12 * 3_600_000;

/** What to suggest with the menu, at most twice a day; noting that it was. */
export function suggestionFor(person: Person, now: Date): NextStep | undefined {
  const { learner, plan, safety } = person;
  if (person.age !== 'adult' || safety.crisis) return undefined;
  const last = learner.suggestedAt;
  if (last && now.getTime() - new Date(last).getTime() < PAUSE_MS) return undefined;
  const step = nextStep({
    goal: learner.goal,
    gate: safety.gate,
    messagesChecked: learner.messagesChecked,
    talksPractised: Object.keys(learner.practised).length,
    lessonsDone: Object.keys(learner.lessons).length,
    linesKept: plan.messages.length,
    talksPlanned: plan.talks.length,
  });
  if (step) learner.suggestedAt = now.toISOString();
  return step;
}
