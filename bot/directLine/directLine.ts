import type { Server as HttpServer } from 'node:http';
import type { Activity } from 'botbuilder';
import type { Server } from 'restify';
import type { LocalSink } from '../adapter.ts';
import { RateLimit } from '../guard/rateLimit.ts';
import type { Log } from '../log.ts';
import { Access } from './access.ts';
import { Conversations } from './conversations.ts';
import { SERVICE_URL } from './postedActivity.ts';
import { mountRoutes } from './routes.ts';
import { openStream } from './stream.ts';
import { Tokens } from './tokens.ts';

export interface DirectLineOptions {
  /** 32 bytes that sign tokens; the same after a restart, so that pages go on. */
  readonly key: Buffer;
  /** Hands one activity to the bot; resolves when its turn is over. */
  readonly deliver: (activity: Activity) => Promise<void>;
  readonly clock: () => Date;
  readonly log: Log;
}

/**
 * Direct Line 3.0 in this process: the published web client talks to Hearthside without an Azure account. What is said
 * stays in memory for a day at most and is never written down.
 */
export interface DirectLine {
  readonly serviceUrl: string;
  /** Takes what the bot says. */
  readonly sink: LocalSink;
  mount(server: Server): void;
  upgrade(http: HttpServer): void;
  /** Lets the turns that run end, then shuts every stream. */
  close(): Promise<void>;
}

/** Thirty tokens at once from one address, one more every two seconds. */
const NEWCOMERS = { burst: 30, perSecond: 0.5 };

export function createDirectLine(options: DirectLineOptions): DirectLine {
  const { key, deliver, clock, log } = options;
  const access = new Access(new Tokens(key, clock));
  const conversations = new Conversations(deliver, clock);
  const newcomers = new RateLimit(NEWCOMERS.burst, NEWCOMERS.perSecond, clock);
  let shut: () => Promise<void> = async () => {};
  return {
    serviceUrl: SERVICE_URL,
    sink: {
      async send(conversationId, activity) {
        const id = conversations.say(conversationId, activity);
        if (activity.name === 'hearthside/forget' || activity.name === 'hearthside/leave') {
          conversations.forget(conversationId);
        }
        return { id: id ?? '' };
      },
    },
    mount: (server) => mountRoutes(server, { access, conversations, newcomers, log }),
    upgrade(http) {
      shut = openStream(http, access, conversations);
    },
    async close() {
      await conversations.idle();
      await shut();
    },
  };
}
