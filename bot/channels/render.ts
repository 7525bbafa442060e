import type { Activity, Middleware, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { SECTIONS_TYPE } from '../../dialogs/say.ts';
import type { Artist } from '../charts/artist.ts';
import { calendarOf } from './calendar.ts';
import { kindOf } from './kinds.ts';
import { linked } from './linked.ts';
import { drawnIn } from './pictures.ts';
import { split, typewriter } from './plainText.ts';
import { sectionsCard, teamsCard } from './teamsCard.ts';

const otherWordings = z.object({ sms: z.string().optional(), web: z.string().optional() });

/**
 * Dialogs write one neutral message. This is the only place that knows what a channel can show, and the only one that
 * may change a message on its way out; it comes first, so nothing leaves without it.
 */
export class RenderForChannel implements Middleware {
  readonly #artist: Artist;

  constructor(artist: Artist) {
    this.#artist = artist;
  }

  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    context.onSendActivities(async (_context, activities, send) => {
      const { channelId } = context.activity;
      const drawn = await Promise.all(
        activities.map(async (activity) => {
          const attachments = await drawnIn(activity.attachments, channelId, this.#artist);
          return { ...activity, attachments };
        }),
      );
      const rendered = drawn.flatMap((activity) => render(activity, channelId));
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
  const parts = partsIn(activity);
  if (parts) return renderParts(activity, parts, channelId);
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

const sections = z.object({
  parts: z.array(
    z.object({
      title: z.string(),
      lines: z.string(),
      text: z.string(),
      links: z.array(z.object({ label: z.string(), href: z.string() })).default([]),
    }),
  ),
});
type Sections = z.infer<typeof sections>['parts'];

function partsIn({ attachments = [] }: Partial<Activity>): Sections | undefined {
  const found = attachments.find(({ contentType }) => contentType === SECTIONS_TYPE);
  return found && sections.parse(found.content).parts;
}

/** One card on Teams; elsewhere each part is a message of its own. */
function renderParts<A extends Partial<Activity>>(
  { attachments: _parts, ...rest }: A,
  parts: Sections,
  channelId: string,
): A[] {
  const kind = kindOf(channelId);
  if (kind === 'web')
    return parts.map(({ text, links }) =>
      links.length === 0
        ? ({ ...rest, text, textFormat: 'plain' } as unknown as A)
        : ({ ...rest, text: linked(text, links), textFormat: 'markdown' } as unknown as A),
    );
  if (kind === 'text')
    return parts.flatMap(({ text }) => render({ ...rest, text } as unknown as A, channelId));
  const summary = parts.map(({ text }) => text).join('\n');
  return [{ ...rest, summary, attachments: [sectionsCard(parts)] } as unknown as A];
}
