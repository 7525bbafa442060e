import type { Activity, Middleware, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { calendarOf } from './calendar.ts';
import { kindOf } from './kinds.ts';
import { split, typewriter } from './plainText.ts';
import { teamsCard } from './teamsCard.ts';

const otherWordings = z.object({ sms: z.string().optional(), web: z.string().optional() });

/**
 * Dialogs write one neutral message. This is the only place that knows what a channel can show, and the only one that
 * may change a message on its way out; it comes first, so nothing leaves without it.
 */
export class RenderForChannel implements Middleware {
  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    context.onSendActivities(async (_context, activities, send) => {
      const rendered = activities.flatMap((activity) =>
        render(activity, context.activity.channelId),
      );
      activities.splice(0, activities.length, ...rendered);
      return activities.length > 0 ? send() : [];
    });
    await next();
  }
}

/** The page is given a calendar file where dialogs name a time. */
function forPage<A extends Partial<Activity>>(event: A): A {
  if (event.name !== 'hearthside/calendar') return event;
  return { ...event, value: calendarOf(event.value) };
}

/** What a channel is sent for one neutral activity: usually one, several for long texts, none for what it cannot show. */
export function render<A extends Partial<Activity>>(activity: A, channelId: string): A[] {
  const kind = kindOf(channelId);
  if (activity.type === 'event') return kind === 'web' ? [forPage(activity)] : [];
  if (activity.type !== 'message') return [activity];
  const titles = (activity.suggestedActions?.actions ?? []).map(({ title }) => title);
  const text = activity.text ?? '';
  const { channelData, ...neutral } = activity;
  const other = otherWordings.safeParse(channelData).data;
  if (kind === 'web') return [{ ...neutral, text: other?.web ?? text, textFormat: 'plain' } as A];
  const { suggestedActions: _actions, ...plain } = neutral;
  if (kind === 'teams') {
    if (titles.length === 0) return [{ ...plain, textFormat: 'plain' } as A];
    const { text: _text, ...card } = plain;
    return [{ ...card, summary: text, attachments: [teamsCard(text, titles)] } as unknown as A];
  }
  const short = other?.sms ?? text;
  const numbered = [short, ...titles.map((title, place) => `${place + 1}. ${title}`)].join('\n');
  return split(typewriter(numbered)).map(
    (part) => ({ ...plain, text: part, textFormat: 'plain' }) as A,
  );
}
