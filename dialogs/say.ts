import type { Activity, TurnContext } from 'botbuilder';
import type { Wording, Wordings } from '../content/schema/common.ts';
import type { Language } from '../content/translation.ts';
import { wordsIn } from './language.ts';
import { numbersOf } from './numbers.ts';
import { languageOf, personIn } from './person.ts';
import type { Services } from './services.ts';

const ONLY_ENGLISH = 'language.onlyEnglish';

/** What stands in a wording's `{braces}`. */
export type Slots = Readonly<Record<string, string | number>>;

/** A button: what it shows; tapping it sends the same text. */
export interface Button {
  readonly label: string;
}

/** One neutral message. Only the renderer knows what a channel makes of it. */
export function message(
  wording: Wording,
  slots: Slots,
  buttons: readonly Button[] = [],
): Partial<Activity> {
  const { text, sms, web } = typeof wording === 'string' ? { text: wording } : wording;
  return {
    type: 'message',
    text: fill(text, slots),
    ...(sms || web
      ? {
          channelData: {
            ...(sms ? { sms: fill(sms, slots) } : {}),
            ...(web ? { web: fill(web, slots) } : {}),
          },
        }
      : {}),
    ...(buttons.length > 0
      ? {
          suggestedActions: {
            to: [],
            actions: buttons.map(({ label }) => ({ type: 'imBack', title: label, value: label })),
          },
        }
      : {}),
  };
}

/** The wording whose turn it is: each is used before one comes again. */
export function nextWording(context: TurnContext, key: string, wordings: Wordings): Wording {
  const { said } = personIn(context).conversation;
  const times = said[key] ?? 0;
  said[key] = times + 1;
  return wordings[times % wordings.length] ?? '';
}

/** Says the phrase `key`, with the numbers of the person's country always at hand as `{emergency}` and `{suicide}`. */
export async function say(
  context: TurnContext,
  services: Services,
  key: string,
  slots: Slots = {},
): Promise<void> {
  await sayOnlyEnglish(context, services, key);
  await context.sendActivity(phrase(context, services, key, slots));
}

/** Once, before what there is only in English, that it is so. */
async function sayOnlyEnglish(
  context: TurnContext,
  services: Services,
  key: string,
): Promise<void> {
  const person = personIn(context);
  const words = wordsIn(services, languageOf(person));
  if (words.has(key) || person.conversation.said[ONLY_ENGLISH] !== undefined) return;
  await context.sendActivity(phrase(context, services, ONLY_ENGLISH));
}

export function phrase(
  context: TurnContext,
  services: Services,
  key: string,
  slots: Slots = {},
  buttons: readonly Button[] = [],
): Partial<Activity> {
  const person = personIn(context);
  const wordings = wordsIn(services, languageOf(person)).says(key);
  if (!wordings) throw new Error(`content has no phrase '${key}'`);
  return message(
    nextWording(context, key, wordings),
    { ...numbersOf(services, person.region, languageOf(person)), ...slots },
    buttons,
  );
}

/** Says several phrases in one message. */
export async function sayTogether(
  context: TurnContext,
  services: Services,
  keys: readonly string[],
  slots: Slots = {},
): Promise<void> {
  const texts = keys.map((key) => phrase(context, services, key, slots).text ?? '');
  await context.sendActivity({ type: 'message', text: texts.join(' ') });
}

/** A part of something longer: how it is said, and its title and lines for a channel that can set them apart. */
export interface Section {
  readonly title: string;
  readonly lines: string;
  readonly text: string;
  /** What in it can be called or opened, where a channel has links. */
  readonly links?: readonly { readonly label: string; readonly href: string }[];
}

/** The content type of parts that the channel layer puts together. */
export const SECTIONS_TYPE = 'application/vnd.hearthside.sections+json';

/** Several parts that belong together: a message each, or one card where a channel has cards. */
export function sections(parts: readonly Section[]): Partial<Activity> {
  return {
    type: 'message',
    attachments: [{ contentType: SECTIONS_TYPE, content: { parts } }],
  };
}

/** The first wording of a phrase, as a part of something larger that is said. */
export function wordOf(
  services: Pick<Services, 'content'>,
  key: string,
  slots: Slots = {},
  language?: Language,
): string {
  const [wording = ''] = wordsIn(services, language).says(key) ?? [];
  return fill(typeof wording === 'string' ? wording : wording.text, slots);
}

/** An unknown slot stays visible as `{name}`, so that a check finds it; a person still gets their answer. */
export function fill(text: string, slots: Slots): string {
  return text
    .replace(/\{(\w+)\}/g, (whole, name: string) => String(slots[name] ?? whole))
    .replace(/ {2,}/g, ' ')
    .trim();
}
