import type { Element, Harm } from '../../content/schema/message.ts';
import type { Span } from './patterns.ts';
import type { MessageReading } from './read.ts';

/** The one thing to change, most useful first. */
export type Change =
  | { readonly about: 'harm'; readonly harm: Harm; readonly span: Span }
  | { readonly about: 'vague' }
  | { readonly about: 'missing'; readonly element: Element }
  | { readonly about: 'long' };

/** What a coach says of a draft: what is good first, one change, or honestly that it cannot tell. */
export interface Feedback {
  /** Good on positive evidence only: silence of the rules is no praise. */
  readonly verdict: 'warm' | 'bones' | 'soften' | 'unclear';
  /** Elements to name as done well, rarest first; at most two. */
  readonly good: readonly Element[];
  readonly change: Change | undefined;
}

/** Rarer in what people write, so more worth naming (source book, 2(d)). */
const WORTH_NAMING: readonly Element[] = [
  'understanding',
  'responsibility',
  'help',
  'feeling',
  'positive',
  'specific',
  'brief',
];
const WORTH_ADDING: readonly Element[] = [
  'positive',
  'specific',
  'feeling',
  'help',
  'understanding',
];

/** @param needed what a message in this situation must contain; it decides what is missing first. */
export function feedbackOn(reading: MessageReading, needed: readonly Element[] = []): Feedback {
  const good = goodIn(reading);
  const [harm] = reading.harms;
  if (harm) {
    return { verdict: 'soften', good, change: { about: 'harm', harm: harm[0], span: harm[1] } };
  }
  const count = reading.elements.size;
  if (reading.words > 40)
    return { verdict: count >= 3 ? 'bones' : 'unclear', good, change: { about: 'long' } };
  if (reading.vague)
    return { verdict: good.length > 0 ? 'bones' : 'unclear', good, change: { about: 'vague' } };
  const missing = [...needed, ...WORTH_ADDING].find(
    (element) => element !== 'brief' && !reading.elements.has(element),
  );
  const enough = count >= 4 && needed.every((element) => reading.elements.has(element));
  const isLimit = reading.boundary && reading.elements.has('specific');
  if ((enough || isLimit) && !reading.doubtful) {
    return { verdict: 'warm', good, change: undefined };
  }
  return {
    verdict: good.length >= 1 ? 'bones' : 'unclear',
    good,
    change: missing ? { about: 'missing', element: missing } : undefined,
  };
}

/** What deserves to be named. That something is specific is only good when something kind is. */
function goodIn({ elements }: MessageReading): Element[] {
  const shown = WORTH_NAMING.filter((element) => element !== 'brief' && elements.has(element));
  return shown.length === 1 && shown[0] === 'specific' ? [] : shown.slice(0, 2);
}

/** Where content keeps the words for a part of the feedback, and the writer's own words that it is about. */
export interface FeedbackPart {
  readonly key: string;
  readonly span: Span | undefined;
}

/** What to say, in order: the best thing first, then the one change, or that there is none, or that we can't tell. */
export function partsOf(feedback: Feedback, reading: MessageReading): FeedbackPart[] {
  const { change } = feedback;
  const spoken = change?.about === 'harm' ? change.span : undefined;
  // The same words are not praised and then called hurtful.
  const best = feedback.good.find((element) => !overlap(reading.elements.get(element), spoken));
  const praise = best ? [{ key: `good.${best}`, span: reading.elements.get(best) }] : [];
  return [...praise, changePart(feedback)];
}

function overlap(one: Span | undefined, other: Span | undefined): boolean {
  return one !== undefined && other !== undefined && one.start < other.end && other.start < one.end;
}

function changePart({ change, verdict }: Feedback): FeedbackPart {
  switch (change?.about) {
    case 'harm':
      return { key: `harm.${change.harm}`, span: change.span };
    case 'missing':
      return { key: `missing.${change.element}`, span: undefined };
    case 'vague':
    case 'long':
      return { key: change.about, span: undefined };
    default:
      return { key: verdict === 'warm' ? 'warm' : 'unclear', span: undefined };
  }
}
