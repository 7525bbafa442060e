import type { Model } from '../../content/schema/model.ts';
import { KINDS, type Kind } from '../../content/schema/safety.ts';
import { Classifier } from '../reading/classifier.ts';
import type { Families } from '../reading/families.ts';
import { stretchesOf } from '../reading/tokens.ts';
import type { SignsRead } from './readSigns.ts';
import { namesOf } from './signNames.ts';

/** How much a message speaks for danger, in log-odds: of any, and of danger that is happening now; whether it is over; its kind. */
export interface Danger {
  readonly any: number;
  readonly now: number;
  readonly past: number;
  readonly kind: Kind;
  /** For each of WHO_LEARNED. */
  readonly who: readonly number[];
}

/** Messages with more stretches than this are also read in parts, so that a long story does not drown a cry in it. */
const WHOLE = 4;
const LONGEST_PART = 3;

/** Reads messages by what was learned from labelled ones, and by the signs seen in them. */
export class DangerReader {
  readonly #classifier: Classifier;

  /** @param model with the heads none, each of KINDS in order, now, past, each of WHO_LEARNED. */
  constructor(families: Families, model: Model) {
    this.#classifier = new Classifier(model, families);
  }

  read(normalised: string, signs: SignsRead): Danger {
    const stretches = stretchesOf(normalised);
    const evidence = this.#classifier.evidenceIn(stretches);
    const names = namesOf(signs);
    let scores = this.#classifier.score(evidence, names, 0, stretches.length);
    let any = dangerIn(scores);
    for (const { from, to } of partsOf(stretches.length)) {
      const part = this.#classifier.score(evidence, names, from, to);
      const found = dangerIn(part);
      if (found > any) [scores, any] = [part, found];
    }
    const kinds = scores.slice(1, KINDS.length + 1);
    const [now = 0, past = 0, ...who] = scores.slice(KINDS.length + 1);
    const kind = KINDS[kinds.indexOf(Math.max(...kinds))] ?? 'overdose_now';
    return { any, now: both(any, now), past, kind, who };
  }
}

/** The log-odds of any kind of danger against none. */
function dangerIn(scores: readonly number[]): number {
  const [none = 0] = scores;
  let sum = 0;
  for (let kind = 1; kind <= KINDS.length; kind += 1) sum += Math.exp((scores[kind] ?? 0) - none);
  return Math.log(sum);
}

/** The log-odds that both hold, the second being known only where the first holds. */
function both(one: number, other: number): number {
  const chance = 1 / ((1 + Math.exp(-one)) * (1 + Math.exp(-other)));
  return Math.log(chance / (1 - chance));
}

function partsOf(stretches: number): { from: number; to: number }[] {
  if (stretches <= WHOLE) return [];
  return Array.from({ length: stretches }, (_none, from) => from).flatMap((from) =>
    Array.from({ length: LONGEST_PART }, (_none, more) => ({ from, to: from + more + 1 })).filter(
      ({ to }) => to <= stretches,
    ),
  );
}
