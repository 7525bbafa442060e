import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Chart } from './chart.ts';

/** A picture that takes longer is left out; its words stand without it. */
const LONGEST_MS = 3000;
/** A thread that has nothing to draw for this long is let go with its memory. */
const IDLE_MS = 5 * 60_000;

/** The loader as a module; `require` finds the twin beside it that threads cannot use. */
const TSX = pathToFileURL(
  createRequire(import.meta.url)
    .resolve('tsx/esm/api')
    .replace(/\.cjs$/, '.mjs'),
).href;
/** A thread of Node 20 does not inherit the loader that reads TypeScript, so it is put in place first. */
const THREAD = `
const { workerData } = require('node:worker_threads');
import(workerData.tsx).then(({ register }) => {
  register();
  return import(workerData.main);
});`;

const drawn = z.object({ id: z.number(), png: z.instanceof(Uint8Array).optional() });

/** Draws charts off the turn's thread. The thread is begun with the first picture and ends when none is asked for. */
export class Artist {
  readonly #waiting = new Map<number, (png: Uint8Array | undefined) => void>();
  #worker: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  #last = 0;

  /** The picture as PNG, or undefined when it could not be drawn in time. */
  draw(chart: Chart): Promise<Uint8Array | undefined> {
    const worker = this.#wake();
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve) => {
      const late = setTimeout(() => this.#done(id, undefined), LONGEST_MS);
      this.#waiting.set(id, (png) => {
        clearTimeout(late);
        resolve(png);
      });
      worker.postMessage({ id, chart });
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    if (worker) this.#fail(worker);
    await worker?.terminate();
  }

  #wake(): Worker {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.close(), IDLE_MS);
    this.#idle.unref();
    if (this.#worker) return this.#worker;
    const worker = new Worker(THREAD, {
      eval: true,
      workerData: { tsx: TSX, main: new URL('./drawWorker.ts', import.meta.url).href },
    });
    worker.on('message', (message: unknown) => {
      const { id, png } = drawn.parse(message);
      this.#done(id, png);
    });
    worker.on('error', () => this.#fail(worker));
    worker.on('exit', () => this.#fail(worker));
    // Last, because listening for messages would hold the process again.
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #done(id: number, png: Uint8Array | undefined): void {
    this.#waiting.get(id)?.(png);
    this.#waiting.delete(id);
  }

  /** Whoever waits for a thread that broke goes on without a picture; the next picture begins a new one. */
  #fail(worker: Worker): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    for (const id of [...this.#waiting.keys()]) this.#done(id, undefined);
  }
}
