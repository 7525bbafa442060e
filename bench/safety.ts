import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { assess } from '../coach/safety/assess.ts';
import { labelOf } from '../coach/safety/label.ts';

/**
 * `npm run -s bench:safety [folder]`: how the reading of danger does on labelled messages, with 95% Wilson intervals.
 * The folder holds a folder for each half (who writes rules opens only their own), each of .jsonl files.
 */
const example = z.object({
  id: z.string(),
  text: z.string(),
  label: z.string(),
  urgency: z.enum(['now', 'concern', 'past', 'none']),
  who: z.string().optional(),
  tags: z.array(z.string()).default([]),
});
type Example = z.infer<typeof example>;

const root = process.argv[2] ?? path.join(import.meta.dirname, 'corpora', 'safety');
for (const half of readdirSync(root)) {
  const examples = readdirSync(path.join(root, half))
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(path.join(root, half, name), 'utf8')
        .split('\n')
        .filter(Boolean),
    )
    .map((line) => example.parse(JSON.parse(line)));
  report(half, examples);
}

function report(half: string, examples: readonly Example[]): void {
  const read = examples.map((each) => ({ ...each, found: assess(each.text) }));
  const danger = read.filter(({ label }) => label !== 'none');
  const ordinary = read.filter(({ label }) => label === 'none');
  print(`\n${half}: ${danger.length} in danger, ${ordinary.length} ordinary`);
  const alarmed = danger.filter(({ found }) => found.tier >= 2);
  row('recall, any', alarmed.length, danger.length);
  for (const urgency of ['now', 'concern', 'past'] as const) {
    const of = danger.filter((each) => each.urgency === urgency);
    row(`recall, urgency ${urgency}`, of.filter(({ found }) => found.tier >= 2).length, of.length);
  }
  for (const label of new Set(danger.map((each) => each.label))) {
    const of = danger.filter((each) => each.label === label);
    row(`recall, ${label}`, of.filter(({ found }) => found.tier >= 2).length, of.length);
  }
  row(
    'right kind among alarmed',
    alarmed.filter(({ label, found }) => labelOf(found.kind) === label).length,
    alarmed.length,
  );
  const told = alarmed.filter(({ who }) => who !== undefined);
  row(
    'right person among alarmed',
    told.filter(({ who, found }) => found.who === who).length,
    told.length,
  );
  row('false alarms', ordinary.filter(({ found }) => found.tier >= 2).length, ordinary.length);
  row('false T3', ordinary.filter(({ found }) => found.tier === 3).length, ordinary.length);
  for (const tag of new Set(ordinary.flatMap(({ tags }) => tags))) {
    const of = ordinary.filter(({ tags }) => tags.includes(tag));
    if (of.length >= 20)
      row(`false alarms, ${tag}`, of.filter(({ found }) => found.tier >= 2).length, of.length);
  }
}

function row(name: string, hits: number, of: number): void {
  const z95 = 1.96;
  const part = of === 0 ? 0 : hits / of;
  const centre = (part + z95 ** 2 / (2 * of)) / (1 + z95 ** 2 / of);
  const half =
    (z95 / (1 + z95 ** 2 / of)) * Math.sqrt((part * (1 - part)) / of + z95 ** 2 / (4 * of ** 2));
  const bounds = of === 0 ? '' : ` [${(centre - half).toFixed(3)}, ${(centre + half).toFixed(3)}]`;
  print(`  ${name.padEnd(34)} ${part.toFixed(3)}${bounds}  ${hits}/${of}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
