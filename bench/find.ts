import { answersTo } from '../coach/find/answersTo.ts';
import { Finder } from '../coach/find/finder.ts';
import { targetsIn } from '../coach/find/targets.ts';
import { loadContent } from '../content/load.ts';
import { loadModel } from '../content/models.ts';
import { REGIONS } from '../content/schema/common.ts';
import { type Asked, type Half, loadAsked } from './corpora.ts';
import { shareOf } from './wilson.ts';

/**
 * `npm run -s bench:find`: what questions in people's own words lead to: the right place first, among the first three, and
 * nothing for what has nothing to do with it; and how long a question takes. Floors are those of the design.
 */
const FLOORS = { first: 0.85, three: 0.95, off: 0.9, ms: 5 } as const;

const content = loadContent();
const finder = new Finder(targetsIn(content), loadModel('find'), content);
const { services } = content;

for (const half of ['tuned', 'unseen'] satisfies Half[]) report(half, loadAsked(half));

function report(half: Half, questions: readonly Asked[]): void {
  const times: number[] = [];
  const found = questions.map((asked) => {
    const region = REGIONS.find((each) => each === asked.region) ?? 'US';
    const start = performance.now();
    const answers = answersTo(asked.text, region, { finder, services });
    times.push(performance.now() - start);
    return { asked, answers };
  });
  times.sort((one, other) => one - other);
  const at = (part: number) => (times[Math.floor((times.length - 1) * part)] ?? 0).toFixed(2);
  const real = found.filter(({ asked }) => asked.right.length > 0);
  const off = found.filter(({ asked }) => asked.right.length === 0);
  const first = real.filter(({ asked, answers }) => isRight(answers[0] ?? '', asked));
  const three = real.filter(({ asked, answers }) =>
    answers.slice(0, 3).some((answer) => isRight(answer, asked)),
  );
  const nothing = real.filter(({ answers }) => answers.length === 0);
  const kept = off.filter(({ answers }) => answers.length === 0);
  process.stdout.write(`\n${half}: ${questions.length} questions\n`);
  row(`right first (floor ${FLOORS.first})`, shareOf(first.length, real.length));
  row(`right among three (floor ${FLOORS.three})`, shareOf(three.length, real.length));
  row('nothing found where something was', shareOf(nothing.length, real.length));
  row(`off topic: nothing found (floor ${FLOORS.off})`, shareOf(kept.length, off.length));
  row(
    `a question, ms: median, p99, worst (floor ${FLOORS.ms})`,
    `${at(0.5)}, ${at(0.99)}, ${at(1)}`,
  );
  for (const kind of ['lesson', 'scene', 'tool', 'topic', 'service']) {
    const of = real.filter(({ asked }) => asked.right[0]?.startsWith(kind));
    const hit = of.filter(({ asked, answers }) => isRight(answers[0] ?? '', asked));
    row(`  ${kind}: right first`, shareOf(hit.length, of.length));
  }
}

/** Where a label names a need, any service of that need is right. */
function isRight(answer: string, { right }: Asked): boolean {
  if (right.includes(answer)) return true;
  const service = services.find(({ id }) => `service:${id}` === answer);
  return service?.needs.some((need) => right.includes(`need:${need}`)) ?? false;
}

function row(name: string, figure: string): void {
  process.stdout.write(`  ${name.padEnd(48)} ${figure}\n`);
}
