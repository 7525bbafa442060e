import { writeFileSync } from 'node:fs';
import { DraftReader } from '../../coach/message/draftReader.ts';
import { patternsSeen } from '../../coach/message/patternsSeen.ts';
import { familiesFrom } from '../../coach/reading/families.ts';
import { loadLexicon } from '../../content/lexicon.ts';
import { modelFile } from '../../content/models.ts';
import { HARMS } from '../../content/schema/message.ts';
import { type Draft, loadLabelledDrafts } from '../corpora.ts';
import { LABELS, learnDrafts, showsLabel } from './learnDrafts.ts';

/**
 * `npm run train:drafts`: learns from the tuned drafts what shows an element, a harm or a move, and writes
 * `content/models/message.json`. Where a label begins is chosen on drafts whose authors were left out, and put into the
 * bias, so that above 0 means shown. A few minutes.
 */
const FOLDS = 3;
/** At most this share of clean drafts may be taken for harmful. */
const MOST_FALSE = 0.045;
/** Authors of one kind of draft only: much is learned from them, but how often a thing is shown is not. */
const SPECIALISTS: ReadonlySet<string> = new Set(
  ['09', '10', '11', '12', '14', '15', '17'].map((number) => `author-${number}`),
);

const drafts = loadLabelledDrafts('tuned');
const left = scoresByOthers(drafts);
const limits = limitsFor(left);
const model = learnDrafts(drafts);
const bias = model.bias.map((value, head) =>
  Math.round(value - model.scale * (limits.get(LABELS[head] ?? '') ?? 0)),
);
writeFileSync(modelFile('message'), `${JSON.stringify({ ...model, bias })}\n`);
for (const [label, limit] of limits) process.stdout.write(`${label}: ${limit.toFixed(2)}\n`);
printFloors(left);

interface Scored {
  readonly draft: Draft;
  readonly scores: ReadonlyMap<string, number>;
}

/** Each draft as read by a model that learned from other authors. */
function scoresByOthers(all: readonly Draft[]): Scored[] {
  const authors = [...new Set(all.map(({ author }) => author))];
  const families = familiesFrom(loadLexicon());
  return Array.from({ length: FOLDS }, (_none, fold) => fold).flatMap((fold) => {
    const isLeftOut = ({ author }: Draft) => authors.indexOf(author) % FOLDS === fold;
    const reader = new DraftReader(families, learnDrafts(all.filter((each) => !isLeftOut(each))));
    return all.filter(isLeftOut).map((draft) => {
      const read = reader.read(draft.text, patternsSeen(draft.text));
      return { draft, scores: new Map(LABELS.map((label) => [label, read.scoreOf(label)])) };
    });
  });
}

/** For elements and moves, where F1 is best; for harms, where few clean drafts are above. */
function limitsFor(all: readonly Scored[]): Map<string, number> {
  const scored = all.filter(({ draft }) => !SPECIALISTS.has(draft.author));
  const clean = scored.filter(({ draft }) => draft.harmful.length === 0);
  return new Map(
    LABELS.map((label) => {
      const isHarm = label === 'any_harm' || HARMS.some((harm) => harm === label);
      const best = bestF1(scored, label);
      if (!isHarm) return [label, best];
      const among = clean.map(({ scores }) => scores.get(label) ?? 0).sort((a, b) => b - a);
      const share = label === 'any_harm' ? MOST_FALSE : MOST_FALSE / 8;
      return [label, Math.max(best, among[Math.floor(among.length * share)] ?? best)];
    }),
  );
}

/** What is found and what is taken wrongly where a written pattern may stand against what was learned, down to a floor. */
function printFloors(all: readonly Scored[]): void {
  const scored = all.filter(({ draft }) => !SPECIALISTS.has(draft.author));
  for (const floor of [0, -0.5, -1, -1.5, -2, -3]) {
    const flagged = scored.filter(({ draft, scores }) => {
      const above = (label: string) => (scores.get(label) ?? 0) - (limits.get(label) ?? 0);
      const harmful = above('any_harm');
      const seen = patternsSeen(draft.text).filter((label) => HARMS.some((harm) => harm === label));
      return harmful > 0 || (harmful > floor && seen.some((label) => above(label) > floor));
    });
    const share = (isHarmful: boolean) => {
      const of = ({ draft }: Scored) => draft.harmful.length > 0 === isHarmful;
      return (flagged.filter(of).length / scored.filter(of).length).toFixed(3);
    };
    process.stdout.write(`floor ${floor}: found ${share(true)}, wrongly ${share(false)}\n`);
  }
}

function bestF1(scored: readonly Scored[], label: string): number {
  const ranked = scored
    .map(({ draft, scores }) => ({ is: showsLabel(draft, label), score: scores.get(label) ?? 0 }))
    .sort((one, other) => other.score - one.score);
  const all = ranked.filter(({ is }) => is).length;
  let [hits, best, limit] = [0, 0, 0];
  for (const [place, { is, score }] of ranked.entries()) {
    hits += Number(is);
    const f1 = (2 * hits) / (place + 1 + all);
    if (f1 > best) [best, limit] = [f1, score];
  }
  return limit - 0.001;
}
