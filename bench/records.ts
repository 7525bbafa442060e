import { createHmac } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toItem } from '../bot/state.ts';
import { openStorage } from '../bot/storage/openStorage.ts';
import { seal } from '../bot/storage/seal.ts';
import { newPerson } from '../dialogs/person.ts';

const SAMPLES = 200;

/** One read and one write of a person's record, in milliseconds (median), among `count` records. */
export async function measureRecords(count: number): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hearthside-bench-'));
  const { storage, keys } = await openStorage({ directory: folder, secret: undefined });
  const item = toItem(newPerson(new Date()), undefined);
  for (let n = 0; n < count; n += 1) {
    // As the store writes them, but without waiting for the disk each time.
    const name = createHmac('sha256', keys.names).update(`person/bench/${n}`).digest('hex');
    const shelf = path.join(folder, 'records', name.slice(0, 2));
    if (n < 4096) await mkdir(shelf, { recursive: true });
    const box = seal(keys.seal, `${name}`, JSON.stringify(item));
    await writeFile(
      path.join(shelf, `${name}.json`),
      JSON.stringify({ key: keys.id, eTag: 'x', expires: null, box }),
    );
  }
  const times: number[] = [];
  for (let n = 0; n < SAMPLES; n += 1) {
    const key = `person/bench/${Math.floor((n * count) / SAMPLES)}`;
    const start = performance.now();
    const { [key]: found } = await storage.read([key]);
    await storage.write({ [key]: { ...found } });
    times.push(performance.now() - start);
  }
  await storage.close();
  await rm(folder, { recursive: true, force: true });
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
