import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { loadContent } from '../content/load.ts';
import { createApp } from './app.ts';
import { CheckInClock } from './checkIns/checkInClock.ts';
import type { Config } from './config.ts';
import { createDirectLine } from './directLine/directLine.ts';
import { isAllowedServiceUrl } from './guard/serviceUrl.ts';
import { errorFields, jsonLog, type Log } from './log.ts';
import { createHttpServer } from './server.ts';
import { openStorage } from './storage/openStorage.ts';
import { mountPages } from './web/pages.ts';

/** Records that ran out are dropped this often. */
const SWEEP_EVERY_MS = 3_600_000;

export interface Running {
  /** Where a browser finds the page. */
  readonly address: string;
  /** Takes no more requests, lets the turns that run end and be saved, then gives the data back. */
  stop(): Promise<void>;
}

/** Puts everything together and listens. @throws with what to set when a setting, the content or the data is wrong. */
export async function start(
  config: Config,
  log: Log = jsonLog(
    (line) => process.stderr.write(line),
    () => new Date(),
  ),
): Promise<Running> {
  const clock = () => new Date();
  const content = loadContent(undefined, config.contentDirectory);
  const { storage, keys } = await openStorage({
    directory: config.dataDirectory,
    secret: config.dataKey,
  });
  const app = createApp({
    content,
    storage,
    clock,
    log,
    credentials: config.credentials,
    mayWriteTo: (serviceUrl) =>
      isAllowedServiceUrl(serviceUrl, {
        hosts: config.serviceHosts,
        allowLoopback: !config.production,
      }),
  });
  const checkIns = new CheckInClock({
    index: app.checkIns,
    takeUp: (person) => app.takeUp(person),
    clock,
    log,
  });
  const directLine = createDirectLine({
    key: keys.tokens,
    deliver: async (activity) => {
      await app.deliver(activity);
    },
    clock,
    log,
  });
  app.adapter.registerSink(directLine.serviceUrl, directLine.sink);
  const server = createHttpServer({ app, config, clock, log });
  directLine.mount(server);
  directLine.upgrade(server.server);
  mountPages(server, { words: content.page });
  try {
    server.listen(config.port, config.host);
    await once(server.server, 'listening');
  } catch (error) {
    await storage.close();
    throw error;
  }
  const sweep = () => {
    storage.sweep(clock()).then(
      (dropped) => dropped > 0 && log('swept', { dropped }),
      (error: unknown) => log('sweep-failed', errorFields(error)),
    );
  };
  sweep();
  checkIns.start();
  const timer = setInterval(sweep, SWEEP_EVERY_MS);
  timer.unref();
  return {
    address: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${portOf(server.address())}/`,
    async stop() {
      clearInterval(timer);
      await checkIns.stop();
      await directLine.close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await app.close();
      await storage.close();
    },
  };
}

function portOf(address: AddressInfo | string | null): number | string {
  return typeof address === 'object' && address !== null ? address.port : '';
}
