import type { Harm, Move } from '../../content/schema/message.ts';

type Worded = Exclude<Move, 'confrontation' | 'advice_without_permission'>;

const MOVE_SIGNS: Readonly<Record<Worded, RegExp>> = {
  open_question:
    /(?:^|[.!?,:] ?)(?:and |so |but )?(?:what|how|tell me|help me understand)\b(?! (?:is|'s) wrong with| many| much| could you| dare| about| the)[^.!]*\??/,
  closed_question:
    /(?:^|[.!?,] ?)(?:so |and )?(?:are|did|do|does|have|has|can|could|will|would|is|was|were|want|shall|any chance)\b[^.!?]*\?/,
  reflection:
    /\b(?:sounds like|it seems like|you(?:'re| are) (?:feeling|worn out|fed up|tired|torn|scared|worried)|part of you|you feel)\b|\bthat (?:must|sounds)\b|\bit must\b/,
  affirmation:
    /\b(?:thank(?:s| you) for|i (?:really )?(?:noticed|appreciate|appreciated|admire)|(?:i'm|i am|so) proud|that took (?:guts|courage|a lot)|you(?:'ve| have) (?:worked|tried|been trying|come so far)|i (?:loved|love) (?:how|that|seeing) you)\b/,
  asks_permission:
    /\b(?:is (?:it|now|this) (?:ok|okay|a good|an ok|alright)|can i (?:share|tell|ask|say|show)|would you be (?:open|willing|up)|are you (?:open|up) (?:to|for)|mind if i|would it be (?:ok|okay|all right|alright)|could (?:i|we) (?:share|tell|ask|say|talk)|ok if i)\b/,
  autonomy:
    /\b(?:(?:it's|its|that's) (?:up to you|your (?:call|choice|decision))|you (?:get to )?decide|no pressure|whatever you (?:decide|choose)|you don'?t have to)\b/,
};

const CONFRONTING: ReadonlySet<Harm> = new Set([
  'blame',
  'label',
  'shaming',
  'mind_reading',
  'threat',
]);

/** The moves of motivational interviewing in a message; the last two follow from its harms. */
export function readMoves(text: string, harms: readonly Harm[]): Move[] {
  const moves: Move[] = [];
  for (const [move, sign] of Object.entries(MOVE_SIGNS)) {
    if (sign.test(text) && isMove(move)) moves.push(move);
  }
  if (harms.some((harm) => CONFRONTING.has(harm))) moves.push('confrontation');
  if (harms.includes('lecture')) moves.push('advice_without_permission');
  return moves;
}

function isMove(word: string): word is Worded {
  return word in MOVE_SIGNS;
}
