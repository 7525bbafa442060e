import type { Model } from '../../content/schema/model.ts';
import type { Families } from './families.ts';
import { BLOCKS, FIRMNESS, letterFeatures, visitFamilies, visitWords } from './features.ts';
import { FeatureTree } from './featureTree.ts';
import type { Stretch } from './tokens.ts';

/** What a stretch says for each head of a model: a sum and a squared length for each block, so that stretches add up. */
interface Evidence {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

const LARGEST_CACHE = 20_000;
const [WORDS, LETTERS, FAMILIES] = [0, 1, 2];

/**
 * A linear classifier over what a reader notices: each block is divided by its length (the root of its squares), so that a
 * long story does not outweigh a short cry, nor two words speak as loud as ten. Deterministic; linear in the text. The
 * numbers are learned (`bench/training`), the features are ours.
 */
export class Classifier {
  readonly heads: readonly string[];
  readonly #model: Model;
  readonly #families: Families;
  readonly #trees: readonly FeatureTree[];
  /** Row after row: how telling a feature is, then its weight for each head. */
  readonly #rows: Float64Array;
  /** In which stretch a row was last counted. */
  readonly #counted: Int32Array;
  #stretch = 0;
  readonly #letters = new Map<string, Evidence>();

  constructor(model: Model, families: Families) {
    this.heads = model.heads;
    this.#model = model;
    this.#families = families;
    const entries = BLOCKS.map((block) => Object.entries(model[block]));
    const width = model.heads.length + 1;
    this.#rows = new Float64Array(entries.flat().length * width);
    for (const [place, [, row]] of entries.flat().entries()) this.#rows.set(row, place * width);
    this.#counted = new Int32Array(entries.flat().length).fill(-1);
    let next = 0;
    this.#trees = entries.map((block, place) => {
      const tree = new FeatureTree();
      // A run of letters may hold a space; it is one part all the same.
      for (const [feature] of block)
        tree.add(place === LETTERS ? [feature] : feature.split(' '), next++);
      return tree;
    });
  }

  /**
   * Scores (log-odds, one a head) of the stretches from `from` to before `to`, with the `signs` that rules saw and, of a
   * whole message, its `shape`.
   */
  score(
    evidence: readonly Evidence[],
    signs: readonly string[],
    from: number,
    to: number,
    shape: readonly string[] = [],
  ): number[] {
    const { bias, scale, signs: weights } = this.#model;
    const heads = this.heads.length;
    const score = [...bias];
    for (const sign of signs) {
      for (const [head, weight] of Array.from(weights[sign] ?? []).entries())
        score[head] = (score[head] ?? 0) + weight;
    }
    for (let block = 0; block < BLOCKS.length; block += 1) {
      let squares = FIRMNESS;
      for (let place = from; place < to; place += 1)
        squares += evidence[place]?.squares[block] ?? 0;
      const length = Math.sqrt(squares);
      for (let place = from; place < to; place += 1) {
        const sums = evidence[place]?.sums;
        for (let head = 0; head < heads; head += 1)
          score[head] = (score[head] ?? 0) + (sums?.[block * heads + head] ?? 0) / length;
      }
    }
    this.#addShape(score, shape);
    return score.map((sum) => sum / scale);
  }

  #addShape(score: number[], shape: readonly string[]): void {
    const known = shape.flatMap((feature) => {
      const row = this.#model.shape[feature];
      return row ? [Array.from(row)] : [];
    });
    const length = Math.sqrt(
      FIRMNESS + known.reduce((sum, [weight = 0]) => sum + weight * weight, 0),
    );
    for (const [weight = 0, ...weights] of known)
      for (const [head, each] of weights.entries())
        score[head] = (score[head] ?? 0) + (weight * each) / length;
  }

  /** What each stretch says, to be added up as needed. */
  evidenceIn(stretches: readonly Stretch[]): Evidence[] {
    return stretches.map((stretch) => {
      const found = this.#empty();
      this.#stretch += 1;
      visitWords(stretch, (one, two, three) => this.#add(found, WORDS, one, two, three));
      for (const word of stretch.words) this.#addLetters(found, this.#lettersOf(word));
      visitFamilies(stretch, this.#families, (one, two, three) =>
        this.#add(found, FAMILIES, one, two, three),
      );
      return found;
    });
  }

  /** What the letters of one word say; a word is met again and again. */
  #lettersOf(word: string): Evidence {
    const known = this.#letters.get(word);
    if (known) return known;
    const found = this.#empty();
    for (const run of letterFeatures(word)) this.#add(found, LETTERS, run);
    const heads = this.heads.length;
    const letters = {
      sums: found.sums.slice(LETTERS * heads, (LETTERS + 1) * heads),
      squares: found.squares.slice(LETTERS, LETTERS + 1),
    };
    if (this.#letters.size < LARGEST_CACHE) this.#letters.set(word, letters);
    return letters;
  }

  #addLetters(into: Evidence, letters: Evidence): void {
    const heads = this.heads.length;
    for (let head = 0, at = LETTERS * heads; head < heads; head += 1, at += 1)
      into.sums[at] = (into.sums[at] ?? 0) + (letters.sums[head] ?? 0);
    into.squares[LETTERS] = (into.squares[LETTERS] ?? 0) + (letters.squares[0] ?? 0);
  }

  #add(
    { sums, squares }: Evidence,
    block: number,
    one: string,
    two?: string,
    three?: string,
  ): void {
    const row = this.#trees[block]?.find(one, two, three);
    if (row === undefined) return;
    if (block === FAMILIES) {
      if (this.#counted[row] === this.#stretch) return;
      this.#counted[row] = this.#stretch;
    }
    const heads = this.heads.length;
    const from = row * (heads + 1);
    const weight = this.#rows[from] ?? 0;
    squares[block] = (squares[block] ?? 0) + weight * weight;
    for (let head = 0, at = block * heads; head < heads; head += 1, at += 1)
      sums[at] = (sums[at] ?? 0) + weight * (this.#rows[from + head + 1] ?? 0);
  }

  #empty(): Evidence {
    return {
      sums: new Float64Array(BLOCKS.length * this.heads.length),
      squares: new Float64Array(BLOCKS.length),
    };
  }
}
