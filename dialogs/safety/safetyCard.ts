import type { Activity } from 'botbuilder';
import type { Region } from '../../content/schema/common.ts';
import type { Kind } from '../../content/schema/safety.ts';
import { numbersOf } from '../numbers.ts';
import type { Choice } from '../readChoice.ts';
import { message } from '../say.ts';
import type { Services } from '../services.ts';

/** The first words to a kind of danger, in the numbers of the person's country. Needs no state and no storage. */
export function safetyCard(
  services: Services,
  asked: { readonly kind: Kind; readonly region: Region | undefined; readonly again: boolean },
): Partial<Activity> {
  const card = services.content.cards.get(asked.kind);
  const [wording] = (asked.again ? card?.again : card?.first) ?? [];
  if (!card || !wording) throw new Error(`content has no card for ${asked.kind}`);
  return message(wording, numbersOf(services, asked.region), safetyChoices(services, asked.kind));
}

export function safetyChoices(services: Services, kind: Kind): Choice[] {
  const options = services.content.cards.get(kind)?.options ?? {};
  return Object.entries(options).map(([value, { label, words }]) => ({ value, label, words }));
}
