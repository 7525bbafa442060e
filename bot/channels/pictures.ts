import type { Attachment } from 'botbuilder';
import { CHART_TYPE } from '../../dialogs/progress/pictures.ts';
import type { Artist } from '../charts/artist.ts';
import { chart } from '../charts/chart.ts';
import { kindOf } from './kinds.ts';

/**
 * The attachments with their charts drawn, as pictures within the message: no address that others could open. A text message
 * has no picture, and neither has a chart that could not be drawn; what it shows is said in words before it.
 */
export async function drawnIn(
  attachments: readonly Attachment[] | undefined,
  channelId: string,
  artist: Artist,
): Promise<Attachment[] | undefined> {
  if (!attachments?.some(isChart)) return attachments && [...attachments];
  const shown = await Promise.all(
    attachments.map((one) => {
      if (!isChart(one)) return one;
      return kindOf(channelId) === 'text' ? undefined : picture(one, artist);
    }),
  );
  const all = shown.flatMap((one) => one ?? []);
  return all.length > 0 ? all : undefined;
}

function isChart({ contentType }: Attachment): boolean {
  return contentType === CHART_TYPE;
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
