import { familiesFrom } from '../../coach/reading/families.ts';
import { normalise } from '../../coach/reading/normalise.ts';
import { type Danger, DangerReader } from '../../coach/safety/danger.ts';
import { signReader } from '../../coach/safety/readSigns.ts';
import { signsFrom } from '../../coach/safety/sign.ts';
import { loadLexicon } from '../../content/lexicon.ts';
import { loadSigns } from '../../content/signs.ts';
import { type Example, isPlain, kindOf } from '../corpora.ts';
import { learnDanger } from './learnDanger.ts';

const FOLDS = 5;
/** Shares of ordinary messages that may be answered as danger, to see what each would find. */
const FALSE_SHARES = [0.005, 0.01, 0.02, 0.03, 0.04, 0.05, 0.07, 0.1, 0.15];

interface Read {
  readonly each: Example;
  readonly danger: Danger;
}

/** Prints, for limits at several shares of false alarms, how much is found by models that learned from other authors. */
export function leaveAuthorsOut(examples: readonly Example[]): void {
  print(Array.from({ length: FOLDS }, (_none, fold) => readFold(examples, fold)).flat());
}

/** How the messages of one fold of authors are read by a model that learned from all others. */
function readFold(examples: readonly Example[], fold: number): Read[] {
  const authors = [...new Set(examples.map(({ author }) => author))];
  const isLeftOut = ({ author }: Example) => authors.indexOf(author) % FOLDS === fold;
  const families = familiesFrom(loadLexicon());
  const readSigns = signReader(signsFrom(loadSigns()), families);
  const reader = new DangerReader(
    families,
    learnDanger(examples.filter((each) => !isLeftOut(each))),
  );
  return examples.filter(isLeftOut).map((each) => {
    const normalised = normalise(each.text);
    return { each, danger: reader.read(normalised, readSigns(normalised)) };
  });
}

function print(read: readonly Read[]): void {
  const ordinary = read.filter(({ each }) => !kindOf(each) && !isPlain(each));
  const seven = read.filter(({ each }) => each.label !== 'none');
  const now = seven.filter(({ each }) => each.urgency === 'now');
  for (const head of ['any', 'now'] as const) {
    const scores = ordinary.map(({ danger }) => danger[head]).sort((a, b) => b - a);
    for (const share of FALSE_SHARES) {
      const limit = scores[Math.floor(scores.length * share)] ?? 0;
      const found = (of: readonly Read[]) =>
        (of.filter(({ danger }) => danger[head] > limit).length / of.length).toFixed(3);
      process.stdout.write(
        `${head}: false ${share}, limit ${limit.toFixed(2)}, found ${found(seven)}, of now ${found(now)}\n`,
      );
    }
  }
  const right = seven.filter(({ each, danger }) => each.label === danger.kind).length;
  process.stdout.write(`kind right in ${(right / seven.length).toFixed(3)}\n`);
}
