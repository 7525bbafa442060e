import { errorFields, type Log } from '../log.ts';
import type { DueIndex } from './dueIndex.ts';

const EVERY_MS = 30_000;

export interface CheckInClockOptions {
  readonly index: DueIndex;
  /** Runs the turn of one person who may be due; resolves when it is saved and said. */
  readonly takeUp: (person: string) => Promise<void>;
  readonly clock: () => Date;
  readonly log: Log;
}

/**
 * Wakes every half minute and takes up whoever is due. A turn saves that the check-in is over before it is sent: one that
 * is cut off in between is not sent again, because twice is worse than not at all.
 */
export class CheckInClock {
  readonly #options: CheckInClockOptions;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;

  constructor(options: CheckInClockOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timer = setInterval(() => void this.tick(), EVERY_MS);
    this.#timer.unref();
  }

  /** One round; a round that still runs is not begun again. */
  tick(): Promise<void> {
    this.#running ??= this.#round().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }

  async #round(): Promise<void> {
    const { index, takeUp, clock, log } = this.#options;
    try {
      for (const { person, at } of await index.dueAt(clock())) {
        try {
          await takeUp(person);
          await index.remove(person, at);
        } catch (error) {
          // It stays due, and the next round tries again.
          log('check-in-failed', errorFields(error));
        }
      }
    } catch (error) {
      log('check-ins-unread', errorFields(error));
    }
  }
}
