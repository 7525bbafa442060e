import type { Person } from './person.ts';

const HOUR = 3_600_000;

/**
 * Whether it is time to say again that this is a program: after three hours, an hour for the young (safety
 * specification, 3.2 item 1, and the state laws it names).
 */
export function isNoticeDue({ age, conversation }: Person, now: Date): boolean {
  if (!conversation.noticeAt) return false;
  const hours = age === 'teen' ? 1 : 3;
  return now.getTime() - new Date(conversation.noticeAt).getTime() >= hours * HOUR;
}
