import { link, readFile, rename, rm } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { type Sealed, seal, sealed, unseal } from './seal.ts';

/** One record as it is kept: what is not secret in the clear, what a person's life is in sealed. */
const envelope = z.strictObject({
  key: z.string(),
  eTag: z.string(),
  /** When the record is to be deleted (ISO), or null to follow the host's retention. */
  expires: z.string().nullable(),
  box: sealed,
});

export interface StoredRecord {
  readonly eTag: string;
  readonly expires: string | null;
  /** The item as JSON text. */
  readonly json: string;
}

/** What a damaged file left: the copy before it, or nothing. */
export interface Reading {
  readonly record: StoredRecord | null;
  readonly damage: 'none' | 'restored' | 'lost';
}

/** The record was sealed with a key that is not the one configured: a host's mistake, never a person's. */
export class WrongKeyError extends Error {
  override readonly name = 'WrongKeyError';
}

/**
 * A lowdb adapter for one encrypted file. A write is a synced temporary file renamed over the old one, which stays as
 * `.last`; a file that cannot be read is set aside as `.damaged`, never overwritten and never fatal.
 */
export class RecordFile implements Adapter<Reading> {
  readonly #path: string;
  readonly #key: { readonly id: string; readonly seal: Buffer };
  readonly #context: string;

  constructor(path: string, key: { readonly id: string; readonly seal: Buffer }, context: string) {
    this.#path = path;
    this.#key = key;
    this.#context = context;
  }

  async read(): Promise<Reading> {
    const current = await this.#open(this.#path);
    if (current === 'missing') return { record: null, damage: 'none' };
    if (current !== 'damaged') return { record: current, damage: 'none' };
    await rename(this.#path, `${this.#path}.damaged`);
    const last = await this.#open(`${this.#path}.last`);
    return typeof last === 'string'
      ? { record: null, damage: 'lost' }
      : { record: last, damage: 'restored' };
  }

  async write({ record }: Reading): Promise<void> {
    if (!record) return this.erase();
    const box: Sealed = seal(this.#key.seal, this.#context, record.json);
    const text = JSON.stringify({
      key: this.#key.id,
      eTag: record.eTag,
      expires: record.expires,
      box,
    });
    await this.#keepLast();
    await writeFileAtomic(this.#path, text, { mode: 0o600 });
  }

  /** Removes the record and every copy of it. */
  async erase(): Promise<void> {
    await Promise.all(
      ['', '.last', '.last.new', '.damaged'].map((suffix) =>
        rm(`${this.#path}${suffix}`, { force: true }),
      ),
    );
  }

  /** A hard link costs no copy: the rename of the write leaves it pointing at the old content. */
  async #keepLast(): Promise<void> {
    try {
      await rm(`${this.#path}.last.new`, { force: true });
      await link(this.#path, `${this.#path}.last.new`);
      await rename(`${this.#path}.last.new`, `${this.#path}.last`);
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }

  async #open(file: string): Promise<StoredRecord | 'missing' | 'damaged'> {
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    });
    if (text === undefined) return 'missing';
    const parsed = envelope.safeParse(parseJson(text));
    if (!parsed.success) return 'damaged';
    if (parsed.data.key !== this.#key.id) {
      throw new WrongKeyError(
        `a record was sealed with key ${parsed.data.key}, and DATA_KEY (or secret.key) is key ${this.#key.id}`,
      );
    }
    try {
      const json = unseal(this.#key.seal, this.#context, parsed.data.box);
      return { eTag: parsed.data.eTag, expires: parsed.data.expires, json };
    } catch {
      return 'damaged';
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
