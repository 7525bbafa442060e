import { loadLexicon } from '../../content/lexicon.ts';
import { loadModel } from '../../content/models.ts';
import {
  ELEMENTS,
  type Element,
  HARMS,
  type Harm,
  type Move,
  PURPOSES,
  type Purpose,
} from '../../content/schema/message.ts';
import { familiesFrom } from '../reading/families.ts';
import { writeOut } from '../reading/slang.ts';
import { DraftReader } from './draftReader.ts';
import { HARM_SIGNS } from './harms.ts';
import { movesBy, movesSeen, WORDED_MOVES } from './moves.ts';
import { firstSpan, folded, LABELS, type Span, wordCount } from './patterns.ts';
import { patternSpans } from './patternsSeen.ts';

/** At most this much of a draft is read; the rest is left alone and said so. */
export const LONGEST_DRAFT = 2000;

/** What a drafted message shows, with the words that showed it. */
export interface MessageReading {
  readonly words: number;
  readonly elements: ReadonlyMap<Element, Span>;
  /** Hardest first. */
  readonly harms: ReadonlyMap<Harm, Span>;
  readonly moves: readonly Move[];
  /** What it is for, where that can be told. */
  readonly purpose: Purpose | undefined;
  /** A "but" that takes back a kind start, and what follows it. */
  readonly erased: Span | undefined;
  /** Nice but saying nothing that could be done. */
  readonly vague: boolean;
  /** A calm limit about what the writer will or will not do. */
  readonly boundary: boolean;
  /** It may hurt in a way that has no name here: no reason for a change, and no ground for praise. */
  readonly doubtful: boolean;
  /** No harm is named, but the whole comes near one: how it would land cannot be told. */
  readonly uncertain: boolean;
}

/** Longer than this is no brief message (`bench/corpora/README.md`). */
export const LONGEST_BRIEF = 40;
/** A pattern that stands is believed unless what was learned speaks clearly against it. */
const AGAINST = -1.5;
/** Nor is it believed in a message that speaks for no harm at all. */
const FLOOR = -1;
/** In a short message the words of a pattern are most of what there is. */
const SHORT = 10;
const FLOOR_SHORT = -2.5;
/** Praise is given only where the whole speaks clearly against a harm. */
const DOUBT = -3;
/** From here on it comes near to one. */
const NEAR = -1.5;
const HARMS_HARDEST_FIRST: readonly Harm[] = HARM_SIGNS.map(([harm]) => harm);

const reader = new DraftReader(familiesFrom(loadLexicon()), loadModel('message'));

const VAGUE =
  /\bbe (?:more |less )?(?:responsible|considerate|honest|careful|mature|nicer|better|good|normal|nice)\b|\b(?:get|getting) (?:it|your (?:act|life|self)|yourself) together\b|\b(?:do better|try harder|step up|shape up|sort yourself out|help out more)\b|\bthings (?:have|need) to\b/;
const BOUNDARY =
  /\bi(?:'m| am) (?:not (?:able|willing|going|comfortable)|going to (?:step|go|head|take|bed))\b|\bi won'?t\b|\bi can'?t (?:lie|give|lend|cover|call)\b/;
/** A name thrown straight at them. */
const NAMED = new RegExp(
  `\\b(?:you(?:'?re| are)|ur) (?:such |just |nothing but |only )?(?:an? )?(?:\\w+ )?(?:${LABELS})s?\\b`,
);
const OR_ELSE = /\bor else\b[^a-z]*$/;
const ERASING_BUT =
  /\b(?:understand|i know|get (?:it|that)|i see|sorry|appreciate|love (?:you|u)|proud of (?:you|u)|thank(?:s| you|u))\b[^.?!]{0,60}\bbut (?:you|u|ur|that|next time|why|don'?t)\b/;

/**
 * Reads a draft to the loved one, from its words alone: what patterns see and what was learned from labelled drafts are
 * weighed together. Linear in its length.
 */
export function readMessage(draft: string): MessageReading {
  const read = draft.slice(0, LONGEST_DRAFT);
  const text = writeOut(folded(read));
  const spans = patternSpans(read);
  const words = wordCount(draft);
  const floor = words <= SHORT ? FLOOR_SHORT : FLOOR;
  const learned = reader.read(read, [...spans.keys()]);
  const harmful = learned.scoreOf('any_harm');
  const isShown = (label: Element | Harm) =>
    learned.scoreOf(label) > (spans.has(label) ? AGAINST : 0);
  // A name thrown at them hurts, and "or else" threatens, whatever stands around it.
  const isFirm = (harm: Harm) =>
    (harm === 'label' && NAMED.test(text)) || (harm === 'threat' && OR_ELSE.test(text));
  const spanOf = (label: Element | Harm) => spans.get(label) ?? learned.spanOf(label);
  const harms = new Map<Harm, Span>();
  for (const harm of HARMS_HARDEST_FIRST)
    if (isFirm(harm) || (isShown(harm) && harmful > (spans.has(harm) ? floor : 0)))
      harms.set(harm, spanOf(harm));
  if (harms.size === 0 && harmful > 0) {
    const harm = likeliest(HARMS, (each) => learned.scoreOf(each), Number.NEGATIVE_INFINITY);
    if (harm) harms.set(harm, spanOf(harm));
  }
  const seen = new Set(movesSeen(text));
  const moves = WORDED_MOVES.filter(
    (move) => learned.scoreOf(move) > (seen.has(move) ? AGAINST : 0),
  );
  const elements = new Map<Element, Span>();
  for (const element of ELEMENTS) {
    const shown = element === 'brief' ? words > 0 && words <= LONGEST_BRIEF : isShown(element);
    if (!shown || spoiled(element, harms, text)) continue;
    elements.set(element, element === 'brief' ? { start: 0, end: draft.length } : spanOf(element));
  }
  return {
    words,
    elements,
    harms,
    moves: [...moves, ...movesBy([...harms.keys()])],
    purpose: likeliest(PURPOSES, (purpose) => learned.scoreOf(`for_${purpose}`)),
    erased: firstSpan([ERASING_BUT], folded(read)),
    vague: VAGUE.test(text),
    boundary: BOUNDARY.test(text),
    doubtful: harms.size > 0 || harmful > DOUBT,
    uncertain: harms.size === 0 && harmful > NEAR,
  };
}

/** The one with the highest score, if that is above the floor. */
function likeliest<T>(of: readonly T[], score: (one: T) => number, floor = 0): T | undefined {
  const best = of.toSorted((one, other) => score(other) - score(one))[0];
  return best !== undefined && score(best) > floor ? best : undefined;
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
