import type { Activity, Attachment } from 'botbuilder';
import type { Artist } from '../charts/artist.ts';
import { CHART_TYPE, chart } from '../charts/chart.ts';
import { kindOf } from './kinds.ts';

/**
 * The activity with its charts drawn, as pictures within the message: no address that others could open. A text message
 * has no picture, and neither has a chart that could not be drawn; what it shows is said in words before it.
 */
export async function withPictures<A extends Partial<Activity>>(
  activity: A,
  channelId: string,
  artist: Artist,
): Promise<A> {
  const charts = activity.attachments?.filter(({ contentType }) => contentType === CHART_TYPE);
  if (!charts || charts.length === 0) return activity;
  const { attachments = [], ...rest } = activity;
  const others = attachments.filter(({ contentType }) => contentType !== CHART_TYPE);
  const drawn =
    kindOf(channelId) === 'text'
      ? []
      : await Promise.all(charts.map((one) => picture(one, artist)));
  const all = [...others, ...drawn.flatMap((one) => one ?? [])];
  return { ...rest, ...(all.length > 0 ? { attachments: all } : {}) } as A;
}

async function picture(
  { content, name }: Attachment,
  artist: Artist,
): Promise<Attachment | undefined> {
  const parsed = chart.safeParse(content);
  const png = parsed.success ? await artist.draw(parsed.data) : undefined;
  if (!png) return undefined;
  return {
    contentType: 'image/png',
    contentUrl: `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
    ...(name ? { name } : {}),
  };
}
