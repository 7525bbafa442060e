import { feedbackOn } from '../../coach/message/feedback.ts';
import { quoted } from '../../coach/message/quoted.ts';
import type { Effect } from '../../coach/rehearsal/lovedOne.ts';
import { moodOf } from '../../coach/rehearsal/mood.ts';
import type { Rehearsal, Reply } from '../../coach/rehearsal/scene.ts';
import type { Scene } from '../../content/schema/scene.ts';
import type { Turn } from '../flow/turn.ts';
import { shortened } from '../shortened.ts';
import { names } from './lines.ts';

/** One thing said, what came of it, and what was said there before it was taken back. */
export interface Heard {
  readonly scene: Scene;
  readonly before: Rehearsal;
  readonly said: string;
  readonly reply: Reply;
  readonly takenBack:
    | { readonly said: string; readonly heard: string; readonly shift: number }
    | undefined;
}

/** So small a difference is none that anyone would notice. */
const NOTICED = 4;
const LONGEST_QUOTE = 60;

/** One thing about their words and how the loved one is now; what the loved one says; and what that was. */
export async function commentOn<O extends object, M extends object, R>(
  turn: Turn<O, M, R>,
  heard: Heard,
): Promise<void> {
  const { scene, reply, takenBack } = heard;
  const slots = names(scene);
  const [key, words] = onWords(heard);
  await turn.sayTogether([key, onMood(heard)], { ...slots, words });
  await turn.say('rehearsal.speaks', { name: scene.lovedOne.name, line: reply.line });
  await turn.say(
    reply.kind === 'answer' ? `rehearsal.stance.${reply.stance}` : `rehearsal.${reply.kind}`,
    slots,
  );
  if (!takenBack) return;
  const gain = reply.shift - takenBack.shift;
  const how = gain >= NOTICED ? 'better' : gain <= -NOTICED ? 'worse' : 'even';
  const isSame = takenBack.heard === reply.line;
  await turn.sayTogether(
    [isSame ? 'rehearsal.compareSame' : 'rehearsal.compare', `rehearsal.compare.${how}`],
    {
      ...slots,
      before: shortened(takenBack.said, LONGEST_QUOTE),
      heardBefore: takenBack.heard,
    },
  );
}

/** What was done well without a quotable element, rarest first. */
const MOVES_TO_NAME = [
  'leavesKindly',
  'boundary',
  'understand',
  'autonomy',
  'permission',
  'affirm',
  'openQuestion',
] as const satisfies readonly Effect[];

function onWords({ scene, before, said, reply }: Heard): [key: string, words: string] {
  const { good, change } = feedbackOn(reply.reading, scene.must);
  const [best] = good;
  if (before.said.includes(said)) return ['rehearsal.repeated', ''];
  if (change?.about === 'harm') return [`rehearsal.harm.${change.harm}`, quoted(said, change.span)];
  if (best) return [`rehearsal.good.${best}`, quoted(said, reply.reading.elements.get(best))];
  const move = MOVES_TO_NAME.find((effect) => reply.effects.includes(effect));
  return move ? [`rehearsal.move.${move}`, ''] : ['rehearsal.plain', ''];
}

/** How the loved one is now, where that changed; else whether it opened or closed them. */
function onMood({ before, reply }: Heard): string {
  const mood = moodOf(reply.rehearsal.inside);
  if (mood !== moodOf(before.inside)) return `rehearsal.mood.${mood}`;
  if (reply.shift >= NOTICED) return 'rehearsal.shift.opened';
  return reply.shift <= -NOTICED ? 'rehearsal.shift.closed' : 'rehearsal.shift.same';
}
