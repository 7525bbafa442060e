import { HARMS, MOVES } from '../content/schema/message.ts';
import type { Half } from './corpora.ts';
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
for (const half of ['tuned', 'unseen'] satisfies Half[]) report(half, readDrafts(half));

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

function row(name: string, figure: string): void {
  print(`  ${name.padEnd(38)} ${figure}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
