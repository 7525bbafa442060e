import type { Region } from '../content/schema/common.ts';
import type { Services } from './services.ts';

const OPTIONAL = ['violence', 'child', 'poison', 'medical', 'missing', 'family'] as const;

/**
 * The numbers that any words may name, as slots. A country not known gets the international ones, and a number that a
 * country has not is left out: never a guess.
 */
export function numbersOf(
  services: Services,
  region: Region | undefined,
): Readonly<Record<string, string>> {
  const numbers = services.content.numbers.get(region ?? 'INT');
  if (!numbers) throw new Error(`content has no numbers for ${region ?? 'INT'}`);
  const { emergency, suicide, suicideShort } = numbers;
  const optional = Object.fromEntries(OPTIONAL.map((name) => [name, numbers[name] ?? '']));
  const assault = numbers.assault ?? numbers.violence ?? '';
  return { emergency, suicide, suicideShort, ...optional, assault };
}
