import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import { createApp } from '../bot/app.ts';
import { openStorage } from '../bot/storage/openStorage.ts';
import type { RecordStorage } from '../bot/storage/recordStorage.ts';
import { loadContent } from '../content/load.ts';

/** How the storage behaves while people are in danger. */
export const WEATHER = ['up', 'slow', 'gone'] as const;
export type Weather = (typeof WEATHER)[number];

/** Milliseconds from a message of danger to its card, and how many came without one. */
export interface CrisisTimes {
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
  readonly unanswered: number;
}

const MESSAGE = 'he wont wake up and his lips are blue';
const SLOW_MS = 2000;
const SERVICE = 'urn:bench:crisis';

/** Sends `count` messages of danger, `atOnce` at a time, each from somebody new. */
export async function measureCrisis(
  weather: Weather,
  count: number,
  atOnce: number,
): Promise<CrisisTimes> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hearthside-bench-'));
  const { storage } = await openStorage({ directory: folder, secret: undefined });
  const { adapter, deliver } = createApp({
    content: loadContent(),
    storage: inWeather(storage, weather),
    clock: () => new Date(),
    log: () => {},
    credentials: undefined,
    mayWriteTo: () => false,
  });
  const began = new Map<string, number>();
  const times: number[] = [];
  adapter.registerSink(SERVICE, {
    send: async (conversation, activity) => {
      const start = began.get(conversation);
      if (start !== undefined && activity.type === 'message') {
        began.delete(conversation);
        times.push(performance.now() - start);
      }
      return { id: conversation };
    },
  });
  let next = 0;
  const speak = async () => {
    while (next < count) {
      const who = `${weather}-${next++}`;
      began.set(who, performance.now());
      await deliver(activityFrom(who));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, speak));
  await storage.close();
  await rm(folder, { recursive: true, force: true });
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor((times.length - 1) * part)] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), worst: at(1), unanswered: began.size };
}

function inWeather(storage: RecordStorage, weather: Weather): RecordStorage {
  const before = async () => {
    if (weather === 'gone') throw new Error('the storage is gone');
    if (weather === 'slow') await wait(SLOW_MS);
  };
  return {
    read: async (keys) => {
      await before();
      return storage.read(keys);
    },
    write: async (changes) => {
      await before();
      return storage.write(changes);
    },
    delete: (keys) => storage.delete(keys),
    sweep: (now) => storage.sweep(now),
    close: () => storage.close(),
  };
}

function activityFrom(who: string): Activity {
  return {
    type: 'message',
    id: who,
    text: MESSAGE,
    channelId: 'directline',
    serviceUrl: SERVICE,
    from: { id: who, name: '' },
    recipient: { id: 'bot', name: '' },
    conversation: { id: who, isGroup: false, conversationType: 'personal', name: '' },
  } as Activity;
}
