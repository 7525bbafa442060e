import type { Activity } from 'botbuilder';

/** Longer talks are dropped from the front; nobody scrolls that far back on a phone. */
const MOST_KEPT = 500;
/** Numbering starts from the clock in milliseconds, so that it goes on rising when the process starts again. */
const EPOCH = Date.UTC(2026, 0, 1);

/** What a client is sent: activities, and the mark up to which it has now seen. */
export interface ActivitySet {
  readonly activities: readonly Partial<Activity>[];
  readonly watermark: string;
}

/** What was said in one conversation, in memory only, so that a page that reconnects misses nothing. */
export class ConversationLog {
  readonly #conversationId: string;
  readonly #clock: () => Date;
  #first: number;
  #kept: Partial<Activity>[] = [];

  constructor(conversationId: string, clock: () => Date) {
    this.#conversationId = conversationId;
    this.#clock = clock;
    this.#first = clock().getTime() - EPOCH;
  }

  /** Adds a copy of the activity, numbered and dated; its id and the set to send to whoever is listening. */
  append(activity: Partial<Activity>): { readonly id: string; readonly set: ActivitySet } {
    const number = this.#first + this.#kept.length;
    const id = `${this.#conversationId}|${String(number).padStart(13, '0')}`;
    const copy = JSON.parse(JSON.stringify(activity));
    delete copy.serviceUrl;
    // Web Chat holds a reply to an activity it does not know back for five seconds.
    if (!this.#kept.some((each) => each.id === copy.replyToId)) delete copy.replyToId;
    const kept = {
      ...copy,
      id,
      timestamp: this.#clock().toISOString(),
      channelId: 'directline',
      conversation: { id: this.#conversationId },
    };
    this.#kept.push(kept);
    if (this.#kept.length > MOST_KEPT) {
      this.#kept.shift();
      this.#first += 1;
    }
    return { id, set: { activities: [kept], watermark: String(number) } };
  }

  /** What came after `watermark`; everything kept when the mark is missing or from elsewhere. */
  since(watermark: string | undefined): ActivitySet {
    const seen = /^\d{1,14}$/.test(watermark ?? '') ? Number(watermark) : this.#first - 1;
    const last = this.#first + this.#kept.length - 1;
    const from = seen > last ? 0 : Math.max(0, seen + 1 - this.#first);
    return {
      activities: this.#kept.slice(from),
      watermark: last < this.#first ? '' : String(last),
    };
  }

  clear(): void {
    this.#first += this.#kept.length;
    this.#kept = [];
  }
}
