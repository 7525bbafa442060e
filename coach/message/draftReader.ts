import type { Model } from '../../content/schema/model.ts';
import { Classifier } from '../reading/classifier.ts';
import type { Families } from '../reading/families.ts';
import { normalise } from '../reading/normalise.ts';
import { stretchesOf } from '../reading/tokens.ts';
import type { Span } from './patterns.ts';

/** What was learned from labelled drafts says of one: for each label a score, above 0 where the draft shows it. */
export interface LearnedReading {
  scoreOf(label: string): number;
  /** The sentence that speaks most for a label. */
  spanOf(label: string): Span;
}

interface Sentence {
  readonly span: Span;
  readonly scores: readonly number[];
}

/** Reads drafts by what was learned from labelled ones, and by what the patterns saw. */
export class DraftReader {
  readonly #classifier: Classifier;

  constructor(families: Families, model: Model) {
    this.#classifier = new Classifier(model, families);
  }

  /** @param seen labels whose patterns stand in the draft. */
  read(draft: string, seen: readonly string[]): LearnedReading {
    const scores = this.#score(draft, seen);
    const at = (label: string) => this.#classifier.heads.indexOf(label);
    let sentences: readonly Sentence[] | undefined;
    return {
      scoreOf: (label) => scores[at(label)] ?? Number.NEGATIVE_INFINITY,
      spanOf: (label) => {
        sentences ??= this.#sentencesOf(draft);
        const head = at(label);
        const best = sentences.reduce<Sentence | undefined>(
          (one, other) =>
            one && (one.scores[head] ?? 0) >= (other.scores[head] ?? 0) ? one : other,
          undefined,
        );
        return best?.span ?? { start: 0, end: draft.length };
      },
    };
  }

  #sentencesOf(draft: string): Sentence[] {
    return [...draft.matchAll(/[^.!?\n]+[.!?\n]*/g)].map(({ 0: text, index }) => ({
      span: { start: index, end: index + text.trimEnd().length },
      scores: this.#score(text, []),
    }));
  }

  #score(text: string, seen: readonly string[]): number[] {
    const evidence = this.#classifier.evidenceIn(stretchesOf(normalise(text)));
    return this.#classifier.score(evidence, seen, 0, evidence.length);
  }
}
