import { randomUUID } from 'node:crypto';
import type { StoreItem, StoreItems } from 'botbuilder';
import { ConflictError, type RecordStorage } from '../../bot/storage/recordStorage.ts';

/** The storage contract in memory, with its traffic counted and faults on demand. */
export class MemoryRecords implements RecordStorage {
  readonly items = new Map<string, string>();
  reads = 0;
  writes = 0;
  down = false;
  /** Called before a write is checked: a second writer can slip in. */
  beforeWrite: () => Promise<void> = async () => {};

  async read(keys: string[]): Promise<StoreItems> {
    this.reads += 1;
    this.#check();
    return Object.fromEntries(
      keys.flatMap((key) => {
        const text = this.items.get(key);
        return text === undefined ? [] : [[key, JSON.parse(text)]];
      }),
    );
  }

  async write(changes: StoreItems): Promise<void> {
    this.#check();
    await this.beforeWrite();
    this.writes += 1;
    for (const [key, item] of Object.entries(changes) as [string, StoreItem][]) {
      const now = this.items.get(key);
      if (item.eTag && item.eTag !== '*' && (!now || JSON.parse(now).eTag !== item.eTag))
        throw new ConflictError();
      this.items.set(key, JSON.stringify({ ...item, eTag: randomUUID() }));
    }
  }

  async delete(keys: string[]): Promise<void> {
    this.#check();
    for (const key of keys) this.items.delete(key);
  }

  async sweep(): Promise<number> {
    return 0;
  }

  async close(): Promise<void> {}

  #check(): void {
    if (this.down) throw new Error('storage is down');
  }
}
