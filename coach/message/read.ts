import { ELEMENTS, type Element, type Harm, type Move } from '../../content/schema/message.ts';
import { writtenOut } from '../slang.ts';
import { ELEMENT_SIGNS } from './elements.ts';
import { HARM_SIGNS } from './harms.ts';
import { readMoves } from './moves.ts';
import { firstSpan, folded, type Span, wordCount } from './patterns.ts';

/** At most this much of a draft is read; the rest is left alone and said so. */
export const LONGEST_DRAFT = 2000;

/** What a drafted message shows, with the words that showed it. */
export interface MessageReading {
  readonly words: number;
  readonly elements: ReadonlyMap<Element, Span>;
  /** Hardest first. */
  readonly harms: ReadonlyMap<Harm, Span>;
  readonly moves: readonly Move[];
  /** Nice but saying nothing that could be done. */
  readonly vague: boolean;
  /** A calm limit about what the writer will or will not do. */
  readonly boundary: boolean;
}

const VAGUE =
  /\bbe (?:more |less )?(?:responsible|considerate|honest|careful|mature|nicer|better|good|normal|nice)\b|\b(?:get|getting) (?:it|your (?:act|life|self)|yourself) together\b|\b(?:do better|try harder|step up|shape up|sort yourself out|help out more)\b|\bthings (?:have|need) to\b/;
const BOUNDARY =
  /\bi(?:'m| am) (?:not (?:able|willing|going|comfortable)|going to (?:step|go|head|take|bed))\b|\bi won'?t\b|\bi can'?t (?:lie|give|lend|cover|call)\b/;
const ERASING_BUT =
  /\b(?:understand|know|get|see|sorry|appreciate|love you)\b[^.?!]{0,60}\bbut (?:you|i|that)\b/;

/** Reads a draft to the loved one, from its words alone. Linear in its length. */
export function readMessage(draft: string): MessageReading {
  const written = writtenOut(folded(draft.slice(0, LONGEST_DRAFT)));
  const { text } = written;
  const inDraft = ({ start, end }: Span): Span => ({
    start: written.startOf(start),
    end: written.endOf(end),
  });
  const harms = new Map<Harm, Span>();
  for (const [harm, signs] of HARM_SIGNS) {
    const span = firstSpan(signs, text);
    if (span) harms.set(harm, inDraft(span));
  }
  const words = wordCount(draft);
  const elements = new Map<Element, Span>();
  for (const element of ELEMENTS) {
    const span =
      element === 'brief'
        ? words > 0 && words <= 40 && { start: 0, end: text.length }
        : firstSpan(ELEMENT_SIGNS[element], text);
    if (span && !spoiled(element, harms, text)) elements.set(element, inDraft(span));
  }
  return {
    words,
    elements,
    harms,
    moves: readMoves(text, [...harms.keys()]),
    vague: VAGUE.test(text),
    boundary: BOUNDARY.test(text),
  };
}

/** A harm that turns an element into its opposite. */
function spoiled(element: Element, harms: ReadonlyMap<Harm, Span>, text: string): boolean {
  switch (element) {
    case 'brief':
      return harms.has('multiple_complaints');
    case 'positive':
      return harms.has('sarcasm') || harms.has('label');
    case 'feeling':
      return harms.has('fake_i') && !/\bi(?:'m| am|felt)\b/.test(text);
    case 'responsibility':
      return harms.has('over_apology') || /\bsorry (?:you|if you|that you|but)\b/.test(text);
    case 'understanding':
      return harms.has('sarcasm') && ERASING_BUT.test(text);
    default:
      return false;
  }
}
