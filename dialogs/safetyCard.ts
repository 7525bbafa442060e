import type { Activity } from 'botbuilder';
import type { Region } from '../content/schema/common.ts';
import type { Kind } from '../content/schema/safety.ts';
import type { Choice } from './readChoice.ts';
import { message, type Slots } from './say.ts';
import type { Services } from './services.ts';

/** The first words to a kind of danger, in the numbers of the person's country. Needs no state and no storage. */
export function safetyCard(
  services: Services,
  asked: { readonly kind: Kind; readonly region: Region | undefined; readonly again: boolean },
): Partial<Activity> {
  const card = services.content.cards.get(asked.kind);
  const [wording] = (asked.again ? card?.again : card?.first) ?? [];
  if (!card || !wording) throw new Error(`content has no card for ${asked.kind}`);
  return message(wording, safetySlots(services, asked.region), safetyChoices(services, asked.kind));
}

export function safetyChoices(services: Services, kind: Kind): Choice[] {
  const options = services.content.cards.get(kind)?.options ?? {};
  return Object.entries(options).map(([value, { label, words }]) => ({ value, label, words }));
}

/** Every number that safety words may name; one that a country has not is left out, never guessed. */
export function safetySlots(services: Services, region: Region | undefined): Slots {
  const numbers = services.content.numbers.get(region ?? 'INT');
  if (!numbers) throw new Error(`content has no numbers for ${region ?? 'INT'}`);
  const { emergency, suicide, suicideShort } = numbers;
  const optional = Object.fromEntries(
    (['violence', 'child', 'poison', 'medical', 'missing', 'family'] as const).map((name) => [
      name,
      numbers[name] ?? '',
    ]),
  );
  return { emergency, suicide, suicideShort, ...optional };
}
