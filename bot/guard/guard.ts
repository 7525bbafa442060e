import type { RequestHandler } from 'restify';
import { assess } from '../../coach/safety/assess.ts';
import type { Log } from '../log.ts';
import { activitySchema, isShallow } from './activitySchema.ts';
import type { RateLimit } from './rateLimit.ts';
import { isAllowedServiceUrl } from './serviceUrl.ts';

export interface GuardOptions {
  readonly serviceHosts: readonly string[];
  /** Only while developing: the Emulator and the Playground answer on this machine. */
  readonly allowLoopback: boolean;
  readonly limit: RateLimit;
  readonly log: Log;
}

/**
 * Stands before Bot Framework on /api/messages. Every refusal is a plain 4xx that says nothing of the inside. Danger is
 * never refused for being too much.
 */
export function guard(options: GuardOptions): RequestHandler {
  return (req, res, next) => {
    const refuse = (status: number, reason: string): void => {
      options.log('refused', { status, reason });
      res.send(status, { error: reason });
      next(false);
    };
    const body: unknown = req.body;
    if (!isShallow(body)) return refuse(400, 'nested too deep');
    const parsed = activitySchema.safeParse(body);
    if (!parsed.success) return refuse(400, 'not an activity');
    const activity = parsed.data;
    const where = { hosts: options.serviceHosts, allowLoopback: options.allowLoopback };
    if (!isAllowedServiceUrl(activity.serviceUrl, where))
      return refuse(400, 'serviceUrl not allowed');
    if (!options.limit.allows(activity.from.id) && assess(activity.text ?? '').tier < 2) {
      return refuse(429, 'too many messages');
    }
    return next();
  };
}
