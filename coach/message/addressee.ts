/** "I want to tell him: ..." and the like: what comes after is the message. */
const FRAME =
  /^\s*(?:(?:i (?:want to|wanna|would like to|need to|plan to|will|'ll|'d like to) (?:say|tell|text|write)|i(?:'d| would) (?:say|tell|text|write)|(?:this is )?(?:what|how) i (?:want to|would|will|'d|'ll) (?:say|tell|text)|(?:my )?(?:message|text|letter)|(?:say|tell|to))(?: to)?(?: (?:him|her|them|it|my \w+|\w+))?(?: (?:is|this|that))?\s*[:\u2013\u2014]|(?:to|for) my \w+\s*[-,:])\s*/i;

/** The draft without a frame around it, and without the quotation marks around the whole. */
export function withoutFrame(draft: string): string {
  const inside = draft.replace(FRAME, '').trim();
  const quoted = /^["'](?<said>[^"]{3,})["']$/s.exec(inside)?.groups?.said;
  return quoted ?? (inside || draft);
}

const TO_LOVED_ONE = /\b(?:you(?:'?re|'?ve|'?ll|'?d|r|rs|rself)?|u|ur|ya|yous?|ye|y'?all)\b/i;
const ABOUT_LOVED_ONE =
  /\b(?:he|she|him|her|his|hers|he'?s|she'?s|they(?:'re)?|them|my (?:son|daughter|husband|wife|partner|boyfriend|girlfriend|brother|sister|dad|mum|mom|mam|mother|father|ex|kid|child|friend|grandson|granddaughter|fella|fiance|hubby))\b/i;
const QUESTION_TO_COACH =
  /^(?:hi|hello|ok|so|um|please|but|and|,|\s)*(?:(?:what|how|when|where|who) (?:should|do|can|would|could|shall) i\b|should i\b|can you (?:help|tell|read|check)|do you (?:think|know|have)|is (?:it|this) (?:ok|okay|right|wrong|normal|good|bad|fine)\b|i (?:don'?t|do not|dont) know (?:what|how) to (?:say|tell|put|start|word|begin)|how to\b|help me\b|what (?:is|does|if|about|happens)\b)/i;

/** "What should I say?" */
export function isQuestionToCoach(text: string): boolean {
  return (
    QUESTION_TO_COACH.test(text) && !/\byou\b(?! (?:help|tell me|read|check|think))/i.test(text)
  );
}

/** Whom a text seems meant for: the loved one, or the coach, who is told or asked about them. */
export function addresseeOf(text: string): 'lovedOne' | 'coach' {
  if (QUESTION_TO_COACH.test(text)) {
    // "What do I have to do for you to ..." is said to the loved one all the same.
    return TO_LOVED_ONE.test(text.replace(/\b(?:can|do) you\b/gi, '')) &&
      !ABOUT_LOVED_ONE.test(text)
      ? 'lovedOne'
      : 'coach';
  }
  return ABOUT_LOVED_ONE.test(text) && !TO_LOVED_ONE.test(text) ? 'coach' : 'lovedOne';
}
