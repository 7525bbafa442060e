import { writeOut } from './slang.ts';
import { respell } from './spelling.ts';

/** Longer text is read up to here; nothing typed on a phone is longer, and every reader stays linear in it. */
export const LONGEST_READ = 4000;

const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ԁ: 'd',
  ո: 'n',
  '@': 'a',
  $: 's',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '!': 'i',
};

/**
 * A copy of the text for matching only: one script, straight quotes, no invisible characters, no stretched letters, no
 * spelled-out words ("k i l l"), lower case. Linear in the first 4,000 characters.
 */
export function normalise(text: string): string {
  const plain = text
    .slice(0, LONGEST_READ)
    .normalize('NFKC')
    .replace(/[^\P{C}\n\t]/gu, '')
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2013\u2014]/g, ' - ')
    .replace(/\u2026/g, '...')
    .toLowerCase()
    .replace(/[\u0400-\u04ff\u0500-\u058f]/g, (letter) => LOOKALIKES[letter] ?? letter);
  return respell(writeOut(unstretch(joinSpelled(unmask(plain)))))
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** "k1ll", "su1c1de", "$hot": a digit or sign between letters stands for the letter it looks like. */
function unmask(text: string): string {
  return text.replace(/(?<=[a-z])[@$0134570!](?=[a-z])/g, (sign) => LOOKALIKES[sign] ?? sign);
}

/** "k i l l" and "k.i.l.l": four or more single letters in a row are one word. */
function joinSpelled(text: string): string {
  return text.replace(/\b[a-z](?:[ .*_-][a-z]){3,}\b/g, (spelled) =>
    spelled.replace(/[^a-z]/g, ''),
  );
}

/** "diiiie", "helppp": three or more of a letter are one, which no English word needs. */
function unstretch(text: string): string {
  return text.replace(/([a-z])\1{2,}/g, '$1');
}
