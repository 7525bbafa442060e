import type { Activity } from 'botbuilder';
import type { Region } from '../../content/schema/common.ts';
import type { Kind } from '../../content/schema/safety.ts';
import type { Language } from '../../content/translation.ts';
import { wordsIn } from '../language.ts';
import { numbersOf } from '../numbers.ts';
import type { Choice } from '../readChoice.ts';
import { message } from '../say.ts';
import type { Services } from '../services.ts';

/** The first words to a kind of danger, in the numbers of the person's country. Needs no state and no storage. */
export function safetyCard(
  services: Pick<Services, 'content'>,
  asked: {
    readonly kind: Kind;
    readonly region: Region | undefined;
    readonly again: boolean;
    readonly language?: Language | undefined;
  },
): Partial<Activity> {
  const { language } = asked;
  const card = wordsIn(services, language).card(asked.kind);
  const [wording] = (asked.again ? card?.again : card?.first) ?? [];
  if (!card || !wording) throw new Error(`content has no card for ${asked.kind}`);
  return message(
    wording,
    numbersOf(services, asked.region, language),
    safetyChoices(services, asked.kind, language),
  );
}

export function safetyChoices(
  services: Pick<Services, 'content'>,
  kind: Kind,
  language: Language | undefined,
): Choice[] {
  const options = wordsIn(services, language).card(kind)?.options ?? {};
  return Object.entries(options).map(([value, { label, words }]) => ({ value, label, words }));
}
