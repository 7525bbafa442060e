import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { z } from 'zod';

/** What a page may post. Whatever says who speaks, and where, is not read: it is stamped. */
export const postedActivity = z.object({
  type: z.enum(['message', 'event', 'typing']),
  text: z.string().max(60_000).optional(),
  textFormat: z.enum(['plain', 'markdown', 'xml']).optional(),
  locale: z.string().max(32).optional(),
  localTimezone: z.string().max(64).optional(),
  name: z.string().max(256).optional(),
  value: z.json().optional(),
  attachments: z
    .array(z.object({ contentType: z.string().max(256) }))
    .max(10)
    .optional(),
  channelData: z
    .object({ clientActivityID: z.string().max(256).optional(), postBack: z.boolean().optional() })
    .optional(),
});
export type PostedActivity = z.infer<typeof postedActivity>;

export const BOT = { id: 'hearthside', name: 'Hearthside' } as const;
export const SERVICE_URL = 'urn:local:directline' as const;

/** An activity as the bot receives it: said by the token's user, in the token's conversation, now. */
export function stamped(
  what: Partial<Activity>,
  where: { readonly conversationId: string; readonly userId: string; readonly now: Date },
): Activity {
  const activity: Partial<Activity> = {
    id: randomUUID(),
    ...what,
    timestamp: where.now,
    channelId: 'directline',
    serviceUrl: SERVICE_URL,
    from: { id: where.userId, name: '', role: 'user' },
    recipient: { ...BOT },
    conversation: {
      id: where.conversationId,
      name: '',
      isGroup: false,
      conversationType: 'personal',
    },
  };
  return activity as Activity;
}
