import { z } from 'zod';

/** Of each feature: how telling it is (its inverse document frequency), then its weight for each head. Whole numbers. */
const rows = z.record(z.string(), z.array(z.number()));

/**
 * What was learned from labelled messages, as data: the script that learns it is `bench/training/train.ts`. Weights and
 * biases are divided by `scale`.
 */
export const model = z.strictObject({
  heads: z.array(z.string()),
  scale: z.number(),
  bias: z.array(z.number()),
  words: rows,
  letters: rows,
  families: rows,
  /** How a message is built, where that is looked at. */
  shape: rows.default({}),
  /** Weights of the signs that written rules saw. */
  signs: rows,
});
type Rows = Readonly<Record<string, ArrayLike<number>>>;
export type Model = Pick<z.infer<typeof model>, 'heads' | 'scale' | 'bias'> &
  Readonly<Record<'words' | 'letters' | 'families' | 'shape' | 'signs', Rows>>;

/**
 * The same for a model with many heads: names of the features, and all rows one behind the other as bytes (base64), each
 * first how telling it is, then a weight from -127 to 127 for each head.
 */
export const packedModel = z.strictObject({
  heads: z.array(z.string()),
  scale: z.number(),
  bias: z.array(z.number()),
  words: z.array(z.string()),
  letters: z.array(z.string()),
  families: z.array(z.string()),
  rows: z.string(),
});
export type PackedModel = z.infer<typeof packedModel>;

const LARGEST = 127;
const BLOCKS = ['words', 'letters', 'families'] as const;

export function pack({ heads, scale, bias, ...model }: Model): PackedModel {
  const names = BLOCKS.map((block) => Object.keys(model[block]));
  const rows = BLOCKS.flatMap((block) => Object.values(model[block]));
  const bytes = Int8Array.from(
    rows.flatMap((row) =>
      Array.from(row, (value) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(value)))),
    ),
  );
  const [words = [], letters = [], families = []] = names;
  return {
    heads,
    scale,
    bias,
    words,
    letters,
    families,
    rows: Buffer.from(bytes).toString('base64'),
  };
}

export function unpack({ heads, scale, bias, rows, ...names }: PackedModel): Model {
  const bytes = Buffer.from(rows, 'base64');
  const all = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const width = heads.length + 1;
  let next = 0;
  const block = (features: readonly string[]) =>
    Object.fromEntries(
      features.map((feature): [string, ArrayLike<number>] => {
        const from = next * width;
        next += 1;
        return [feature, all.subarray(from, from + width)];
      }),
    );
  return {
    heads,
    scale,
    bias,
    words: block(names.words),
    letters: block(names.letters),
    families: block(names.families),
    shape: {},
    signs: {},
  };
}
