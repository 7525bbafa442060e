import { type Subject, say } from './subject.ts';

/** A real path: the hello, a checked message, a practised talk. Within the rate limit of one person. */
const PATH = [
  'hi',
  'yes',
  'adult',
  'United States',
  'My partner',
  'Alcohol',
  'A talk I have to have',
  'No, just today',
  'Check my message',
  'You always ruin dinner and I am sick of it',
  'I miss you. Could we eat together on Friday?',
  'menu',
  'Practise a talk',
  '1',
  '3',
  '2',
  'I know Dad is hard on you. Could we leave by eight?',
  'What would make it easier for you?',
];

export interface Turns {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** @param atOnce how many people talk at the same time; @param people how many in all, each the whole path. */
export async function measureTurns(
  subject: Subject,
  atOnce: number,
  people: number,
): Promise<Turns> {
  const times: number[] = [];
  let next = 0;
  const talk = async () => {
    while (next < people) {
      const user = `${atOnce}-${next++}`;
      for (const [turn, text] of PATH.entries()) {
        const start = performance.now();
        await say(subject.address, user, turn, text);
        times.push(performance.now() - start);
      }
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: atOnce }, talk));
  const seconds = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor((times.length - 1) * part)] ?? 0;
  return { perSecond: times.length / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
