import type { Attachment } from 'botbuilder';
import { lastWeeks } from '../../coach/plan/deeds.ts';
import { AREAS } from '../../coach/plan/happiness.ts';
import type { Person } from '../person.ts';

/** The content type of what the channel layer draws as a picture; its words are said before it. */
export const CHART_TYPE = 'application/vnd.hearthside.chart+json';

/** Gives the words of content by key. */
export type Words = (key: string) => string;

const MOST_PAIRS = 6;
const MOST_WEEKS = 6;
const LOCALE = 'en-US';

/** Areas of the latest sitting and of the one before; undefined when there is none. */
export function areasPicture({ progress }: Person, words: Words): Attachment | undefined {
  const [now, before] = progress.happiness.toReversed();
  if (!now) return undefined;
  const rows = AREAS.flatMap((area) => {
    const rated = now.areas[area];
    const was = before?.areas[area];
    return rated === undefined
      ? []
      : [{ label: words(`how.area.${area}`), now: rated, ...(was ? { before: was } : {}) }];
  });
  return picture(words('how.picture.areas'), {
    kind: 'areas',
    now: words('how.picture.now'),
    before: words('how.picture.before'),
    rows,
  });
}

/** How upset before and after the latest practices; undefined when there is none. */
export function upsetPicture({ progress }: Person, words: Words): Attachment | undefined {
  if (progress.upset.length === 0) return undefined;
  return picture(words('how.picture.upset'), {
    kind: 'pairs',
    before: words('how.picture.beforeIt'),
    after: words('how.picture.afterIt'),
    rows: progress.upset
      .slice(-MOST_PAIRS)
      .map(({ at, before, after }) => ({ label: dayOf(at), before, after })),
  });
}

/** What was done, week by week. */
export function deedsPicture({ progress }: Person, now: Date, words: Words): Attachment {
  return picture(words('how.picture.deeds'), {
    kind: 'weeks',
    rows: lastWeeks(progress.weeks, now, MOST_WEEKS).map(({ monday, done }) => ({
      label: dayOf(monday),
      done,
    })),
  });
}

function picture(title: string, parts: object): Attachment {
  return { contentType: CHART_TYPE, name: title, content: { title, ...parts } };
}

function dayOf(at: string): string {
  return new Date(at).toLocaleDateString(LOCALE, {
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
}
