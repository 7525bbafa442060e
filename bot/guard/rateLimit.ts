/** A token bucket for each key; keys that have been full for long are dropped, so memory stays flat. */
export class RateLimit {
  readonly #buckets = new Map<string, { tokens: number; at: number }>();
  readonly #burst: number;
  readonly #perSecond: number;
  readonly #clock: () => Date;

  /** @param burst how many at once; @param perSecond how many come back each second. */
  constructor(burst: number, perSecond: number, clock: () => Date) {
    this.#burst = burst;
    this.#perSecond = perSecond;
    this.#clock = clock;
  }

  /** False when `key` has had too much. */
  allows(key: string): boolean {
    const now = this.#clock().getTime();
    const bucket = this.#buckets.get(key) ?? { tokens: this.#burst, at: now };
    const tokens = Math.min(
      this.#burst,
      bucket.tokens + ((now - bucket.at) / 1000) * this.#perSecond,
    );
    this.#buckets.delete(key);
    this.#buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > 10_000 && oldest !== undefined) this.#buckets.delete(oldest);
    return tokens >= 1;
  }
}
