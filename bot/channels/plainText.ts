import { SegmentedMessage } from 'sms-segments-calculator';

/** One text message of two segments, in characters of the GSM alphabet; longer ones are split. */
const LONGEST_PART = 306;

const TYPEWRITER: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2013': '-',
  '\u2014': '-',
  '\u2026': '...',
  '\u00a0': ' ',
  '\u2022': '-',
};

/** Typographic signs that would turn a whole text message into 70-character segments, as typewriter ones. */
export function typewriter(text: string): string {
  return text.replace(
    /[\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00a0\u2022]/g,
    (sign) => TYPEWRITER[sign] ?? sign,
  );
}

/** How many segments a carrier would bill for this text. */
export function segments(text: string): number {
  return new SegmentedMessage(text).segmentsCount;
}

/** Splits at lines, then sentences, then words, so that each part fits and nothing is cut inside a word. */
export function split(text: string, longest: number = LONGEST_PART): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > longest) {
    const window = rest.slice(0, longest + 1);
    const at = [
      window.lastIndexOf('\n'),
      window.search(/[.!?]\s(?!.*[.!?]\s)/s) + 1,
      window.lastIndexOf(' '),
    ].find((place) => place > longest / 3);
    const cut = at ?? longest;
    parts.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  return rest === '' ? parts : [...parts, rest];
}
