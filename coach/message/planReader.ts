import { loadLexicon } from '../../content/lexicon.ts';
import { REFUSALS, type Refusal } from '../../content/schema/draftWords.ts';
import type { Model } from '../../content/schema/model.ts';
import { Classifier } from '../reading/classifier.ts';
import { familiesFrom } from '../reading/families.ts';
import { normalise } from '../reading/normalise.ts';
import { stretchesOf } from '../reading/tokens.ts';

/** Reads whether a text plans revenge or control, by what was learned from labelled ones. */
export class PlanReader {
  readonly #classifier: Classifier;

  /** @param model with the heads of REFUSALS, in order. */
  constructor(model: Model) {
    this.#classifier = new Classifier(model, familiesFrom(loadLexicon()));
  }

  /** How much it speaks for either, in log-odds. */
  score(text: string): number {
    return Math.max(...this.#score(text));
  }

  /** Which of them it plans; undefined where it plans neither. */
  read(text: string): Refusal | undefined {
    const scores = this.#score(text);
    const most = Math.max(...scores);
    return most > 0 ? REFUSALS[scores.indexOf(most)] : undefined;
  }

  #score(text: string): number[] {
    const evidence = this.#classifier.evidenceIn(stretchesOf(normalise(text)));
    return this.#classifier.score(evidence, [], 0, evidence.length);
  }
}
