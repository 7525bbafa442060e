import type { TurnContext } from 'botbuilder';
import { type Consent, type Person, personIn } from './person.ts';

/** Raised when the words of a consent change, so that a record says what was agreed to. */
const WORDING = 1;

/** Notes what they answered to one consent. Taking it back leaves no trace but the "no". */
export function noteConsent(context: TurnContext, what: Consent, agreed: boolean, now: Date): void {
  const { consents }: Person = personIn(context);
  consents[what] = agreed;
  if (!agreed) {
    delete consents.given[what];
    return;
  }
  const channel = context.activity.channelId ?? 'unknown';
  consents.given[what] = { at: now.toISOString(), wording: WORDING, channel };
}
