import type { Activity, InvokeResponse } from 'botbuilder';
import type { Content } from '../content/load.ts';
import type { Services } from '../dialogs/services.ts';
import { HearthsideAdapter } from './adapter.ts';
import { RenderForChannel } from './channels/render.ts';
import { CoachBot } from './coachBot.ts';
import type { Credentials } from './config.ts';
import { onTurnFailure } from './failure.ts';
import type { Log } from './log.ts';
import { CrisisWatch } from './middleware/crisisWatch.ts';
import { NormaliseInput } from './middleware/normaliseInput.ts';
import { PersonState } from './middleware/personState.ts';
import { TurnLock } from './middleware/turnLock.ts';
import type { RecordStorage } from './storage/recordStorage.ts';

export interface AppOptions {
  readonly content: Content;
  readonly storage: RecordStorage;
  readonly clock: () => Date;
  readonly log: Log;
  readonly credentials: Credentials | undefined;
}

/** The bot on its adapter: everything but the network. */
export interface App {
  readonly adapter: HearthsideAdapter;
  readonly bot: CoachBot;
  /** Runs a turn of one of our own channels. */
  deliver(activity: Activity): Promise<InvokeResponse | undefined>;
}

/** Puts the turn together, in the order that it needs: render, normalise, watch for danger, take turns, state, talk. */
export function createApp(options: AppOptions): App {
  const { content, storage, clock, log, credentials } = options;
  const services: Services = { content, clock };
  const adapter = new HearthsideAdapter({
    ...(credentials
      ? {
          MicrosoftAppId: credentials.appId,
          MicrosoftAppPassword: credentials.password ?? '',
          MicrosoftAppTenantId: credentials.tenantId ?? '',
          MicrosoftAppType: credentials.type,
        }
      : {}),
  });
  adapter.onTurnError = onTurnFailure(content, log);
  adapter
    .use(new RenderForChannel())
    .use(new NormaliseInput())
    .use(new CrisisWatch(services, storage, log))
    .use(new TurnLock())
    .use(new PersonState(storage, clock));
  const bot = new CoachBot(services);
  return {
    adapter,
    bot,
    deliver: (activity) => adapter.runLocal(activity, (context) => bot.run(context)),
  };
}
