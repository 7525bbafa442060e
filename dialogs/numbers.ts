import type { Region } from '../content/schema/common.ts';
import type { Language } from '../content/translation.ts';
import { translationOf } from './language.ts';
import type { Services } from './services.ts';

const OPTIONAL = ['violence', 'child', 'poison', 'medical', 'missing', 'family'] as const;

/**
 * The numbers that any words may name, as slots. A country not known gets the international ones, and a number that a
 * country has not is left out: never a guess.
 */
export function numbersOf(
  services: Pick<Services, 'content'>,
  region: Region | undefined,
  language?: Language,
): Readonly<Record<string, string>> {
  const numbers = services.content.numbers.get(region ?? 'INT');
  if (!numbers) throw new Error(`content has no numbers for ${region ?? 'INT'}`);
  const { emergency, suicide, suicideShort } = numbers;
  const optional = Object.fromEntries(OPTIONAL.map((name) => [name, numbers[name] ?? '']));
  const assault = numbers.assault ?? numbers.violence ?? '';
  const translated = translationOf(services, language)?.numbers[region ?? 'INT'] ?? {};
  return { emergency, suicide, suicideShort, ...optional, assault, ...translated };
}
