import { plugins, type Request, type Response, type Server } from 'restify';
import { z } from 'zod';
import { isShallow } from '../guard/activitySchema.ts';
import type { RateLimit } from '../guard/rateLimit.ts';
import { errorFields, type Log } from '../log.ts';
import { type Access, Refusal } from './access.ts';
import type { Conversations } from './conversations.ts';
import { postedActivity } from './postedActivity.ts';

const LARGEST_BODY = 64 * 1024;
/** A page is answered by now even when a turn is slow; what the bot says comes by the stream. */
const LONGEST_WAIT_MS = 10_000;
const PREFIX = '/v3/directline';

const resumeBody = z.object({ resume: z.string().max(2048).optional() }).catch({});

export interface RouteOptions {
  readonly access: Access;
  readonly conversations: Conversations;
  /** New tokens, by address. */
  readonly newcomers: RateLimit;
  readonly log: Log;
}

type Answer = readonly [status: number, body: unknown];

/** The REST half of Direct Line 3.0 (botframework-sdk, directline-3.0.json), and the page's way to a token. */
export function mountRoutes(server: Server, options: RouteOptions): void {
  const { access, conversations, newcomers, log } = options;
  const parse = plugins.bodyParser({ mapParams: false, maxBodySize: LARGEST_BODY });
  const handle =
    (answer: (req: Request) => Answer | Promise<Answer>) => async (req: Request, res: Response) => {
      try {
        res.header('cache-control', 'no-store');
        const [status, body] = await answer(req);
        res.send(status, body);
      } catch (error) {
        const refusal = error instanceof Refusal ? error : new Refusal(502, 'BotError');
        if (!(error instanceof Refusal)) log('direct-line-failed', errorFields(error));
        res.send(refusal.status, { error: { code: refusal.code, message: refusal.code } });
      }
    };
  const at = (req: Request) =>
    `${req.headers['x-forwarded-proto'] === 'https' ? 'wss' : 'ws'}://${req.headers.host}`;
  const idOf = (req: Request) => z.string().max(256).parse(req.params.id);

  server.post(
    '/api/directline/token',
    parse,
    handle((req) => {
      if (!isSameOrigin(req)) throw new Refusal(403, 'BadArgument');
      const claims = access.admit(resumeBody.parse(req.body ?? {}).resume);
      // Someone who comes back is let in; only strangers are counted.
      if (claims.exp === 0 && !newcomers.allows(req.socket.remoteAddress ?? '')) {
        throw new Refusal(429, 'TooManyRequests');
      }
      const { token, conversationId } = access.grant(claims, at(req));
      return [200, { token, conversationId, userId: claims.user }];
    }),
  );
  server.post(
    `${PREFIX}/tokens/generate`,
    handle(() => {
      throw new Refusal(403, 'BadArgument');
    }),
  );
  server.post(
    `${PREFIX}/tokens/refresh`,
    handle((req) => {
      const { streamUrl: _stream, ...grant } = access.grant(access.claimsOf(req), at(req));
      return [200, grant];
    }),
  );
  server.post(
    `${PREFIX}/conversations`,
    parse,
    handle((req) => {
      const claims = access.claimsOf(req);
      const state = conversations.start(claims.conv, claims.user, localeOf(req));
      return [state === 'new' ? 201 : 200, access.grant(claims, at(req))];
    }),
  );
  server.get(
    `${PREFIX}/conversations/:id`,
    handle((req) => {
      const claims = access.claimsOf(req, idOf(req));
      conversations.start(claims.conv, claims.user, localeOf(req));
      return [200, access.grant(claims, at(req), watermarkOf(req))];
    }),
  );
  server.get(
    `${PREFIX}/conversations/:id/activities`,
    handle((req) => {
      const { conv, user } = access.claimsOf(req, idOf(req));
      return [200, conversations.log(conv, user).since(watermarkOf(req))];
    }),
  );
  server.post(
    `${PREFIX}/conversations/:id/activities`,
    parse,
    handle(async (req) => {
      const { conv, user } = access.claimsOf(req, idOf(req));
      if (!isShallow(req.body)) throw new Refusal(400, 'BadArgument');
      const posted = postedActivity.safeParse(req.body);
      if (!posted.success) throw new Refusal(400, 'BadArgument');
      conversations.start(conv, user, localeOf(req));
      const { id, done } = conversations.post(conv, user, posted.data);
      await inTime(done);
      return [200, { id }];
    }),
  );
  server.post(
    `${PREFIX}/conversations/:id/upload`,
    handle(() => {
      throw new Refusal(415, 'BadArgument');
    }),
  );
  server.get(
    `${PREFIX}/session/getsessionid`,
    handle(() => {
      throw new Refusal(404, 'NotFound');
    }),
  );
}

/** A page of another site may not take tokens here; a client that is no browser sends no origin. */
function isSameOrigin(req: Request): boolean {
  const { origin, host } = req.headers;
  return origin === undefined || origin.replace(/^https?:\/\//, '') === host;
}

function watermarkOf(req: Request): string {
  return new URL(req.url ?? '', 'http://local').searchParams.get('watermark') ?? '';
}

async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, LONGEST_WAIT_MS, undefined);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The first language that the browser asks for. */
function localeOf(req: Request): string | undefined {
  return /^[a-z]{2,3}(?:-[a-z]{2})?/i.exec(req.headers['accept-language'] ?? '')?.[0];
}
