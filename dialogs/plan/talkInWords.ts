import type { PlannedTalk } from '../person.ts';
import { wordOf } from '../say.ts';
import type { Services } from '../services.ts';

/** A planned talk as it is shown: the sentence, then what was planned around it. */
export function talkInWords(
  talk: Pick<PlannedTalk, 'sentence' | 'when' | 'exit' | 'treat'>,
  services: Services,
): string {
  const parts = (['sentence', 'when', 'exit', 'treat'] as const).flatMap((part) => {
    const words = talk[part];
    return words ? [wordOf(services, `plan.talk.${part}`, { words })] : [];
  });
  return parts.join('\n');
}
