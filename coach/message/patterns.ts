/** Words that name a feeling of one's own. */
export const FEELINGS =
  'afraid|scared|worried|anxious|nervous|frightened|terrified|sad|hurt|lonely|alone|disappointed|frustrated|angry|mad|upset|tired|exhausted|worn out|drained|overwhelmed|stressed|embarrassed|ashamed|guilty|helpless|confused|torn|heartbroken|uneasy|grateful|thankful|happy|glad|proud|relieved|hopeful|calm|close|safe|peaceful|touched|moved|gutted|chuffed|knackered|ignored|shut out|let down';

/** Names thrown at someone. */
export const LABELS =
  'addict|junkie|alcoholic|drunk|drunkard|crackhead|druggie|pothead|stoner|alkie|loser|liar|failure|bum|deadbeat|thief|psycho|idiot|pathetic|selfish|lazy|worthless|disgusting|useless|waste of space|disgrace';

export const DAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

/** A phrase that shows something, and where in the text it stands. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function firstSpan(patterns: readonly RegExp[], text: string): Span | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** Lower case with straight quotes; the same length as the text, so that spans fit the original. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2013\u2014]/g, '-');
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
