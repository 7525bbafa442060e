import type { Harm } from '../../content/schema/message.ts';
import type { MessageReading } from '../message/read.ts';
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

/** What a message does to the one who hears it, from what was read in it. */
export function effectsOf(reading: MessageReading): Effect[] {
  const effects = new Set<Effect>();
  for (const harm of reading.harms.keys()) effects.add(HARM_EFFECTS[harm]);
  const { elements, moves } = reading;
  if (moves.includes('affirmation')) effects.add('affirm');
  if (elements.has('understanding') || moves.includes('reflection')) effects.add('understand');
  if (moves.includes('open_question')) effects.add('openQuestion');
  if (elements.has('feeling')) effects.add('feeling');
  if (elements.has('responsibility')) effects.add('responsibility');
  if (elements.has('help')) effects.add('offer');
  if (moves.includes('asks_permission')) effects.add('permission');
  if (moves.includes('autonomy')) effects.add('autonomy');
  if (elements.has('positive') && elements.has('specific')) effects.add('request');
  if (reading.boundary) effects.add('boundary');
  if (reading.vague) effects.add('advice');
  if (reading.words > 60) effects.add('long');
  if (effects.size === 0 && reading.words <= 6) effects.add('silence');
  return [...effects];
}
