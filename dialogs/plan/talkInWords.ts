import type { PlannedTalk } from '../person.ts';
import { fill } from '../say.ts';
import type { Services } from '../services.ts';

/** A planned talk as it is shown: the sentence, then what was planned around it. */
export function talkInWords(
  talk: Pick<PlannedTalk, 'sentence' | 'when' | 'exit' | 'treat'>,
  { content }: Services,
): string {
  const parts = (['sentence', 'when', 'exit', 'treat'] as const).flatMap((part) => {
    const [wording = ''] = content.says.get(`plan.talk.${part}`) ?? [];
    const words = talk[part];
    return words ? [fill(typeof wording === 'string' ? wording : wording.text, { words })] : [];
  });
  return parts.join('\n');
}
