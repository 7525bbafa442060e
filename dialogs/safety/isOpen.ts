import { accessTo } from '../../coach/safety/gate.ts';
import type { Skill } from '../../content/schema/locks.ts';
import type { Person } from '../person.ts';
import type { Services } from '../services.ts';

/** Whether a skill is coached to this person at all, by the violence gate and the device they use. */
export function isOpen(
  skill: Skill,
  { safety, privateDevice }: Person,
  { content }: Services,
): boolean {
  const access = accessTo(content.locks, skill, safety.gate === 'unknown' ? 'amber' : safety.gate);
  return access !== 'locked' && (access !== 'privateDevice' || privateDevice === 'yes');
}
