import type { Harm, Move } from '../../content/schema/message.ts';
import type { Feedback } from './feedback.ts';
import type { Span } from './patterns.ts';
import type { MessageReading } from './read.ts';
import { overlap } from './sentences.ts';

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
    case 'missing': {
      // Thanks ask for another feeling than worry does.
      const isGlad = change.element === 'feeling' && reading.purpose === 'praise';
      return { key: `missing.${isGlad ? 'glad' : change.element}`, span: undefined };
    }
    case 'vague':
    case 'long':
      return { key: change.about, span: undefined };
    default:
      return { key: verdict === 'soften' ? 'unclear' : verdict, span: undefined };
  }
}

/** Harms that are best spoken of by the "but" before them. */
const AFTER_BUT: ReadonlySet<Harm> = new Set(['blame', 'mind_reading', 'lecture', 'guilt_trip']);
