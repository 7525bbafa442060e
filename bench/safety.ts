import { assess } from '../coach/safety/assess.ts';
import type { Assessment } from '../coach/safety/assessment.ts';
import { type Example, type Half, isPlain, kindOf, loadDrafts, loadSafety } from './corpora.ts';
import { alarmsByList } from './phraseList.ts';
import { shareOf } from './wilson.ts';

/**
 * `npm run -s bench:safety`: how danger is read on labelled messages, with 95% Wilson intervals, for the half that was
 * learned from and the half that nobody who writes rules has looked at; beside a plain list of phrases as a floor.
 */
interface Read extends Example {
  readonly found: Assessment;
}

/** Tags of fewer messages say nothing. */
const FEWEST_TO_SHOW = 25;

const isAlarm = ({ found }: Read) => found.tier >= 2;
const isRightKind = (each: Read) => each.found.kind === kindOf(each);

for (const half of ['tuned', 'unseen'] satisfies Half[]) report(half, loadSafety(half));

function report(half: Half, examples: readonly Example[]): void {
  const read = examples.map((each): Read => ({ ...each, found: assess(each.text) }));
  const seven = read.filter(({ label }) => label !== 'none');
  const further = read.filter((each) => each.label === 'none' && kindOf(each));
  const ordinary = read.filter((each) => !kindOf(each) && !isPlain(each));
  const plain = read.filter(isPlain);
  const authors = new Set(examples.map(({ author }) => author)).size;
  print(
    `\n${half}: ${authors} authors; ${seven.length} in danger, ${further.length} of further kinds, ${ordinary.length} ordinary`,
  );
  rate('recall', seven, isAlarm);
  for (const urgency of ['now', 'concern', 'past'])
    rate(`recall, urgency ${urgency}`, seven.filter(is('urgency', urgency)), isAlarm);
  for (const label of new Set(seven.map((each) => each.label)))
    rate(`recall, ${label}`, seven.filter(is('label', label)), isAlarm);
  rate('recall, further kinds', further, isAlarm);
  const alarmed = seven.filter(isAlarm);
  rate('right kind, of those found', alarmed, isRightKind);
  rate('right person, of those found', alarmed, ({ who, found }) => who === found.who);
  rate('at once (T3), of urgency now', seven.filter(is('urgency', 'now')), acute);
  rate('a soft word at least', seven, ({ found }) => found.tier >= 1);
  rate('false alarms', ordinary, isAlarm);
  rate('false T3', ordinary, acute);
  rate('false soft words', ordinary, ({ found }) => found.tier === 1);
  for (const tag of commonTags(ordinary))
    rate(
      `false alarms, ${tag}`,
      ordinary.filter(({ tags }) => tags.includes(tag)),
      isAlarm,
    );
  rate('false alarms, plain daily talk', plain, isAlarm);
  const drafts = loadDrafts(half).map((text) => assess(text));
  rateOf(
    'false alarms, drafts to the loved one',
    drafts.filter(({ tier }) => tier >= 2).length,
    drafts.length,
  );
  rate('floor: recall of a phrase list', seven, ({ text }) => alarmsByList(text));
  rate('floor: its false alarms', ordinary, ({ text }) => alarmsByList(text));
}

function acute({ found }: Read): boolean {
  return found.tier === 3;
}

function is(key: 'urgency' | 'label', value: string): (each: Read) => boolean {
  return (each) => each[key] === value;
}

function commonTags(of: readonly Read[]): string[] {
  const counts = new Map<string, number>();
  for (const tag of of.flatMap(({ tags }) => [...new Set(tags)]))
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= FEWEST_TO_SHOW).map(([tag]) => tag);
}

function rate(name: string, of: readonly Read[], hit: (each: Read) => boolean): void {
  if (of.length > 0) rateOf(name, of.filter(hit).length, of.length);
}

function rateOf(name: string, hits: number, count: number): void {
  print(`  ${name.padEnd(38)} ${shareOf(hits, count)}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
