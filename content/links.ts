import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Content } from './load.ts';
import { KINDS } from './schema/safety.ts';
import { TOOLS } from './schema/tools.ts';
import { readYaml } from './yaml.ts';

/** What does not lead where it says, in words an author can act on. */
export interface BrokenLink {
  readonly where: string;
  readonly what: string;
}

const never = z.array(z.strictObject({ pattern: z.string().min(3), why: z.string().min(3) }));

/** Every published place, `lesson:<id>` and the like: people's records and others' links point at them. */
export function placesOf(content: Content): Set<string> {
  const of = (kind: string, all: readonly { readonly id: string }[]) =>
    all.map(({ id }) => `${kind}:${id}`);
  return new Set([
    ...of('lesson', content.lessons),
    ...of('scene', content.scenes),
    ...of('tool', content.sheets),
    ...of('tool', content.exercises),
    ...TOOLS.map((id) => `tool:${id}`),
    ...of('exercise', content.exercises),
    ...of('topic', content.topics),
    ...of('topic', content.substances),
    ...of('need', content.needs),
    ...of('service', content.services),
    ...of(
      'claim',
      content.topics.flatMap(({ points }) => points),
    ),
    ...KINDS.map((kind) => `safety:${kind}`),
  ]);
}

/** Links that lead nowhere, numbers that must not come back, and published ids that have gone. */
export function brokenLinks(content: Content, root: string = import.meta.dirname): BrokenLink[] {
  const places = placesOf(content);
  const lost = (where: string, to: string) =>
    places.has(to) ? [] : [{ where, what: `leads to '${to}', which is not there` }];
  const sources = new Set(content.sources.map(({ id }) => id));
  return [
    ...content.lessons.flatMap(({ id, next }) => next.flatMap((to) => lost(`lesson.${id}`, to))),
    ...content.topics.flatMap(({ id, next, points }) => [
      ...next.flatMap(({ to }) => lost(`topic.${id}`, to)),
      ...points.flatMap((claim) =>
        claim.sources
          .filter((each) => !sources.has(each))
          .map((each) => ({
            where: `claim.${claim.id}`,
            what: `cites '${each}', which is not there`,
          })),
      ),
    ]),
    ...content.substances.flatMap(({ id, next, helplines }) => [
      ...next.flatMap((to) => lost(`substance.${id}`, to)),
      ...Object.entries(helplines).flatMap(([region, ids]) =>
        ids.flatMap((each) => helpline(content, `substance.${id}`, region, each)),
      ),
    ]),
    ...comeBack(content, root),
    ...releasedIds(root).flatMap((id) =>
      places.has(id)
        ? []
        : [{ where: 'released.txt', what: `'${id}' is gone; a published id stays` }],
    ),
  ];
}

function helpline(content: Content, where: string, region: string, id: string): BrokenLink[] {
  const found = content.services.find((each) => each.id === id);
  if (!found) return [{ where, what: `names the service '${id}', which is not there` }];
  if (found.region !== region && found.region !== 'INT')
    return [{ where, what: `names '${id}' for ${region}, where it is not` }];
  return found.confidence === 'low'
    ? [{ where, what: `names '${id}', which is too doubtful` }]
    : [];
}

/** Numbers and services that are closed, or that nobody could corroborate, in what people are shown. */
function comeBack({ services }: Content, root: string): BrokenLink[] {
  const { value: list = [] } = readYaml(path.join(root, 'never.yaml'), never);
  return services.flatMap(({ id, name, phone, sms, what, confidence }) =>
    confidence === 'low'
      ? []
      : list
          .filter(({ pattern }) => [name, phone, sms, what].join(' ').includes(pattern))
          .map(({ pattern, why }) => ({ where: id, what: `shows '${pattern}': ${why}` })),
  );
}

/** Ids that were published, one a line; a release adds its own. */
function releasedIds(root: string): string[] {
  return readFileSync(path.join(root, 'released.txt'), 'utf8').split('\n').filter(Boolean);
}
