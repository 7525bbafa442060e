import type { TurnContext } from 'botbuilder';
import { isSpanish } from '../coach/message/language.ts';
import type { Wordings } from '../content/schema/common.ts';
import type { Ask } from '../content/schema/phrases.ts';
import type { Card, GuideStep, Kind } from '../content/schema/safety.ts';
import type { Language, Translation } from '../content/translation.ts';
import { type Person, personIn } from './person.ts';
import type { Choice } from './readChoice.ts';
import type { Services } from './services.ts';

type WithContent = Pick<Services, 'content'>;

/** The words of someone's language, and English where there are none yet. */
export interface Words {
  says(key: string): Wordings | undefined;
  ask(key: string): Ask | undefined;
  card(kind: Kind): Card | undefined;
  step(name: string): GuideStep | undefined;
  /** Whether a phrase exists in this language itself. */
  has(key: string): boolean;
}

export function wordsIn({ content }: WithContent, language: Language | undefined): Words {
  const translation = translationOf({ content }, language);
  return {
    says: (key) => translation?.says.get(key) ?? content.says.get(key),
    ask: (key) => translation?.asks.get(key) ?? content.asks.get(key),
    card: (kind) => translation?.cards.get(kind) ?? content.cards.get(kind),
    step: (name) => translation?.guides.get(name) ?? content.guides.get(name),
    has: (key) => !translation || translation.says.has(key) || translation.asks.has(key),
  };
}

export function translationOf(
  { content }: WithContent,
  language: Language | undefined,
): Translation | undefined {
  return language && content.translations.get(language);
}

/** Questions whose choices are ids of one kind. */
const KIND_ASKED: Readonly<Record<string, string>> = {
  'learn.lesson': 'lesson',
  'learn.exercise': 'exercise',
};

/** A choice as it is named in someone's language; what means it in English means it still. */
export function translated(
  services: WithContent,
  language: Language | undefined,
  key: string,
  choice: Choice,
): Choice {
  const translation = translationOf(services, language);
  const option = translation?.asks.get(key)?.options[choice.value];
  const { titles } = translation ?? {};
  const kind = KIND_ASKED[key];
  const title = titles?.get(choice.value) ?? (kind && titles?.get(`${kind}:${choice.value}`));
  const label = option?.label ?? title;
  if (!label) return choice;
  return {
    value: choice.value,
    label,
    words: [...(option?.words ?? []), choice.label, ...choice.words],
  };
}

/** Takes the language from the channel on the first turn, and from a first sentence that is clearly in it. */
export function learnLanguage(context: TurnContext): 'changed' | undefined {
  const person: Person = personIn(context);
  if (person.language) return undefined;
  const { locale, text } = context.activity;
  if (locale?.toLowerCase().startsWith('es')) {
    person.language = 'es';
    return undefined;
  }
  if (!text || !isSpanish(text)) return undefined;
  person.language = 'es';
  return 'changed';
}
