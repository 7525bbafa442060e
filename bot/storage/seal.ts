import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';

/** An encrypted text and what is needed, besides the key, to read it. All parts in base64url. */
export const sealed = z.strictObject({ iv: z.string(), tag: z.string(), data: z.string() });
export type Sealed = z.infer<typeof sealed>;

/**
 * AES-256-GCM with a fresh 96-bit nonce each time. `context` is authenticated but not stored: a sealed text
 * moved to another record does not open there.
 */
export function seal(key: Buffer, context: string, text: string): Sealed {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return {
    iv: iv.toString('base64url'),
    tag: cipher.getAuthTag().toString('base64url'),
    data: data.toString('base64url'),
  };
}

/** @throws when the text was changed, belongs to another context, or was sealed with another key. */
export function unseal(key: Buffer, context: string, box: Sealed): string {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(box.iv, 'base64url'), {
    authTagLength: 16,
  });
  decipher.setAAD(Buffer.from(context)).setAuthTag(Buffer.from(box.tag, 'base64url'));
  return Buffer.concat([
    decipher.update(Buffer.from(box.data, 'base64url')),
    decipher.final(),
  ]).toString('utf8');
}
