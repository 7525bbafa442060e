import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { type App, createApp } from '../../bot/app.ts';
import { CheckInClock } from '../../bot/checkIns/checkInClock.ts';
import type { Fields } from '../../bot/log.ts';
import type { RecordStorage } from '../../bot/storage/recordStorage.ts';
import { type Content, loadContent } from '../../content/load.ts';
import { type Person, person } from '../../dialogs/person.ts';
import { type Services, servicesFrom } from '../../dialogs/services.ts';
import { MemoryRecords } from './memoryRecords.ts';

export const content: Content = loadContent();

/** What dialogs are given, at the time a world begins. */
export const services: Services = servicesFrom(
  content,
  () => new Date('2026-03-02T19:00:00.000Z'),
  () => {},
);

export type Channel = 'directline' | 'msteams' | 'sms';

/** What came back for one thing said: the activities, and all of it as a person would read it. */
export interface Replies {
  readonly activities: readonly Partial<Activity>[];
  readonly text: string;
  /** What can be tapped or numbered in the last message. */
  readonly choices: readonly string[];
}

export interface World {
  readonly app: App;
  readonly storage: RecordStorage;
  readonly log: { event: string; fields: Fields }[];
  now: Date;
  /** Set by tests that break something on purpose. */
  mayFail: boolean;
}

export function createWorld(storage: RecordStorage = new MemoryRecords()): World {
  const log: World['log'] = [];
  const world: World = {
    storage,
    log,
    mayFail: false,
    now: new Date('2026-03-02T19:00:00.000Z'),
    app: createApp({
      content,
      storage,
      clock: () => world.now,
      log: (event, fields = {}) => log.push({ event, fields }),
      credentials: undefined,
      mayWriteTo: () => false,
    }),
  };
  return world;
}

/** The clock of a world, to be struck by hand. */
export function clockOf(world: World): CheckInClock {
  return new CheckInClock({
    index: world.app.checkIns,
    takeUp: (person) => world.app.takeUp(person),
    clock: () => world.now,
    log: (event, fields = {}) => world.log.push({ event, fields }),
  });
}

/** Talks to the whole bot, middleware and all, as one person on a given channel. */
export class Conversation {
  readonly world: World;
  readonly channel: Channel;
  readonly user: string;
  readonly #inbox: Partial<Activity>[] = [];

  constructor(options: { channel?: Channel; world?: World; user?: string } = {}) {
    this.world = options.world ?? createWorld();
    this.channel = options.channel ?? 'directline';
    this.user = options.user ?? `user-${randomUUID()}`;
    this.world.app.adapter.registerSink(this.#serviceUrl, {
      send: async (_conversation, activity) => {
        this.#inbox.push(activity);
        return { id: randomUUID() };
      },
    });
  }

  /** Opens the chat, as channels that say so do; on SMS the first message is the first sign of life. */
  arrives(): Promise<Replies> {
    return this.sends({ type: 'conversationUpdate', membersAdded: [{ id: this.user, name: '' }] });
  }

  says(text: string, id: string = randomUUID()): Promise<Replies> {
    return this.sends({ type: 'message', text, id });
  }

  /** Says each thing in turn; the replies to the last come back. */
  async saysAll(...texts: readonly string[]): Promise<Replies> {
    let replies = none;
    for (const text of texts) replies = await this.says(text);
    return replies;
  }

  async sends(activity: Partial<Activity>): Promise<Replies> {
    this.#inbox.length = 0;
    await this.world.app.deliver({
      id: randomUUID(),
      timestamp: this.world.now,
      channelId: this.channel,
      serviceUrl: this.#serviceUrl,
      from: { id: this.user, name: '' },
      recipient: { id: 'bot', name: '' },
      conversation: {
        id: `c-${this.user}`,
        isGroup: false,
        conversationType: 'personal',
        name: '',
      },
      ...activity,
    } as Activity);
    const failed = this.world.log.find(({ event }) => event === 'turn-failed');
    if (failed && !this.world.mayFail)
      throw new Error(`a turn failed: ${JSON.stringify(failed.fields)}`);
    return readable(this.#inbox.splice(0));
  }

  /** What comes by itself when the clock strikes, without anything said. */
  async hearsFrom(clock: CheckInClock): Promise<Replies> {
    this.#inbox.length = 0;
    await clock.tick();
    return readable(this.#inbox.splice(0));
  }

  /** What has come so far in a turn that is still running. */
  arrived(): Replies {
    return readable(this.#inbox);
  }

  /** What is kept about this person. */
  async record(): Promise<Person | undefined> {
    const key = `person/${this.channel}/${this.user}`;
    const items = await this.world.storage.read([key]);
    return items[key] === undefined ? undefined : person.parse(items[key]);
  }

  get #serviceUrl(): string {
    return `urn:test:${this.user}`;
  }
}

const none: Replies = { activities: [], text: '', choices: [] };

export function readable(activities: readonly Partial<Activity>[]): Replies {
  const messages = activities.filter(({ type }) => type === 'message');
  const last = messages.at(-1);
  return {
    activities,
    text: messages.map((each) => each.text ?? each.summary ?? '').join('\n'),
    choices: [
      ...(last?.suggestedActions?.actions ?? []).map(({ title }) => title),
      ...(last?.attachments ?? []).flatMap(({ content: card }) =>
        (card.actions ?? []).map((action: { title: string }) => action.title),
      ),
      ...[
        ...messages
          .map(({ text }) => text ?? '')
          .join('\n')
          .matchAll(/^\d+\. (.+)$/gm),
      ].map(([, title]) => title ?? ''),
    ],
  };
}

/** The short way through the hello, for a grown-up in the US. */
export const HELLO = [
  'yes',
  'adult',
  'United States',
  'My partner',
  'Alcohol',
  'A talk I have to have',
  'No, just today',
];

/** The hello, and the safety questions answered as someone would who is safe at home. */
export const WELCOMED = [
  ...HELLO,
  'About this and my data',
  'The safety questions again',
  'no',
  'no',
  'no',
  'no',
  'menu',
];
