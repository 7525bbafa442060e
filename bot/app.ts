import type { Activity, InvokeResponse } from 'botbuilder';
import type { Content } from '../content/load.ts';
import { servicesFrom } from '../dialogs/services.ts';
import { HearthsideAdapter } from './adapter.ts';
import { RenderForChannel } from './channels/render.ts';
import { Artist } from './charts/artist.ts';
import { DueIndex } from './checkIns/dueIndex.ts';
import { asStored, dueReference, markTakenUp } from './checkIns/takeUp.ts';
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
  /** Whether a stored address may be written to; anyone can write any address into an activity. */
  readonly mayWriteTo: (serviceUrl: string) => boolean;
}

/** The bot on its adapter: everything but the network. */
export interface App {
  readonly adapter: HearthsideAdapter;
  readonly bot: CoachBot;
  readonly checkIns: DueIndex;
  /** Begins a turn with the person of this record, when something of theirs is due; the clock calls it. */
  takeUp(person: string): Promise<void>;
  /** Ends what runs beside the turns. */
  close(): Promise<void>;
  /** Runs a turn of one of our own channels. */
  deliver(activity: Activity): Promise<InvokeResponse | undefined>;
}

/** Puts the turn together, in the order that it needs: render, normalise, watch for danger, take turns, state, talk. */
export function createApp(options: AppOptions): App {
  const { content, storage, clock, log, credentials } = options;
  const services = servicesFrom(content, clock, (what, id) => log(what, { id }));
  const artist = new Artist();
  const checkIns = new DueIndex(storage);
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
    .use(new RenderForChannel(artist))
    .use(new NormaliseInput())
    .use(new CrisisWatch(services, storage, log))
    .use(new TurnLock())
    .use(new PersonState(storage, checkIns, clock));
  const bot = new CoachBot(services);
  return {
    adapter,
    bot,
    checkIns,
    async takeUp(person) {
      const reference = await dueReference(storage, person, clock());
      if (!reference) return;
      const { serviceUrl } = reference;
      if (!adapter.isLocal(serviceUrl) && !options.mayWriteTo(serviceUrl)) return;
      await adapter.takeUp(credentials?.appId ?? '', asStored(reference), async (context) => {
        markTakenUp(context);
        await bot.run(context);
      });
    },
    close: () => artist.close(),
    deliver: (activity) => adapter.runLocal(activity, (context) => bot.run(context)),
  };
}
