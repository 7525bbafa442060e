import type { Families } from '../../coach/reading/families.ts';
import {
  BLOCKS,
  FIRMNESS,
  letterFeatures,
  visitFamilies,
  visitWords,
} from '../../coach/reading/features.ts';
import type { Stretch } from '../../coach/reading/tokens.ts';
import type { Model } from '../../content/schema/model.ts';
import { descend } from './descend.ts';
import { type Reach, type Row, solve, type Weights } from './logistic.ts';

/** One example as it is learned from: counts by feature, for each block, and the signs that rules saw. */
export interface Counted {
  readonly blocks: readonly ReadonlyMap<string, number>[];
  readonly signs: readonly string[];
}

/** The block of how a message is built, behind those of what it says. */
const SHAPE = BLOCKS.length;

export function count(
  stretches: readonly Stretch[],
  families: Families,
  signs: readonly string[],
  shape: readonly string[] = [],
): Counted {
  const blocks = [...BLOCKS, SHAPE].map(() => new Map<string, number>());
  const [words = new Map(), letters = new Map(), near = new Map()] = blocks;
  for (const stretch of stretches) {
    visitWords(stretch, (...parts) => up(words, keyOf(parts)));
    for (const word of stretch.words) for (const run of letterFeatures(word)) up(letters, run);
    const once = new Set<string>();
    visitFamilies(stretch, families, (...parts) => once.add(keyOf(parts)));
    for (const feature of once) up(near, feature);
  }
  for (const feature of shape) blocks[SHAPE]?.set(feature, 1);
  return { blocks, signs };
}

/** A feature's parts in one text, as a model writes them. */
function keyOf(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}

interface Known {
  readonly number: number;
  /** Inverse document frequency in tenths; 1 for a sign. */
  readonly weight: number;
}
/** Features by `<block><feature>`; signs are the block `s`. */
export type Vocabulary = ReadonlyMap<string, Known>;

/** A set of heads that are learned together: each row of `targets` has one share a head. */
export interface Question {
  readonly heads: readonly string[];
  readonly targets: Float64Array;
  /** Whether one head excludes the others (softmax), or each is a question of its own. */
  readonly exclusive: boolean;
  /**
   * Whether a feature counts for a head by how unequally it stands with and without it (the log-count ratio of Wang and
   * Manning, 2012, "Baselines and bigrams").
   */
  readonly byRatio?: boolean;
  /** Whether it is learned one example at a time: better where heads are many and exclude each other. */
  readonly byDescent?: boolean;
}

/** Inverse strength of the penalty on large weights; chosen by leaving authors out. */
const C = 8;
const SCALE = 25;

/** Features that at least `fewest` examples show (by block). */
export function vocabularyOf(examples: readonly Counted[], fewest: readonly number[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const { blocks, signs } of examples) {
    for (const [block, features] of blocks.entries())
      for (const feature of features.keys()) up(counts, `${block}${feature}`);
    for (const sign of signs) up(counts, `s${sign}`);
  }
  const found = new Map<string, Known>();
  for (const [key, times] of counts) {
    if (times < (fewest[Number(key[0])] ?? 1)) continue;
    const idf = Math.round(10 * (Math.log((1 + examples.length) / (1 + times)) + 1));
    found.set(key, { number: found.size, weight: isSign(key) ? 1 : idf });
  }
  return found;
}

export function weigh(
  examples: readonly Counted[],
  { heads, targets, exclusive, byRatio, byDescent }: Question,
  vocabulary: Vocabulary,
): Weights {
  const rows = examples.map((example) => rowOf(example, vocabulary));
  if (byDescent) return descend(rows, targets, heads.length, vocabulary.size, { C: C / 2 });
  const reach = byRatio ? ratios(rows, targets, heads.length, vocabulary.size) : undefined;
  return solve(rows, targets, heads.length, vocabulary.size, { C, softmax: exclusive, reach });
}

/** A feature that only one side shows must not count without bound. */
const LARGEST_RATIO = 3;

function ratios(
  rows: readonly Row[],
  targets: Float64Array,
  heads: number,
  features: number,
): Reach {
  const withHead = new Float64Array(features * heads).fill(1);
  const without = new Float64Array(features * heads).fill(1);
  for (const [place, { features: shown }] of rows.entries())
    for (const feature of shown)
      for (let head = 0; head < heads; head += 1) {
        const side = (targets[place * heads + head] ?? 0) > 0 ? withHead : without;
        side[feature * heads + head] = (side[feature * heads + head] ?? 0) + 1;
      }
  const total = (side: Float64Array, head: number) => {
    let sum = 0;
    for (let at = head; at < side.length; at += heads) sum += side[at] ?? 0;
    return sum;
  };
  const shares = Array.from({ length: heads }, (_none, head) =>
    Math.log(total(without, head) / total(withHead, head)),
  );
  return withHead.map((count, at) => {
    const ratio = Math.log(count / (without[at] ?? 1)) + (shares[at % heads] ?? 0);
    return Math.min(Math.abs(ratio), LARGEST_RATIO);
  });
}

/** The `most` features whose weights decide most, numbered anew; every sign is kept. */
export function mostTelling(
  vocabulary: Vocabulary,
  weights: Weights,
  heads: number,
  most: number,
): Vocabulary {
  const strength = (key: string, { number, weight }: Known) =>
    isSign(key)
      ? Number.POSITIVE_INFINITY
      : weight * Math.max(...weights.slice(number * heads, (number + 1) * heads).map(Math.abs));
  const kept = [...vocabulary]
    .map(([key, known]) => ({ key, known, strength: strength(key, known) }))
    .sort((one, other) => other.strength - one.strength)
    .slice(0, most)
    .map(({ key, known: { weight } }, number): [string, Known] => [key, { number, weight }]);
  return new Map(kept);
}

/** Puts what was learned for several questions on one vocabulary into one model. */
export function modelOf(
  vocabulary: Vocabulary,
  learned: readonly { readonly heads: readonly string[]; readonly weights: Weights }[],
): Model {
  const rounded = (number: number) =>
    learned.flatMap(({ heads, weights }) =>
      heads.map((_head, head) => Math.round(SCALE * (weights[number * heads.length + head] ?? 0))),
    );
  const blocks: Record<string, Record<string, number[]>> = {};
  for (const [key, { number, weight }] of [...vocabulary].sort(([one], [other]) =>
    one < other ? -1 : 1,
  )) {
    const row = rounded(number);
    const block = blocks[key[0] ?? ''] ?? {};
    blocks[key[0] ?? ''] = block;
    block[key.slice(1)] = isSign(key) ? row : [weight, ...row];
  }
  const { 0: words = {}, 1: letters = {}, 2: families = {}, 3: shape = {}, s: signs = {} } = blocks;
  return {
    heads: learned.flatMap(({ heads }) => [...heads]),
    scale: SCALE,
    bias: rounded(vocabulary.size),
    words,
    letters,
    families,
    shape,
    signs,
  };
}

/** Each block at length one, as the classifier will scale it. */
function rowOf({ blocks, signs }: Counted, vocabulary: Vocabulary): Row {
  const features: number[] = [];
  const values: number[] = [];
  for (const [block, counts] of blocks.entries()) {
    const from = features.length;
    let squares = 0;
    for (const [feature, times] of counts) {
      const known = vocabulary.get(`${block}${feature}`);
      if (!known) continue;
      features.push(known.number);
      values.push(known.weight * times);
      squares += known.weight ** 2 * times;
    }
    const length = Math.sqrt(squares + FIRMNESS);
    for (let at = from; at < values.length; at += 1) values[at] = (values[at] ?? 0) / length;
  }
  for (const sign of signs) {
    const known = vocabulary.get(`s${sign}`);
    if (!known) continue;
    features.push(known.number);
    values.push(1);
  }
  return { features: Int32Array.from(features), values: Float64Array.from(values) };
}

function isSign(key: string): boolean {
  return key.startsWith('s');
}

function up(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
