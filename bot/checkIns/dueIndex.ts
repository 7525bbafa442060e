import { z } from 'zod';
import { Lanes } from '../lanes.ts';
import type { RecordStorage } from '../storage/recordStorage.ts';

const HOUR = 3_600_000;
/** How far back a start looks for what came due while nothing ran. */
const LOOKS_BACK_HOURS = 24;
const KEPT_DAYS = 7;

const bucket = z.looseObject({
  eTag: z.string().optional(),
  due: z.record(z.string(), z.string()).default({}),
});

/**
 * Who may be due when: one small sealed record an hour, so that finding them needs no walk over all people and setting a
 * check-in costs the same however many there are. It is a hint; the person's own record is the truth.
 */
export class DueIndex {
  readonly #storage: RecordStorage;
  readonly #lanes = new Lanes();
  #from: number | undefined;

  constructor(storage: RecordStorage) {
    this.#storage = storage;
  }

  /** Notes that `person` (the key of a record) is due at `at`, an ISO time. */
  add(person: string, at: string): Promise<void> {
    return this.#change(at, (due) => ({ ...due, [person]: at }));
  }

  remove(person: string, at: string): Promise<void> {
    return this.#change(at, ({ [person]: _gone, ...others }) => others);
  }

  /** Keys of the records that are due at `now`, with when; the oldest hour first. */
  async dueAt(now: Date): Promise<{ person: string; at: string }[]> {
    const first = this.#from ?? now.getTime() - LOOKS_BACK_HOURS * HOUR;
    const found: { person: string; at: string }[] = [];
    let oldest: number | undefined;
    for (let hour = first; hour <= now.getTime() + HOUR; hour += HOUR) {
      const key = keyOf(new Date(hour).toISOString());
      if (key > keyOf(now.toISOString())) break;
      const items = await this.#storage.read([key]);
      const entries = Object.entries(bucket.safeParse(items[key] ?? {}).data?.due ?? {});
      const due = entries.filter(([, at]) => new Date(at) <= now);
      if (due.length > 0) oldest ??= hour;
      found.push(...due.map(([person, at]) => ({ person, at })));
    }
    // Hours that are done with need not be read again; one that still holds something is.
    this.#from = oldest ?? now.getTime();
    return found;
  }

  #change(
    at: string,
    change: (due: Readonly<Record<string, string>>) => Record<string, string>,
  ): Promise<void> {
    const key = keyOf(at);
    return this.#lanes.run(key, async () => {
      const items = await this.#storage.read([key]);
      const { eTag, due } = bucket.safeParse(items[key] ?? {}).data ?? { due: {} };
      const changed = change(due);
      if (Object.keys(changed).length === 0 && eTag) return this.#storage.delete([key]);
      const expires = new Date(new Date(at).getTime() + KEPT_DAYS * 24 * HOUR).toISOString();
      await this.#storage.write({ [key]: { due: changed, expires, ...(eTag ? { eTag } : {}) } });
    });
  }
}

/** `due/2026-03-08T18` */
function keyOf(at: string): string {
  return `due/${at.slice(0, 13)}`;
}
