import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { chart } from './chart.ts';
import { toPng } from './png.ts';

const job = z.object({ id: z.number(), chart });

/** Draws what it is sent, in a thread of its own: nobody else's turn waits for a picture. */
parentPort?.on('message', (message: unknown) => {
  const { id, chart: parts } = job.parse(message);
  try {
    parentPort?.postMessage({ id, png: toPng(parts) });
  } catch {
    parentPort?.postMessage({ id });
  }
});
