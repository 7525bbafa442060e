import type { Content } from '../../content/load.ts';

/** The title of every place that can be gone to, by `<kind>:<id>`; exercises under `tool:` too, as the finder names them. */
export function titlesIn(content: Content): ReadonlyMap<string, string> {
  const tools = content.asks.get('find.tools')?.options ?? {};
  const of = (kind: string, all: readonly { readonly id: string; readonly title: string }[]) =>
    all.map(({ id, title }): [string, string] => [`${kind}:${id}`, title]);
  return new Map([
    ...of('lesson', content.lessons),
    ...of('scene', content.scenes),
    ...of('tool', content.sheets),
    ...of('tool', content.exercises),
    ...of('exercise', content.exercises),
    ...of('topic', content.topics),
    ...of('topic', content.substances),
    ...of('need', content.needs),
    ...Object.entries(tools).map(([id, { label }]): [string, string] => [`tool:${id}`, label]),
  ]);
}
