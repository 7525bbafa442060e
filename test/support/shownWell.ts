import assert from 'node:assert/strict';
import type { Channel, Replies } from './conversation.ts';

/** Two segments of a text message (GSM 03.38): no message is longer on SMS. */
const LONGEST_TEXT = 306;

/** No slot is left open, nothing of the code shows, and on SMS no message takes more than two segments. */
export function assertShownWell(channel: Channel, { text, activities }: Replies): void {
  assert.doesNotMatch(text, /\{\w+\}|undefined|\[object/);
  if (channel !== 'sms') return;
  for (const each of activities)
    if (each.type === 'message') assert.ok((each.text ?? '').length <= LONGEST_TEXT, each.text);
}
