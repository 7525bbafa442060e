/** From here on, a breath comes before a hard talk (source book, section 3.3). */
export const HIGH_UPSET = 7;

/** So high, or so much higher than at the start, that practice should stop for a moment (source book, section 3.8). */
export function needsBreath(now: number, atStart: number): boolean {
  return now >= 8 || now >= atStart + 3;
}

/** "That is just what he said": practice has become memory. */
const HAPPENED =
  /\b(?:this (?:really |actually |just )?happened|happened to (?:me|us)|(?:that'?s|this is|it'?s) (?:exactly |just |literally )?(?:what|how) (?:he|she|they) (?:said|did|says|does|looked)|just like (?:he|she|they|that night|last time) (?:did|said)?|too (?:real|close)|i(?:'m| am) (?:shaking|crying))\b/i;

export function soundsLikeMemory(said: string): boolean {
  return HAPPENED.test(said);
}
