import { createServer, plugins, type Server } from 'restify';
import type { App } from './app.ts';
import type { Config } from './config.ts';
import { guard } from './guard/guard.ts';
import { RateLimit } from './guard/rateLimit.ts';
import { errorFields, type Log } from './log.ts';

/** No activity of any channel is larger. */
const LARGEST_BODY = 64 * 1024;
/** Twenty at once and one every three seconds: no person types faster for long. */
const BURST = 20;
const PER_SECOND = 1 / 3;

/**
 * The HTTP side. A restify handler that returns a value makes restify log the whole request, words included: handlers
 * here return nothing.
 */
export function createHttpServer(options: {
  readonly app: App;
  readonly config: Pick<Config, 'production' | 'serviceHosts'>;
  readonly clock: () => Date;
  readonly log: Log;
}): Server {
  const { app, config, clock, log } = options;
  const server = createServer({ name: 'hearthside', handleUncaughtExceptions: false });
  const parse = plugins.bodyParser({ mapParams: false, maxBodySize: LARGEST_BODY });
  server.get('/health', (_req, res, next) => {
    res.send(200, { status: 'ok' });
    next();
  });
  server.post(
    '/api/messages',
    parse,
    guard({
      serviceHosts: config.serviceHosts,
      allowLoopback: !config.production,
      limit: new RateLimit(BURST, PER_SECOND, clock),
      log,
    }),
    async (req, res) => {
      try {
        await app.adapter.process(req, res, (context) => app.bot.run(context));
      } catch (error) {
        log('request-failed', errorFields(error));
        if (!res.headersSent) res.send(500, { error: 'failed' });
      }
    },
  );
  return server;
}
