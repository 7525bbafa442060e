import type { Span } from './patterns.ts';

/** A sentence of a draft, as it was typed, and where it stands. */
export interface Sentence {
  readonly text: string;
  readonly span: Span;
}

/** The sentences of a draft, in order; a line break ends one too. */
export function sentencesOf(draft: string): Sentence[] {
  return [...draft.matchAll(/[^.!?\n]+[.!?\n]*/g)].flatMap(({ 0: whole, index }) => {
    const text = whole.trim();
    const start = index + whole.indexOf(text);
    return text ? [{ text, span: { start, end: start + text.length } }] : [];
  });
}

export function overlap(one: Span | undefined, other: Span | undefined): boolean {
  return one !== undefined && other !== undefined && one.start < other.end && other.start < one.end;
}
