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

/** Moves that words show; the two others follow from harms. */
export const WORDED_MOVES: readonly Worded[] = Object.keys(MOVE_SIGNS).filter(isMove);

/** Moves whose patterns stand in a message. */
export function movesSeen(text: string): Worded[] {
  return WORDED_MOVES.filter((move) => MOVE_SIGNS[move].test(text));
}

/** What follows from the harms of a message. */
export function movesBy(harms: readonly Harm[]): Move[] {
  return [
    ...(harms.some((harm) => CONFRONTING.has(harm)) ? (['confrontation'] as const) : []),
    ...(harms.includes('lecture') ? (['advice_without_permission'] as const) : []),
  ];
}

function isMove(word: string): word is Worded {
  return word in MOVE_SIGNS;
}
