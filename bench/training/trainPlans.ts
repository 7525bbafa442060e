import { writeFileSync } from 'node:fs';
import { PlanReader } from '../../coach/message/planReader.ts';
import { modelFile } from '../../content/models.ts';
import { kindOf, loadLabelledDrafts, loadPlans, loadSafety, type Plan } from '../corpora.ts';
import { learnPlans } from './learnPlans.ts';

/**
 * `npm run train:plans`: learns from labelled plans of revenge and control, and from drafts and ordinary talk which plan neither,
 * and writes `content/models/plans.json`. Where a plan begins is chosen on plans by authors that were left out. A minute.
 */
/** At most this share of what only looks like a plan, and of what does not even look like one, may be taken for one. */
const MOST_FALSE_OF_LIKE = 0.12;
const MOST_FALSE_OF_ORDINARY = 0.01;

const plans = loadPlans('tuned');
const ordinary: Plan[] = [
  ...loadLabelledDrafts('tuned'),
  ...loadSafety('tuned').filter((each) => kindOf(each) === undefined),
].map(({ text, author }) => ({ text, author, plan: '' }));
const all = [...plans, ...ordinary];
const authors = [...new Set(all.map(({ author }) => author))];
const scored = [0, 1].flatMap((half) => {
  const isLeftOut = ({ author }: Plan) => authors.indexOf(author) % 2 === half;
  const reader = new PlanReader(learnPlans(all.filter((each) => !isLeftOut(each))));
  return all.filter(isLeftOut).map((each) => ({ each, score: reader.score(each.text) }));
});
const limit = Math.max(
  limitAt(MOST_FALSE_OF_LIKE, (each) => plans.includes(each) && each.plan === ''),
  limitAt(MOST_FALSE_OF_ORDINARY, (each) => !plans.includes(each)),
);
const meant = scored.filter(({ each }) => each.plan !== '');
const found = meant.filter(({ score }) => score > limit).length;
process.stdout.write(
  `by authors left out: found ${found} of ${meant.length}; limit ${limit.toFixed(2)}\n`,
);
const model = learnPlans(all);
const bias = model.bias.map((value) => Math.round(value - model.scale * limit));
writeFileSync(modelFile('plans'), `${JSON.stringify({ ...model, bias })}\n`);

/** The score that at most this share of some of the texts is above. */
function limitAt(share: number, isMeant: (each: Plan) => boolean): number {
  const scores = scored
    .filter(({ each }) => isMeant(each))
    .map(({ score }) => score)
    .sort((a, b) => b - a);
  return scores[Math.floor(scores.length * share)] ?? 0;
}
