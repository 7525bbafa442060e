import type { Storage } from 'botbuilder';

/** Someone else wrote the record since it was read: read it again and redo the turn. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';

  constructor() {
    super('the record was written by another turn since it was read');
  }
}

/**
 * Bot Framework's storage with two promises it leaves open: a write whose `eTag` is no longer the record's throws
 * ConflictError whatever the engine, and an item read from a file that was beyond repair comes back as `{damaged: true}`.
 * An item's `expires` (ISO time, optional) is when the store may drop it.
 */
export interface RecordStorage extends Storage {
  /** Deletes what expired before `now`; resolves with how many. */
  sweep(now: Date): Promise<number>;
  /** Ends pending writes and gives the data back. */
  close(): Promise<void>;
}
