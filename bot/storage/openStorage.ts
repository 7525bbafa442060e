import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import lockfile from 'proper-lockfile';
import { FileStorage } from './fileStorage.ts';
import { deriveKeys, type Keys, keptSecret } from './keys.ts';
import type { RecordStorage } from './recordStorage.ts';

export interface OpenStorage {
  readonly storage: RecordStorage;
  readonly keys: Keys;
}

/**
 * Opens the data directory for this process alone, with mode 0700, making it on the first start.
 * @throws when another process has it, or when it cannot be written.
 */
export async function openStorage(options: {
  readonly directory: string;
  readonly secret: Buffer | undefined;
}): Promise<OpenStorage> {
  const { directory } = options;
  const records = path.join(directory, 'records');
  try {
    await mkdir(records, { recursive: true, mode: 0o700 });
    await chmod(directory, 0o700);
  } catch (cause) {
    throw new Error(
      `Cannot make the data directory ${directory}. Set DATA_DIR to a folder this user may write to.`,
      { cause },
    );
  }
  const release = await lockfile
    .lock(directory, { lockfilePath: path.join(directory, 'lock'), stale: 10_000, retries: 0 })
    .catch((cause: unknown) => {
      throw new Error(
        `Another Hearthside is using ${directory}. Stop it first, or set DATA_DIR to another folder.`,
        { cause },
      );
    });
  const keys = deriveKeys(options.secret ?? (await keptSecret(directory)));
  try {
    await checkKey(path.join(directory, 'key.id'), keys.id);
  } catch (error) {
    await release();
    throw error;
  }
  return { storage: new FileStorage(records, keys, release), keys };
}

/** A wrong key must stop the start: every record would look damaged. */
async function checkKey(file: string, id: string): Promise<void> {
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known === undefined) {
    await writeFile(file, id, { mode: 0o600 });
  } else if (known.trim() !== id) {
    throw new Error(
      `The records here were sealed with another key (${known.trim()}, this one is ${id}). Set DATA_KEY to the key they were made with, or point DATA_DIR elsewhere.`,
    );
  }
}
