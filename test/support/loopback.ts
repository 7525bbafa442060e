import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../bot/config.ts';
import type { Fields } from '../../bot/log.ts';
import { type Running, start } from '../../bot/start.ts';

/** The whole service on a port of this machine, with data of its own. */
export interface Service {
  readonly address: string;
  readonly port: number;
  readonly log: readonly { event: string; fields: Fields }[];
  stop(): Promise<void>;
  /** Stops and starts again on the same port and data. */
  restart(): Promise<void>;
  /** Stops and deletes the data. */
  end(): Promise<void>;
}

export async function startService(): Promise<Service> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hearthside-'));
  const log: { event: string; fields: Fields }[] = [];
  const run = (port: number): Promise<Running> =>
    start(
      readConfig({ PORT: String(port), DATA_DIR: path.join(folder, 'data') }),
      (event, fields = {}) => log.push({ event, fields }),
    );
  let running = await run(0);
  const { address } = running;
  const port = Number(new URL(address).port);
  return {
    address,
    port,
    log,
    stop: () => running.stop(),
    async restart() {
      await running.stop();
      running = await run(port);
    },
    async end() {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until `found` gives something, for two seconds at most. */
export async function until<T>(what: string, found: () => T | undefined | false): Promise<T> {
  const end = performance.now() + 2000;
  for (;;) {
    const value = found();
    if (value) return value;
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await once(AbortSignal.timeout(10), 'abort');
  }
}
