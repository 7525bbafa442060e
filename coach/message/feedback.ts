import type { Element, Harm, Purpose } from '../../content/schema/message.ts';
import type { Span } from './patterns.ts';
import type { MessageReading } from './read.ts';

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
