import type { Harm } from '../../content/schema/message.ts';
import type { MessageReading } from '../message/read.ts';
import { overlap } from '../message/sentences.ts';
import type { Effect } from './lovedOne.ts';

const HARM_EFFECTS: Readonly<Record<Harm, Effect>> = {
  label: 'contempt',
  shaming: 'contempt',
  sarcasm: 'contempt',
  threat: 'threat',
  blame: 'blame',
  guilt_trip: 'blame',
  mind_reading: 'blame',
  multiple_complaints: 'blame',
  interrogation: 'interrogate',
  lecture: 'advice',
  minimise: 'advice',
  fake_i: 'erase',
  over_apology: 'erase',
};

/** Ends the talk for now, kindly, or says when it goes on. */
const LEAVES_KINDLY =
  /\b(?:let'?s (?:talk (?:about (?:it|this) )?(?:tomorrow|later|in the morning)|leave (?:it|this)|stop here)|(?:talk|speak|hear (?:it|the rest)|try again) (?:about (?:it|this) )?(?:tomorrow|later|in the morning)|i(?:'m| am) (?:going to|off to) (?:bed|sleep|take a walk|go for a walk|step out)|good ?night|sleep well|not now|another (?:day|time)|i(?:'ll| will) (?:ring|call|text|see|be back|come back)\b[^.?!]{0,20}\b(?:tomorrow|morning|later|at \w+))\b/i;
/** To someone who has had too much, any later time is a way out. */
const PUTS_OFF =
  /\b(?:tomorrow|in the morning|talk tonight|tonight at|later|another (?:day|time)|when (?:you|we)(?:'re| are|'ve| have) (?:both )?(?:slept|rested|calm|sober))\b|\bi(?:'m| am) going (?:up|home|out|off)\b/i;
/** A message this short asks for nothing that a muddled head could not take in. */
const SHORT = 12;

/** What stands around a message: what was said before it, and who hears it. */
export interface Situation {
  readonly sober: boolean;
  /** The loved one was against it a moment ago. */
  readonly refused: boolean;
  /** The same words were said before in this talk. */
  readonly repeated: boolean;
}

/** What a message does to the one who hears it, from what was read in it. */
export function effectsOf(
  said: string,
  reading: MessageReading,
  { sober, refused, repeated }: Situation,
): Effect[] {
  const effects = new Set<Effect>();
  for (const harm of reading.harms.keys()) effects.add(HARM_EFFECTS[harm]);
  const isHurtful = reading.harms.size > 0;
  const spoken = [...reading.harms.values()];
  // What stands in the same words as a hurt is not heard; nor is a question, or a reflection, beside one.
  const elements = new Set(
    [...reading.elements].flatMap(([element, span]) =>
      element !== 'brief' && spoken.some((harm) => overlap(span, harm)) ? [] : [element],
    ),
  );
  const moves = isHurtful ? [] : reading.moves;
  const leaves = LEAVES_KINDLY.test(said) || (!sober && PUTS_OFF.test(said));
  const isPraise = reading.purpose === 'praise' && !isHurtful && elements.has('positive');
  if (moves.includes('affirmation') || isPraise) effects.add('affirm');
  if (elements.has('understanding') || moves.includes('reflection')) effects.add('understand');
  if (moves.includes('open_question')) effects.add('openQuestion');
  if (elements.has('feeling')) effects.add('feeling');
  if (elements.has('responsibility')) effects.add('responsibility');
  if (elements.has('help')) effects.add('offer');
  if (moves.includes('asks_permission')) effects.add('permission');
  if (moves.includes('autonomy')) effects.add('autonomy');
  if (elements.has('positive') && elements.has('specific') && !isPraise)
    effects.add(refused && effects.size === 0 ? 'push' : 'request');
  if (reading.boundary) effects.add('boundary');
  if (reading.vague) effects.add('advice');
  if (reading.words > 60) effects.add('long');
  if (leaves && !isHurtful) effects.add('leavesKindly');
  if (repeated) effects.add('repeat');
  if (!sober && !leaves && !reading.boundary && reading.words > SHORT)
    effects.add('whileIntoxicated');
  if (effects.size === 0 && reading.words <= 6 && !reading.doubtful) effects.add('silence');
  return [...effects];
}
