import type { Rehearsal } from '../../coach/rehearsal/scene.ts';
import { mostOften } from '../../coach/rehearsal/scenesFor.ts';
import type { Element, Harm } from '../../content/schema/message.ts';
import type { Scene } from '../../content/schema/scene.ts';
import type { Turn } from '../flow/turn.ts';
import { wordOf } from '../say.ts';
import type { Services } from '../services.ts';
import { names } from './lines.ts';

/** What a talk was, when it is over. */
interface Played {
  readonly now: Rehearsal;
  readonly shown: readonly Element[];
  readonly slips: readonly Harm[];
  readonly said: readonly { readonly shift: number }[];
}

/** What worked, one thing for next time, what the loved one heard, and a line to get out with. The outcome is never graded. */
export async function review<O extends object, M extends object, R>(
  turn: Turn<O, M, R>,
  services: Services,
  scene: Scene,
  { now, shown, slips, said }: Played,
): Promise<void> {
  const slots = names(scene);
  if (now.stance === 'leave') await turn.say('rehearsal.review.left', slots);
  const [good] = mostOften(shown);
  const [slip] = mostOften(slips);
  if (good)
    await turn.say('rehearsal.review.good', {
      what: wordOf(services, `rehearsal.skillName.${good}`),
    });
  if (slip)
    await turn.say('rehearsal.review.change', {
      what: wordOf(services, `rehearsal.harmName.${slip}`),
    });
  const sum = said.reduce((total, { shift }) => total + shift, 0);
  const heard = sum > 0 ? 'opened' : sum < 0 ? 'closed' : 'same';
  await turn.say(`rehearsal.heardAs.${heard}`, slots);
  await turn.say('rehearsal.exitLine', {
    exit: scene.exits[said.length % scene.exits.length] ?? '',
  });
  await turn.say('rehearsal.afterCare', { care: scene.afterCare });
}
