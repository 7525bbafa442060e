import { type Activity, type Middleware, TurnContext as Turn, type TurnContext } from 'botbuilder';
import { z } from 'zod';

/** Nothing typed on a phone is longer; recognizers and readers have shorter caps of their own. */
export const LONGEST_TEXT = 4000;

const submitted = z.looseObject({
  msteams: z.looseObject({ value: z.string() }).optional(),
  value: z.string().optional(),
});

/** What was meant, whatever way it came: a card's button, a mention of the bot, curly quotes, far too much text. */
export class NormaliseInput implements Middleware {
  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    if (context.activity.type === 'message') context.activity.text = meant(context.activity);
    await next();
  }
}

export function meant(activity: Activity): string {
  const typed = activity.text ? Turn.removeRecipientMention(activity) || activity.text : '';
  const text = typed.trim() || tapped(activity.value);
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}

function tapped(value: unknown): string {
  const parsed = submitted.safeParse(value);
  if (!parsed.success) return typeof value === 'string' ? value : '';
  return parsed.data.msteams?.value ?? parsed.data.value ?? '';
}
