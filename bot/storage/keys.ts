import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Keys for separate purposes, all drawn from the host's one secret. */
export interface Keys {
  /** Names the secret without telling it; a record says which key sealed it. */
  readonly id: string;
  readonly seal: Buffer;
  readonly names: Buffer;
  readonly tokens: Buffer;
}

/** Draws every key from `secret` (32 bytes) by HKDF-SHA256. */
export function deriveKeys(secret: Buffer): Keys {
  const draw = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `hearthside ${purpose}`, 32));
  return {
    id: createHash('sha256').update(draw('id')).digest('hex').slice(0, 16),
    seal: draw('seal'),
    names: draw('names'),
    tokens: draw('tokens'),
  };
}

/** The secret kept beside the data, made on the first start; readable by the owner only. */
export async function keptSecret(directory: string): Promise<Buffer> {
  const file = path.join(directory, 'secret.key');
  const secret = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (secret !== undefined) {
    if (!/^[0-9a-f]{64}$/.test(secret.trim())) {
      throw new Error(
        `${file} is not a key (64 hexadecimal characters). Put the right file back from your backup, or set DATA_KEY.`,
      );
    }
    return Buffer.from(secret.trim(), 'hex');
  }
  const made = randomBytes(32);
  await writeFile(file, made.toString('hex'), { mode: 0o600, flag: 'wx' });
  return made;
}
