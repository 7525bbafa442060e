import { z } from 'zod';

const shortId = z.string().min(1).max(256);
const account = z.looseObject({ id: shortId, name: z.string().max(512).optional() });

/**
 * What an activity must look like before Bot Framework sees it. Its own schema lets through `text: 42` and a missing
 * conversation, which then crash or leak further in. (Safety specification, 4.2.)
 */
export const activitySchema = z.looseObject({
  type: z.string().min(1).max(64),
  id: shortId.optional(),
  timestamp: z.iso.datetime({ offset: true }).optional(),
  localTimestamp: z.string().max(64).optional(),
  localTimezone: z.string().max(64).optional(),
  channelId: z.string().min(1).max(64),
  serviceUrl: z.string().max(2048).optional(),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id: shortId,
    conversationType: z.string().max(64).optional(),
    isGroup: z.boolean().optional(),
  }),
  text: z.string().optional(),
  textFormat: z.string().max(32).optional(),
  locale: z.string().max(64).optional(),
  attachments: z
    .array(z.looseObject({ contentType: z.string().max(256) }))
    .max(10)
    .optional(),
  entities: z
    .array(z.looseObject({ type: z.string().max(256) }))
    .max(50)
    .optional(),
  membersAdded: z.array(account).max(50).optional(),
  membersRemoved: z.array(account).max(50).optional(),
  replyToId: shortId.optional(),
  deliveryMode: z.string().max(64).optional(),
  name: z.string().max(256).optional(),
  action: z.string().max(64).optional(),
});

/** Deeper JSON than any channel sends overflows the stack of whoever walks it. */
const DEEPEST = 20;

/** Whether a parsed body is nested no deeper than any channel would. Walks without recursion. */
export function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return false;
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? Object.values(each) : [],
    );
  }
  return true;
}
