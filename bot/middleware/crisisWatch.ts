import type { Middleware, TurnContext } from 'botbuilder';
import { type Assessment, assess } from '../../coach/safety/assess.ts';
import type { Region } from '../../content/schema/common.ts';
import type { Person } from '../../dialogs/person.ts';
import { safetyCard } from '../../dialogs/safetyCard.ts';
import type { Services } from '../../dialogs/services.ts';
import { errorFields, type Log } from '../log.ts';
import { load, personKey } from '../state.ts';
import type { RecordStorage } from '../storage/recordStorage.ts';

/** The card waits no longer than this to learn the country. */
const LONGEST_PEEK_MS = 300;
const REMEMBERED = 1000;

const DANGER = Symbol('danger');

/** What the watch read in this message, for the dialogs. */
export function dangerIn(context: TurnContext): Assessment | undefined {
  return context.turnState.get<Assessment>(DANGER);
}

/**
 * Reads every message for danger before anything else, and answers at once: before the turn's lock, before any state, and
 * with the storage down. What comes after may fail; the numbers are out.
 */
export class CrisisWatch implements Middleware {
  readonly #services: Services;
  readonly #storage: RecordStorage;
  readonly #log: Log;
  /** Who was last sent which card, so that the same one does not come twice in a row. */
  readonly #last = new Map<string, string>();

  constructor(services: Services, storage: RecordStorage, log: Log) {
    this.#services = services;
    this.#storage = storage;
    this.#log = log;
  }

  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    const { activity } = context;
    if (activity.type !== 'message' && activity.type !== 'messageUpdate') return next();
    const danger = assess(activity.text ?? '');
    context.turnState.set(DANGER, danger);
    if (!danger.kind || danger.tier < 2) return next();
    const region = await this.#region(context);
    await context.sendActivity(
      safetyCard(this.#services, {
        kind: danger.kind,
        region,
        again: this.#wasLast(context, danger.kind),
      }),
    );
    this.#log('crisis', { kind: danger.kind, tier: danger.tier, channel: activity.channelId });
    try {
      await next();
    } catch (error) {
      this.#log('turn-failed-after-crisis-card', errorFields(error));
    }
  }

  async #region(context: TurnContext): Promise<Region | undefined> {
    const key = personKey(context.activity);
    const peek = this.#storage
      .read([key])
      .then((items): Person | undefined => load(items[key], this.#services.clock()).person)
      .catch(() => undefined);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, LONGEST_PEEK_MS, undefined);
    });
    const person = await Promise.race([peek, late]);
    clearTimeout(timer);
    return person?.region;
  }

  #wasLast(context: TurnContext, kind: string): boolean {
    const key = personKey(context.activity);
    const again = this.#last.get(key) === kind;
    this.#last.delete(key);
    if (!again) this.#last.set(key, kind);
    const [oldest] = this.#last.keys();
    if (this.#last.size > REMEMBERED && oldest) this.#last.delete(oldest);
    return again;
  }
}
