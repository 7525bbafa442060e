/** One example: which features it shows and how strongly. */
export interface Row {
  readonly features: Int32Array;
  readonly values: Float64Array;
}

/** Weights by feature, then by head; the last row is the bias. */
export type Weights = Float64Array;

/**
 * For each feature, then each head: how strongly it counts there while weights are learned. What is learned is given back
 * multiplied by it.
 */
export type Reach = Float64Array;

const STEPS = 200;
const RATE = 0.15;

/**
 * Fits a softmax (or, with one head, a logistic) regression by full-batch Adam with an L2 penalty of 1/(2C): no chance in it,
 * so the same examples give the same numbers.
 * @param targets for each row, the share of each head (rows x heads).
 */
export function solve(
  rows: readonly Row[],
  targets: Float64Array,
  heads: number,
  features: number,
  {
    C,
    softmax,
    reach,
  }: { readonly C: number; readonly softmax: boolean; readonly reach?: Reach | undefined },
): Weights {
  const size = (features + 1) * heads;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const gradient = new Float64Array(size);
  const score = new Float64Array(heads);
  const reached = new Float64Array(size);
  for (let step = 1; step <= STEPS; step += 1) {
    for (let at = 0; at < features * heads; at += 1) gradient[at] = (weights[at] ?? 0) / C;
    gradient.fill(0, features * heads);
    multiply(reached, weights, reach);
    for (const [place, row] of rows.entries()) {
      scoreInto(score, row, reached, features);
      squash(score, softmax);
      for (let head = 0; head < heads; head += 1)
        score[head] = (score[head] ?? 0) - (targets[place * heads + head] ?? 0);
      spread(gradient, row, score, features, reach);
    }
    const rate = RATE * (1 - (0.9 * step) / STEPS);
    const [meanDecay, squareDecay] = [1 - 0.9 ** step, 1 - 0.99 ** step];
    for (let at = 0; at < size; at += 1) {
      const slope = gradient[at] ?? 0;
      const m = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      const s = 0.99 * (square[at] ?? 0) + 0.01 * slope * slope;
      mean[at] = m;
      square[at] = s;
      weights[at] =
        (weights[at] ?? 0) - (rate * (m / meanDecay)) / (Math.sqrt(s / squareDecay) + 1e-3);
    }
  }
  multiply(reached, weights, reach);
  return reached;
}

/** `weights` by `reach`, into `out`; the biases as they are. */
function multiply(out: Float64Array, weights: Weights, reach: Reach | undefined): void {
  for (let at = 0; at < out.length; at += 1)
    out[at] = (weights[at] ?? 0) * (reach && at < reach.length ? (reach[at] ?? 0) : 1);
}

/** Log-odds of each head, into `score`. */
function scoreInto(
  score: Float64Array,
  { features, values }: Row,
  weights: Weights,
  bias: number,
): void {
  const heads = score.length;
  for (let head = 0; head < heads; head += 1) score[head] = weights[bias * heads + head] ?? 0;
  for (let k = 0; k < features.length; k += 1) {
    const at = (features[k] ?? 0) * heads;
    const value = values[k] ?? 0;
    for (let head = 0; head < heads; head += 1)
      score[head] = (score[head] ?? 0) + value * (weights[at + head] ?? 0);
  }
}

function squash(score: Float64Array, softmax: boolean): void {
  if (!softmax) {
    for (let head = 0; head < score.length; head += 1)
      score[head] = 1 / (1 + Math.exp(-(score[head] ?? 0)));
    return;
  }
  const most = Math.max(...score);
  let sum = 0;
  for (let head = 0; head < score.length; head += 1) {
    score[head] = Math.exp((score[head] ?? 0) - most);
    sum += score[head] ?? 0;
  }
  for (let head = 0; head < score.length; head += 1) score[head] = (score[head] ?? 0) / sum;
}

function spread(
  gradient: Float64Array,
  { features, values }: Row,
  error: Float64Array,
  bias: number,
  reach: Reach | undefined,
): void {
  const heads = error.length;
  for (let k = 0; k < features.length; k += 1) {
    const at = (features[k] ?? 0) * heads;
    const value = values[k] ?? 0;
    for (let head = 0; head < heads; head += 1)
      gradient[at + head] =
        (gradient[at + head] ?? 0) +
        value * (error[head] ?? 0) * (reach ? (reach[at + head] ?? 0) : 1);
  }
  for (let head = 0; head < heads; head += 1)
    gradient[bias * heads + head] = (gradient[bias * heads + head] ?? 0) + (error[head] ?? 0);
}
