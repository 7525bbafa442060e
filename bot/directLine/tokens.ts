import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

const claims = z.object({
  /** What the token opens: the REST calls of one conversation, or its stream once. */
  use: z.enum(['conversation', 'stream']),
  conv: z.string(),
  user: z.string(),
  /** Seconds since 1970: when the first token of this conversation was given, and when this one ends. */
  since: z.number(),
  exp: z.number(),
});
export type Claims = z.infer<typeof claims>;

/** What a token turned out to be. An expired one is still ours, and may be exchanged for a while. */
export type Verified =
  | { readonly state: 'valid' | 'expired'; readonly claims: Claims }
  | { readonly state: 'foreign' };

const HEADER = encode({ alg: 'HS256', typ: 'JWT' });

/** Signed tokens in the form of Direct Line's own: clients read `user` from them and speak as nobody else. */
export class Tokens {
  readonly #key: Buffer;
  readonly #clock: () => Date;

  constructor(key: Buffer, clock: () => Date) {
    this.#key = key;
    this.#clock = clock;
  }

  sign(what: Omit<Claims, 'exp'>, seconds: number): string {
    const body = `${HEADER}.${encode({ ...what, exp: this.now + seconds })}`;
    return `${body}.${this.#mac(body).toString('base64url')}`;
  }

  verify(token: string): Verified {
    const [header, payload, mac, ...more] = token.split('.');
    if (header !== HEADER || !payload || !mac || more.length > 0) return { state: 'foreign' };
    const expected = this.#mac(`${header}.${payload}`);
    const given = Buffer.from(mac, 'base64url');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      return { state: 'foreign' };
    }
    const parsed = claims.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
    if (!parsed.success) return { state: 'foreign' };
    return { state: parsed.data.exp > this.now ? 'valid' : 'expired', claims: parsed.data };
  }

  /** Seconds since 1970. */
  get now(): number {
    return Math.floor(this.#clock().getTime() / 1000);
  }

  #mac(body: string): Buffer {
    return createHmac('sha256', this.#key).update(body).digest();
  }
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
