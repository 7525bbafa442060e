import { measureCrisis, WEATHER } from './crisis.ts';
import { measureRecords } from './records.ts';
import { startSubject } from './subject.ts';
import { measureTurns } from './turns.ts';

/** `npm run bench`: what a coached turn costs, beside a bare echo bot on the same stack in the same run. */
const print = (...cells: (string | number)[]) =>
  process.stdout.write(
    `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell)).join(' | ')} |\n`,
  );

const LOADS = [
  { atOnce: 1, people: 20 },
  { atOnce: 32, people: 128 },
  { atOnce: 256, people: 256 },
] as const;

print(
  '',
  'at once',
  'turns/s',
  'p50 ms',
  'p95 ms',
  'p99 ms',
  'start to first reply ms',
  'memory MB',
);
print('---', '---', '---', '---', '---', '---', '---', '---');
for (const name of ['echo', 'hearthside'] as const) {
  const subject = await startSubject(name);
  await measureTurns(subject, 4, 8);
  for (const { atOnce, people } of LOADS) {
    const { perSecond, p50, p95, p99 } = await measureTurns(subject, atOnce, people);
    print(name, String(atOnce), perSecond, p50, p95, p99, subject.startUp, subject.memory());
  }
  await subject.stop();
}
process.stdout.write('\n');
print('records kept', 'read and write of one, ms');
print('---', '---');
for (const count of [10, 1000, 100_000]) print(String(count), await measureRecords(count));

process.stdout.write('\n');
print('storage', 'danger to card: p50 ms', 'p99 ms', 'worst ms', 'unanswered');
print('---', '---', '---', '---', '---');
for (const weather of WEATHER) {
  const { p50, p99, worst, unanswered } = await measureCrisis(weather, 400, 32);
  print(weather, p50, p99, worst, String(unanswered));
}
