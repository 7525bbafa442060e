import type { Element, Harm, Move, Purpose } from '../../content/schema/message.ts';
import type { Span } from './patterns.ts';
import type { MessageReading } from './read.ts';
import { overlap } from './sentences.ts';

/** The one thing to change, most useful first. */
export type Change =
  | { readonly about: 'harm'; readonly harm: Harm; readonly span: Span }
  | { readonly about: 'but'; readonly span: Span }
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
  'understanding',
  'help',
];
/** Three or four elements are enough; all seven would be a speech. */
const ENOUGH = 4;
/** What a message for this purpose cannot do without, most missed first (source book, 2(d)). */
const NEEDED_FOR: Readonly<Record<Purpose, readonly Element[]>> = {
  request: ['positive', 'specific'],
  praise: ['specific', 'positive'],
  limit: ['specific'],
  offer: ['help', 'specific'],
  apology: ['responsibility', 'specific'],
  learning: ['specific', 'positive'],
  feeling: ['feeling', 'specific'],
};
/** More words than this are too many to be heard (source book, 2(d), E1). */
const LONG = 60;

/** @param needed what a message in this situation must contain, where that is known; else its purpose decides. */
export function feedbackOn(
  reading: MessageReading,
  needed: readonly Element[] = neededIn(reading),
): Feedback {
  const good = goodIn(reading);
  const [harm] = reading.harms;
  if (harm) {
    return { verdict: 'soften', good, change: { about: 'harm', harm: harm[0], span: harm[1] } };
  }
  if (reading.erased)
    return { verdict: 'soften', good, change: { about: 'but', span: reading.erased } };
  // Nothing good to name, and near to hurting: better to say so than to polish it.
  if (reading.uncertain && good.length === 0)
    return { verdict: 'unclear', good, change: undefined };
  const count = reading.elements.size;
  if (reading.words > LONG)
    return { verdict: count >= 3 ? 'bones' : 'unclear', good, change: { about: 'long' } };
  if (reading.vague)
    return { verdict: good.length > 0 ? 'bones' : 'unclear', good, change: { about: 'vague' } };
  const lacks = (element: Element) => element !== 'brief' && !reading.elements.has(element);
  const isLimit = reading.boundary && reading.elements.has('specific');
  const missing =
    needed.find(lacks) ?? (count < ENOUGH && !isLimit ? WORTH_ADDING.find(lacks) : undefined);
  if ((!missing || count > ENOUGH) && !reading.doubtful) {
    return { verdict: 'warm', good, change: undefined };
  }
  return {
    verdict: good.length >= 1 ? 'bones' : 'unclear',
    good,
    change: missing ? { about: 'missing', element: missing } : undefined,
  };
}

/** A calm limit needs no warmth; else the purpose decides (source book, 2(d)). */
function neededIn({ boundary, purpose }: MessageReading): readonly Element[] {
  return boundary ? NEEDED_FOR.limit : purpose ? NEEDED_FOR[purpose] : [];
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
  const spoken = change && 'span' in change ? change.span : undefined;
  // The same words are not praised and then called hurtful.
  const best = feedback.good.find((element) => !overlap(reading.elements.get(element), spoken));
  const praise = best ? [{ key: `good.${best}`, span: reading.elements.get(best) }] : [];
  const last = changePart(feedback, reading);
  // Silence of the rules is no praise: where there is nothing to name, that is said before any suggestion.
  const first =
    feedback.verdict === 'unclear' && last.key !== 'unclear' && !reading.moves.some(isKind)
      ? [{ key: 'unclear', span: undefined }]
      : praise;
  return [...first, last];
}

/** Moves that are a good sign by themselves, though no element is shown. */
function isKind(move: Move): boolean {
  return (
    move === 'asks_permission' ||
    move === 'autonomy' ||
    move === 'affirmation' ||
    move === 'reflection'
  );
}

function changePart({ change, verdict }: Feedback, reading: MessageReading): FeedbackPart {
  switch (change?.about) {
    case 'harm':
      return overlap(reading.erased, change.span) && AFTER_BUT.has(change.harm)
        ? { key: 'but', span: reading.erased }
        : { key: `harm.${change.harm}`, span: change.span };
    case 'but':
      return { key: 'but', span: change.span };
    case 'missing':
      return { key: `missing.${change.element}`, span: undefined };
    case 'vague':
    case 'long':
      return { key: change.about, span: undefined };
    default:
      return { key: verdict === 'soften' ? 'unclear' : verdict, span: undefined };
  }
}

/** Harms that are best spoken of by the "but" before them. */
const AFTER_BUT: ReadonlySet<Harm> = new Set(['blame', 'mind_reading', 'lecture', 'guilt_trip']);
