import { ELEMENTS, type Element, type Harm } from '../../content/schema/message.ts';
import { writtenOut } from '../reading/slang.ts';
import { ELEMENT_SIGNS } from './elements.ts';
import { HARM_SIGNS } from './harms.ts';
import { firstSpan, folded, type Span } from './patterns.ts';

type Learned = Element | Harm;

/** Where patterns of elements and harms stand in a draft, as it was typed. */
export function patternSpans(draft: string): Map<Learned, Span> {
  const written = writtenOut(folded(draft));
  const found = new Map<Learned, Span>();
  const look = (label: Learned, patterns: readonly RegExp[]) => {
    const span = firstSpan(patterns, written.text);
    if (span)
      found.set(label, { start: written.startOf(span.start), end: written.endOf(span.end) });
  };
  for (const [harm, signs] of HARM_SIGNS) look(harm, signs);
  for (const element of ELEMENTS) if (element !== 'brief') look(element, ELEMENT_SIGNS[element]);
  return found;
}

/** The labels whose patterns stand in a draft: each is one more thing that is weighed. */
export function patternsSeen(draft: string): string[] {
  return [...patternSpans(draft).keys()];
}
