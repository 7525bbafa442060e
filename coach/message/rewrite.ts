import type { Change } from './feedback.ts';
import { LONGEST_BRIEF, type MessageReading, readMessage } from './read.ts';
import { overlap, sentencesOf } from './sentences.ts';

/** Fewer words than this are no message any more. */
const FEWEST_WORDS = 4;

/**
 * The draft with one thing changed, in the writer's own words; undefined where that cannot be done without putting words
 * into their mouth. What comes back was read again: it no longer shows what was to change, no new harm, and still says
 * something worth saying.
 */
export function rewrite(
  draft: string,
  reading: MessageReading,
  change: Change | undefined,
): string | undefined {
  switch (change?.about) {
    case 'harm': {
      const isBetter = (read: MessageReading) =>
        !read.harms.has(change.harm) && read.harms.size < reading.harms.size;
      return (
        // What was turned into an ask says something, whatever is read in it.
        firstThatHolds(turned(draft, change.span), isBetter) ??
        firstThatHolds(
          [without(draft, reading), ...withoutTail(draft, change.span)],
          (read) => isBetter(read) && saysSomething(read),
        )
      );
    }
    case 'but':
      return firstThatHolds(
        withoutTail(draft, change.span),
        (read) => !read.erased && saysSomething(read),
      );
    case 'long':
      return firstThatHolds(
        [mostTelling(draft)],
        (read) => read.words < reading.words && saysSomething(read),
      );
    default:
      return undefined;
  }
}

function firstThatHolds(
  candidates: readonly string[],
  isBetter: (read: MessageReading) => boolean,
): string | undefined {
  return candidates.map(asMessage).find((candidate) => {
    const read = readMessage(candidate);
    return read.words >= FEWEST_WORDS && isBetter(read);
  });
}

/** An ask, an offer, thanks, a limit, or how it was at a certain time: what is left must be worth saying by itself. */
function saysSomething({ elements, boundary }: MessageReading): boolean {
  return (
    elements.has('positive') ||
    elements.has('help') ||
    boundary ||
    (elements.has('feeling') && (elements.has('specific') || elements.has('understanding')))
  );
}

/** Sentences that can be turned into a wish or a question and stay well formed whatever follows. */
const TURNS: readonly (readonly [from: RegExp, to: string])[] = [
  [
    /^(?:and |but |so )?(?:you|u)(?:'ve| have)? (?:really |just )?(?:need to|got to|have to|ought to|should|must|gotta) (?:just |really )?(?!stop|quit|be |get over|understand|realise|realize|know|grow|think|learn|face|admit|accept|not\b|want)(?<rest>[^.!?]+)[.!?]*$/i,
    'Would you be willing to $<rest>?',
  ],
  [
    /^(?:and |but |so )?why (?:don'?t|can'?t|won'?t|couldn'?t) (?:you|u) (?:just |ever |even )?(?!stop|quit|be |get over|understand|care|love|want|grow|think|leave|see\b)(?<rest>[^.!?]+)[.!?]*$/i,
    'Would you be willing to $<rest>?',
  ],
  [
    /^(?:and |but |so )?(?:you|u) never (?:even |once )?(?=(?:call|text|ring|help|come|eat|talk|tell|ask|answer|pick|sit|take|play|visit|let|clean|cook|walk|say|read|go|show|join|phone|make|bring|do the|put)\b)(?<rest>[^.!?]+)[.!?]*$/i,
    "I'd love it if you would $<rest>.",
  ],
];

function turned(draft: string, span: { start: number; end: number }): string[] {
  return sentencesOf(draft)
    .filter((sentence) => overlap(sentence.span, span))
    .flatMap((sentence) =>
      TURNS.filter(([from]) => from.test(sentence.text)).map(([from, to]) =>
        replaced(draft, sentence.span, sentence.text.replace(from, to)),
      ),
    );
}

/** Each is read again, so only the breaks nearest to the hurt are tried. */
const MOST_TAILS = 2;

/** Ends the hurtful sentence before its "but", or where its last clause begins, when the hurt stands behind it. */
function withoutTail(draft: string, span: { start: number; end: number }): string[] {
  return sentencesOf(draft)
    .filter((sentence) => overlap(sentence.span, span))
    .flatMap((sentence) =>
      [
        ...sentence.text.matchAll(
          /,?\s+(?:but|though|only|except|or else)\b|[,;]\s+|\s+(?:-|and|so)\s+/gi,
        ),
      ]
        .filter(({ index }) => sentence.span.start + index <= span.end)
        .slice(-MOST_TAILS)
        .map(({ index }) => sentence.text.slice(0, index).replace(/[,;\s]+$/, ''))
        .filter((head) => head.split(/\s+/).length >= 3)
        .map((head) => replaced(draft, sentence.span, `${head}.`)),
    );
}

/** The draft without every sentence in which a harm stands. */
function without(draft: string, { harms }: MessageReading): string {
  return sentencesOf(draft)
    .filter(({ span }) => ![...harms.values()].some((harm) => overlap(harm, span)))
    .map(({ text }) => text)
    .join(' ');
}

/** Further on nobody looks for what matters most. */
const MOST_SENTENCES = 30;

/** The sentences that say most, in their order, as many as make a short message. */
function mostTelling(draft: string): string {
  const sentences = sentencesOf(draft)
    .slice(0, MOST_SENTENCES)
    .map((sentence, place) => {
      const { elements, harms, words } = readMessage(sentence.text);
      const kinds = [...elements.keys()].filter((element) => element !== 'brief').length;
      return { ...sentence, place, words, worth: kinds - 3 * harms.size };
    });
  let left = LONGEST_BRIEF;
  const kept = sentences
    .filter(({ worth }) => worth > 0)
    .toSorted((one, other) => other.worth / other.words - one.worth / one.words)
    .filter(({ words }) => {
      if (words > left) return false;
      left -= words;
      return true;
    });
  return kept
    .toSorted((one, other) => one.place - other.place)
    .map(({ text }) => text)
    .join(' ');
}

function replaced(draft: string, span: { start: number; end: number }, text: string): string {
  return draft.slice(0, span.start) + text + draft.slice(span.end);
}

/** No dangling "and" at the start, no doubled spaces. */
function asMessage(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/^(?:and|but|so|because|also|plus|or)\s+/i, '')
    .replace(/\s+([.,!?])/g, '$1')
    .replace(/([.!?])\.+$/, '$1')
    .trim();
  return /^[a-z]/.test(plain) && /[A-Z]/.test(text)
    ? plain[0]?.toUpperCase() + plain.slice(1)
    : plain;
}
