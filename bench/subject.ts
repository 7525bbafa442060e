import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..');

/** A server under measurement, in a process of its own. */
export interface Subject {
  readonly address: string;
  /** From the start of the process to its first answered turn, in milliseconds. */
  readonly startUp: number;
  /** Resident memory now, in megabytes. */
  memory(): number;
  stop(): Promise<void>;
}

/** Starts the bare echo bot or Hearthside, and waits for its first answer. */
export async function startSubject(name: 'echo' | 'hearthside'): Promise<Subject> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hearthside-bench-'));
  const started = performance.now();
  const script =
    name === 'echo' ? ['bench/echo.ts', '0', path.join(folder, 'data')] : ['bot/index.ts'];
  const run = spawn(process.execPath, ['--import', 'tsx', ...script], {
    cwd: ROOT,
    env: { PORT: '0', DATA_DIR: path.join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let out = '';
  while (!/http:\S+/.test(out)) out += String((await once(run.stdout, 'data'))[0]);
  const address = (/http:\/\/[^/\s]+/.exec(out) ?? [''])[0];
  await say(address, 'warm-up', 0, 'hi');
  const startUp = performance.now() - started;
  return {
    address,
    startUp,
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${run.pid}/status`, 'utf8'))?.[1] ?? 0) /
      1024,
    async stop() {
      run.kill('SIGTERM');
      await once(run, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One turn, as a channel that wants its replies in the answer would send it. */
export async function say(
  address: string,
  user: string,
  turn: number,
  text: string,
): Promise<void> {
  const answer = await fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: `${user}-${turn}`,
      text,
      channelId: 'emulator',
      deliveryMode: 'expectReplies',
      serviceUrl: 'http://localhost:1/',
      from: { id: user, name: '' },
      recipient: { id: 'bot', name: '' },
      conversation: { id: `c-${user}` },
    }),
  });
  if (answer.status !== 200) throw new Error(`turn answered ${answer.status}`);
  await answer.arrayBuffer();
}
