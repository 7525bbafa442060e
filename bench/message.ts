import { refusalOf } from '../coach/message/refusals.ts';
import { HARMS, MOVES } from '../content/schema/message.ts';
import { type Half, loadDrafts, loadPlans } from './corpora.ts';
import {
  agreement,
  elementFigures,
  macroF1,
  type ReadDraft,
  readDrafts,
  wholeFigures,
} from './draftFigures.ts';
import { shareOf } from './wilson.ts';

/**
 * `npm run -s bench:message`: how drafts to the loved one are read on labelled ones: elements, harmful patterns, whether the
 * better of two versions of a message scores higher, and how often a draft is praised that deserves none.
 */
for (const half of ['tuned', 'unseen'] satisfies Half[]) {
  report(half, readDrafts(half));
  reportPlans(half);
}

function report(half: Half, read: readonly ReadDraft[]): void {
  print(`\n${half}: ${read.length} drafts`);
  for (const { element, f1, balanced } of elementFigures(read))
    row(`${element}: F1, balanced accuracy`, `${f1.toFixed(3)}, ${balanced.toFixed(3)}`);
  row('elements, macro F1', macroF1(read).toFixed(3));
  for (const move of MOVES) {
    const said = read.map(({ draft, reading }) => ({
      is: draft.moves.includes(move),
      said: reading.moves.includes(move),
    }));
    row(`${move}: F1`, agreement(said).f1.toFixed(3));
  }
  for (const harm of HARMS) {
    const is = read.filter(({ draft }) => draft.harmful.includes(harm));
    const said = read.filter(({ reading }) => reading.harms.has(harm));
    const both = is.filter(({ reading }) => reading.harms.has(harm)).length;
    row(`${harm}: recall`, shareOf(both, is.length));
    row(`${harm}: precision`, shareOf(both, said.length));
  }
  const { harmful, clean, ranked, praised } = wholeFigures(read);
  row('any harm: recall', shareOf(harmful.hits, harmful.count));
  row('clean drafts flagged', shareOf(clean.hits, clean.count));
  row('the better version scores higher', shareOf(ranked.hits, ranked.count));
  row('praised without cause', shareOf(praised.hits, praised.count));
}

/** Plans of revenge and control that are declined; of what only looks like one, and of drafts, how many are declined too. */
function reportPlans(half: Half): void {
  const read = loadPlans(half).map(({ text, plan }) => ({ plan, declined: refusalOf(text) }));
  const share = (of: typeof read) =>
    shareOf(of.filter(({ declined }) => declined).length, of.length);
  row('plans of revenge: declined', share(read.filter(({ plan }) => plan === 'revenge')));
  row('plans of control: declined', share(read.filter(({ plan }) => plan === 'control')));
  row('look like plans: declined', share(read.filter(({ plan }) => plan === '')));
  const drafts = loadDrafts(half);
  row('drafts: declined', shareOf(drafts.filter((text) => refusalOf(text)).length, drafts.length));
}

function row(name: string, figure: string): void {
  print(`  ${name.padEnd(38)} ${figure}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
