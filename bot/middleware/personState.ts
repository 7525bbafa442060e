import type { Activity, Middleware, ResourceResponse, TurnContext } from 'botbuilder';
import { isForgotten } from '../../dialogs/aside.ts';
import { firstDue } from '../../dialogs/checkIns/checkIns.ts';
import { type Person, setPerson } from '../../dialogs/person.ts';
import type { DueIndex } from '../checkIns/dueIndex.ts';
import { isTakenUp } from '../checkIns/takeUp.ts';
import { type Loaded, load, personKey, toItem } from '../state.ts';
import { ConflictError, type RecordStorage } from '../storage/recordStorage.ts';

/** A turn that keeps meeting other writers gives up; the person sends it again. */
const MOST_TRIES = 3;
/** Channels send again within seconds; more would only make the record grow. */
const REMEMBERED_TURNS = 2;

const LOST = Symbol('lost');

/** Whether this person's notes could not be read and were set aside. */
export function isLost(context: TurnContext): boolean {
  return context.turnState.get<boolean>(LOST) === true;
}

/**
 * One read before the turn and one write after it. What the turn says is held until the write is done, so nobody is told
 * what was not kept; on a conflict the turn runs again from the fresh record. A message delivered twice gets the replies
 * of the first time and changes nothing.
 */
export class PersonState implements Middleware {
  readonly #storage: RecordStorage;
  readonly #index: DueIndex;
  readonly #clock: () => Date;

  constructor(storage: RecordStorage, index: DueIndex, clock: () => Date) {
    this.#storage = storage;
    this.#index = index;
    this.#clock = clock;
  }

  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    const outbox = new Outbox(context);
    try {
      for (let tries = 1; ; tries += 1) {
        outbox.empty();
        const loaded = await this.#read(context);
        const dueBefore = firstDue(loaded.person);
        const before = answeredBefore(loaded.person, context.activity);
        if (before) {
          outbox.release();
          await context.sendActivities(before.map((reply) => ({ ...reply })));
          return;
        }
        await next();
        try {
          await this.#write(context, loaded, outbox.texts, dueBefore);
          break;
        } catch (error) {
          if (!(error instanceof ConflictError) || tries === MOST_TRIES) throw error;
        }
      }
    } catch (error) {
      outbox.empty();
      outbox.release();
      throw error;
    }
    await outbox.send();
  }

  async #read(context: TurnContext): Promise<Loaded> {
    const key = personKey(context.activity);
    const items = await this.#storage.read([key]);
    const loaded = load(items[key], this.#clock());
    setPerson(context, loaded.person);
    context.turnState.set(LOST, loaded.lost);
    return loaded;
  }

  async #write(
    context: TurnContext,
    { person, eTag }: Loaded,
    replies: Partial<Activity>[],
    dueBefore: string | undefined,
  ): Promise<void> {
    const key = personKey(context.activity);
    if (isForgotten(context)) {
      await this.#storage.delete([key]);
      if (dueBefore) await this.#index.remove(key, dueBefore);
      return;
    }
    // Being written to is not being there: a check-in makes nothing last longer.
    if (!isTakenUp(context)) person.seenAt = this.#clock().toISOString();
    const { id } = context.activity;
    if (id && context.activity.type === 'message') {
      const { conversation } = person;
      conversation.answered = [...conversation.answered, { id, replies }].slice(-REMEMBERED_TURNS);
    }
    // What is due is noted before the record and crossed out after it: a cut in between leaves a hint too many, none too few.
    const due = firstDue(person);
    if (due && due !== dueBefore) await this.#index.add(key, due);
    await this.#storage.write({ [key]: toItem(person, eTag) });
    if (dueBefore && due !== dueBefore) await this.#index.remove(key, dueBefore);
  }
}

function answeredBefore(person: Person, activity: Activity): Record<string, unknown>[] | undefined {
  if (!activity.id || activity.type !== 'message') return undefined;
  return person.conversation.answered.find(({ id }) => id === activity.id)?.replies;
}

/** What the turn wants to say, already rendered, until it may be said. */
class Outbox {
  #held: (() => Promise<ResourceResponse[]>)[] = [];
  #replies: Partial<Activity>[] = [];
  #open = false;

  constructor(context: TurnContext) {
    context.onSendActivities(async (_context, activities, send) => {
      if (this.#open) return send();
      this.#held.push(send);
      this.#replies.push(
        ...activities.map(
          ({ type, text, attachments, summary, suggestedActions, name, value }) => ({
            type,
            text,
            attachments: attachments?.filter(({ contentUrl }) => !contentUrl?.startsWith('data:')),
            summary,
            suggestedActions,
            name,
            value,
          }),
        ),
      );
      return activities.map(() => ({ id: '' }));
    });
  }

  /** What was said, bare of addressing and of pictures, whose words are enough to say again, for the record. */
  get texts(): Partial<Activity>[] {
    return this.#replies.map((reply) => JSON.parse(JSON.stringify(reply)));
  }

  empty(): void {
    this.#held = [];
    this.#replies = [];
  }

  release(): void {
    this.#open = true;
  }

  async send(): Promise<void> {
    this.release();
    for (const send of this.#held) await send();
    this.empty();
  }
}
