import type { Skill } from '../../content/schema/locks.ts';
import type { Person } from '../person.ts';
import { isOpen } from '../safety/isOpen.ts';
import type { Services } from '../services.ts';

/** Skills that are open to anyone, whatever home is like; asking about violence first would only be in the way. */
const NEEDS_NO_SCREEN: ReadonlySet<Skill> = new Set(['selfCare', 'findHelp', 'safetyPlan']);

/** What a place (`lesson:<id>` and the like) coaches; undefined where it coaches nothing. */
export function skillOf(place: string, { content }: Services): Skill | undefined {
  const [kind, id] = place.split(':');
  if (kind === 'lesson') return content.lessons.find((each) => each.id === id)?.skill;
  if (kind === 'scene' || id === 'own-talk') return 'rehearsal';
  if (id === 'check-message' || id === 'build-message') return 'messages';
  return kind === 'tool' ? content.sheets.find((each) => each.id === id)?.skill : undefined;
}

/** Whether the safety questions come before it. */
export function needsScreen(place: string, services: Services): boolean {
  const skill = skillOf(place, services);
  return skill !== undefined && !NEEDS_NO_SCREEN.has(skill);
}

/** Whether a place is open to this person, by the violence gate, their device and their age. */
export function mayEnter(place: string, person: Person, services: Services): boolean {
  const { lessons, scenes } = services.content;
  const skill = skillOf(place, services);
  if (skill === undefined) return true;
  if (person.age === 'teen' && !NEEDS_NO_SCREEN.has(skill)) return false;
  const lesson = lessons.find(({ id }) => place === `lesson:${id}`);
  if (lesson?.greenOnly && person.safety.gate !== 'green') return false;
  const scene = scenes.find(({ id }) => place === `scene:${id}`);
  if (scene && person.safety.gate === 'amber' && scene.gate !== 'amber') return false;
  return isOpen(skill, person, services);
}
