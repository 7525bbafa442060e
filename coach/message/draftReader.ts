import { ELEMENTS, MOVES } from '../../content/schema/message.ts';
import type { Model } from '../../content/schema/model.ts';
import { Classifier } from '../reading/classifier.ts';
import type { Families } from '../reading/families.ts';
import { normalise } from '../reading/normalise.ts';
import { stretchesOf } from '../reading/tokens.ts';
import type { Span } from './patterns.ts';
import { sentencesOf } from './sentences.ts';
import { shapeOf } from './shape.ts';

/** What was learned from labelled drafts says of one: for each label a score, above 0 where the draft shows it. */
export interface LearnedReading {
  scoreOf(label: string): number;
  /** The sentence that speaks most for a label. */
  spanOf(label: string): Span;
}

interface ScoredSentence {
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
    const stretches = stretchesOf(normalise(draft));
    const evidence = this.#classifier.evidenceIn(stretches);
    const whole = this.#classifier.score(
      evidence,
      seen,
      0,
      evidence.length,
      shapeOf(draft, stretches),
    );
    const parts = evidence.map((_one, place) =>
      this.#classifier.score(evidence, [], place, place + 1),
    );
    const at = (label: string) => this.#classifier.heads.indexOf(label);
    let sentences: readonly ScoredSentence[] | undefined;
    return {
      scoreOf: (label) => {
        const head = at(label);
        const score = whole[head];
        if (score === undefined) return Number.NEGATIVE_INFINITY;
        // One sentence can show what is good; whether a message hurts, only all of it tells.
        return SHOWN_BY_PART.has(label) && parts.length > 0
          ? score + Math.max(...parts.map((part) => part[head] ?? 0))
          : score;
      },
      spanOf: (label) => {
        sentences ??= this.#sentencesOf(draft);
        const head = at(label);
        const best = sentences.reduce<ScoredSentence | undefined>(
          (one, other) =>
            one && (one.scores[head] ?? 0) >= (other.scores[head] ?? 0) ? one : other,
          undefined,
        );
        return best?.span ?? { start: 0, end: draft.length };
      },
    };
  }

  #sentencesOf(draft: string): ScoredSentence[] {
    return sentencesOf(draft).map(({ text, span }) => {
      const evidence = this.#classifier.evidenceIn(stretchesOf(normalise(text)));
      return { span, scores: this.#classifier.score(evidence, [], 0, evidence.length) };
    });
  }
}

const SHOWN_BY_PART: ReadonlySet<string> = new Set([...ELEMENTS, ...MOVES]);
