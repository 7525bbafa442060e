import { feedbackOn } from '../coach/message/feedback.ts';
import { type MessageReading, readMessage } from '../coach/message/read.ts';
import { ELEMENTS, HARMS } from '../content/schema/message.ts';
import { type Draft, type Half, loadLabelledDrafts } from './corpora.ts';
import { shareOf } from './wilson.ts';

/**
 * `npm run -s bench:message`: how drafts to the loved one are read on labelled ones: elements, harmful patterns, whether the
 * better of two versions of a message scores higher, and how often a draft is praised that deserves none.
 */
interface Read {
  readonly draft: Draft;
  readonly reading: MessageReading;
}

const LONGEST_BRIEF = 40;

for (const half of ['tuned', 'unseen'] satisfies Half[]) {
  const read = loadLabelledDrafts(half).map(
    (draft): Read => ({ draft, reading: readMessage(draft.text) }),
  );
  report(half, read);
}

function report(half: Half, read: readonly Read[]): void {
  print(`\n${half}: ${read.length} drafts`);
  let sum = 0;
  for (const element of ELEMENTS) {
    const { f1, balanced } = agreement(
      read.map(({ draft, reading }) => ({
        is: elementsOf(draft).has(element),
        said: reading.elements.has(element),
      })),
    );
    sum += f1;
    row(`${element}: F1, balanced accuracy`, `${f1.toFixed(3)}, ${balanced.toFixed(3)}`);
  }
  row('elements, macro F1', (sum / ELEMENTS.length).toFixed(3));
  for (const harm of HARMS) {
    const is = read.filter(({ draft }) => draft.harmful.includes(harm));
    const said = read.filter(({ reading }) => reading.harms.has(harm));
    const both = is.filter(({ reading }) => reading.harms.has(harm)).length;
    row(`${harm}: recall`, shareOf(both, is.length));
    row(`${harm}: precision`, shareOf(both, said.length));
  }
  const harmful = read.filter(({ draft }) => draft.harmful.length > 0);
  const clean = read.filter(({ draft }) => draft.harmful.length === 0);
  const flagged = ({ reading }: Read) => reading.harms.size > 0;
  row('any harm: recall', shareOf(harmful.filter(flagged).length, harmful.length));
  row('clean drafts flagged', shareOf(clean.filter(flagged).length, clean.length));
  const pairs = pairsIn(read);
  row('the better version scores higher', shareOf(pairs.filter(isRanked).length, pairs.length));
  row('praised without cause', shareOf(harmful.filter(isPraised).length, harmful.length));
}

function elementsOf({ text, elements, harmful }: Draft): Set<string> {
  const words = text.trim().split(/\s+/).length;
  const brief = words <= LONGEST_BRIEF && !harmful.includes('multiple_complaints');
  return new Set(brief ? [...elements, 'brief'] : elements);
}

function agreement(of: readonly { is: boolean; said: boolean }[]) {
  const count = (is: boolean, said: boolean) =>
    of.filter((each) => each.is === is && each.said === said).length;
  const [hit, missed, wrong, rest] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  return {
    f1: (2 * hit) / Math.max(1, 2 * hit + missed + wrong),
    balanced: (hit / Math.max(1, hit + missed) + rest / Math.max(1, rest + wrong)) / 2,
  };
}

function pairsIn(read: readonly Read[]): { poor: Read; better: Read }[] {
  return read
    .filter(({ draft }) => draft.pair && draft.tags.includes('better'))
    .flatMap((better) => {
      const poor = read.find(
        ({ draft }) =>
          draft.author === better.draft.author &&
          draft.pair === better.draft.pair &&
          draft.tags.includes('poor'),
      );
      return poor ? [{ poor, better }] : [];
    });
}

function isRanked({ poor, better }: { poor: Read; better: Read }): boolean {
  return scoreOf(better) > scoreOf(poor);
}

/** Only for ranking here; people are never shown a score. */
function scoreOf({ reading }: Read): number {
  return reading.elements.size - 2 * reading.harms.size;
}

function isPraised({ reading }: Read): boolean {
  return feedbackOn(reading).verdict === 'warm';
}

function row(name: string, figure: string): void {
  print(`  ${name.padEnd(38)} ${figure}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
