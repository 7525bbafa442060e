import { type Target, targetsIn } from '../../coach/find/targets.ts';
import type { Content } from '../../content/load.ts';
import type { Asked } from '../corpora.ts';

/** A question as the finder is to learn it: services by what they are mainly for, and only what can be found. */
export function asLearned(asked: Asked, content: Content, known: ReadonlySet<string>): Asked {
  const right = asked.right.flatMap((place) => {
    if (!place.startsWith('service:')) return place === 'safety:grief' ? ['need:grief'] : [place];
    const service = content.services.find(({ id }) => `service:${id}` === place);
    return service?.needs[0] ? [`need:${service.needs[0]}`] : [];
  });
  return { ...asked, right: [...new Set(right)].filter((place) => known.has(place)) };
}

/** The questions and names that content itself holds, each leading to its own place. */
export function ofContent(targets: readonly Target[]): Asked[] {
  return targets.flatMap(({ id, title, words, questions }) =>
    [title, ...words, ...questions].map((text) => ({
      text,
      region: 'US',
      right: [id],
      author: 'content',
    })),
  );
}

export function placesIn(content: Content): { targets: Target[]; known: ReadonlySet<string> } {
  const targets = targetsIn(content);
  return { targets, known: new Set(targets.map(({ id }) => id)) };
}
