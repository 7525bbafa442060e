import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { KINDS, type Kind } from '../content/schema/safety.ts';

/** One labelled message (docs/safety/reading-danger.md says what the labels mean). */
const example = z.object({
  text: z.string(),
  label: z.string(),
  urgency: z.enum(['now', 'concern', 'past', 'none']),
  who: z.string(),
  kind: z.string(),
  tags: z.array(z.string()).default([]),
});
export type Example = z.infer<typeof example> & { readonly author: string };

/** `tuned` may be read by who writes rules; `unseen` may not: only its figures are looked at. */
export type Half = 'tuned' | 'unseen';

const ROOT = path.join(import.meta.dirname, 'corpora', 'safety');

/** All messages of one half, by author; `isPlain` tells those of plain daily talk, which is easier. */
export function loadSafety(half: Half, root: string = ROOT): Example[] {
  return linesIn(path.join(root, half)).map(({ line, author }) => ({
    ...example.parse(JSON.parse(line)),
    author,
  }));
}

export function isPlain({ author }: Example): boolean {
  return author.startsWith('plain');
}

/** The kind of danger a message shows: one of the seven published labels, or a further kind of ours; undefined when none. */
export function kindOf({ label, kind }: Example): Kind | undefined {
  return KINDS.find((each) => each === (label === 'none' ? kind : label));
}

/** One labelled draft to the loved one (`bench/corpora/README.md`). */
const draft = z.object({
  text: z.string(),
  elements: z.array(z.string()),
  harmful: z.array(z.string()),
  moves: z.array(z.string()),
  purpose: z.string().default('other'),
  pair: z.string().default(''),
  tags: z.array(z.string()).default([]),
});
export type Draft = z.infer<typeof draft> & { readonly author: string };

export function loadLabelledDrafts(half: Half): Draft[] {
  const folder = path.join(import.meta.dirname, 'corpora', 'message', half);
  return linesIn(folder).map(({ line, author }) => ({ ...draft.parse(JSON.parse(line)), author }));
}

/** One labelled draft, or words to the coach, that plans revenge or control, or only looks like it. */
const plan = z.object({ text: z.string(), plan: z.enum(['revenge', 'control', '']) });
export type Plan = z.infer<typeof plan> & { readonly author: string };

export function loadPlans(half: Half): Plan[] {
  const folder = path.join(import.meta.dirname, 'corpora', 'plans', half);
  return linesIn(folder).map(({ line, author }) => ({ ...plan.parse(JSON.parse(line)), author }));
}

/** One question in someone's own words, with every place that would be a right first answer; none where nothing is. */
const asked = z.object({
  text: z.string(),
  region: z.string().default('US'),
  right: z.array(z.string()),
});
export type Asked = z.infer<typeof asked> & { readonly author: string };

export function loadAsked(half: Half): Asked[] {
  const folder = path.join(import.meta.dirname, 'corpora', 'find', half);
  return linesIn(folder).map(({ line, author }) => ({ ...asked.parse(JSON.parse(line)), author }));
}

/** Drafts are ordinary talk to the reading of danger, unless a sign stands in them. */
export function loadDrafts(half: Half): string[] {
  return loadLabelledDrafts(half).map(({ text }) => text);
}

function linesIn(folder: string): { line: string; author: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(path.join(folder, name), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => ({ line, author: name.replace('.jsonl', '') })),
    );
}
