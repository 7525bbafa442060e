import { createHmac, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { StoreItem, StoreItems } from 'botbuilder';
import { Low } from 'lowdb';
import { z } from 'zod';
import { Lanes } from '../lanes.ts';
import type { Keys } from './keys.ts';
import { type Reading, RecordFile } from './recordFile.ts';
import { ConflictError, type RecordStorage } from './recordStorage.ts';

const EMPTY: Reading = { record: null, damage: 'none' };
const storeItem = z.looseObject({});
const expiry = z.object({ expires: z.string().nullable() });

/**
 * Keeps each record in a lowdb file of its own, so that a turn rewrites one person's record and no more: about a
 * millisecond however many people there are, where one big file grows with them. Names are HMACs: a listing of the
 * folder says nothing about who is in it.
 */
export class FileStorage implements RecordStorage {
  readonly #directory: string;
  readonly #keys: Keys;
  readonly #lanes = new Lanes();
  readonly #release: () => Promise<void>;

  /** @param release gives up whatever guards the directory; called once by close(). */
  constructor(directory: string, keys: Keys, release: () => Promise<void>) {
    this.#directory = directory;
    this.#keys = keys;
    this.#release = release;
  }

  async read(keys: string[]): Promise<StoreItems> {
    const items: StoreItems = {};
    await Promise.all(
      keys.map((key) =>
        this.#on(key, async (low) => {
          await low.read();
          if (low.data.record) {
            const item = storeItem.parse(JSON.parse(low.data.record.json));
            items[key] = { ...item, eTag: low.data.record.eTag };
          } else if (low.data.damage === 'lost') {
            items[key] = { damaged: true };
          }
        }),
      ),
    );
    return items;
  }

  async write(changes: StoreItems): Promise<void> {
    await Promise.all(
      Object.entries(changes).map(([key, item]: [string, StoreItem]) =>
        this.#on(key, async (low, file) => {
          await low.read();
          const { eTag, ...rest } = item;
          if (eTag && eTag !== '*' && eTag !== low.data.record?.eTag) throw new ConflictError();
          await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
          low.data = {
            record: {
              eTag: randomUUID(),
              expires: rest.expires ?? null,
              json: JSON.stringify(rest),
            },
            damage: 'none',
          };
          await low.write();
        }),
      ),
    );
  }

  async delete(keys: string[]): Promise<void> {
    await Promise.all(
      keys.map((key) =>
        this.#on(key, async (low) => {
          low.data = EMPTY;
          await low.write();
        }),
      ),
    );
  }

  async sweep(now: Date): Promise<number> {
    let dropped = 0;
    const folders = await readdir(this.#directory, { withFileTypes: true });
    for (const folder of folders.filter((entry) => entry.isDirectory())) {
      for (const name of await readdir(path.join(this.#directory, folder.name))) {
        if (!name.endsWith('.json')) continue;
        const file = path.join(this.#directory, folder.name, name);
        if (await this.#lanes.run(file, () => this.#dropExpired(file, name, now))) dropped += 1;
      }
    }
    return dropped;
  }

  async close(): Promise<void> {
    await this.#lanes.idle();
    await this.#release();
  }

  async #dropExpired(file: string, name: string, now: Date): Promise<boolean> {
    const text = await readFile(file, 'utf8').catch(() => '{}');
    const parsed = expiry.safeParse(JSON.parse(text));
    const expires = parsed.success ? parsed.data.expires : null;
    if (expires === null || new Date(expires) > now) return false;
    await new RecordFile(file, this.#keys, name).erase();
    return true;
  }

  /** lowdb has one writer a file; ours take turns, also between read and write of one change. */
  #on<T>(key: string, task: (low: Low<Reading>, file: string) => Promise<T>): Promise<T> {
    const name = createHmac('sha256', this.#keys.names).update(key).digest('hex');
    const file = path.join(this.#directory, name.slice(0, 2), `${name}.json`);
    return this.#lanes.run(file, () =>
      task(new Low<Reading>(new RecordFile(file, this.#keys, name), EMPTY), file),
    );
  }
}
