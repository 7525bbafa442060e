import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type ConversationReference,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder';
import {
  ClaimsIdentity,
  type ConnectorClient,
  type ConnectorFactory,
} from 'botframework-connector';

/** Where the replies of one of our own channels go. Updating and deleting are refused, as Azure Direct Line does. */
export interface LocalSink {
  send(conversationId: string, activity: Partial<Activity>): Promise<ResourceResponse>;
}

type TurnLogic = (context: TurnContext) => Promise<void>;

/**
 * Real Bot Framework authentication, except that a serviceUrl registered here is answered in this
 * process. The guard refuses such a serviceUrl from outside, so only our own channels reach a sink.
 */
class LocalAwareAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly sinks = new Map<string, LocalSink>();

  override createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory {
    const remote = super.createConnectorFactory(claims);
    return {
      create: async (serviceUrl: string, audience?: string) => {
        const sink = this.sinks.get(serviceUrl);
        return sink ? asConnector(sink) : remote.create(serviceUrl, audience ?? '');
      },
    } as ConnectorFactory;
  }
}

/** The few calls of a connector that an adapter makes for a turn. */
function asConnector(sink: LocalSink): ConnectorClient {
  const refuse = (): never => {
    throw new Error('this channel does not support changing a message once sent');
  };
  return {
    conversations: {
      sendToConversation: (conversationId: string, activity: Partial<Activity>) =>
        sink.send(conversationId, activity),
      replyToActivity: (conversationId: string, replyToId: string, activity: Partial<Activity>) =>
        sink.send(conversationId, { ...activity, replyToId }),
      updateActivity: refuse,
      deleteActivity: refuse,
    },
  } as unknown as ConnectorClient;
}

/** One adapter for every channel: Bot Framework's own over HTTP, and ours in this process. */
export class HearthsideAdapter extends CloudAdapter {
  readonly #authentication: LocalAwareAuthentication;

  constructor(options: ConfigurationBotFrameworkAuthenticationOptions) {
    const authentication = new LocalAwareAuthentication(options);
    super(authentication);
    this.#authentication = authentication;
  }

  /** Sends what the bot says to `serviceUrl` into `sink` instead of over the network. */
  registerSink(serviceUrl: string, sink: LocalSink): void {
    this.#authentication.sinks.set(serviceUrl, sink);
  }

  /** Whether replies to `serviceUrl` stay in this process. */
  isLocal(serviceUrl: string): boolean {
    return this.#authentication.sinks.has(serviceUrl);
  }

  /** Runs a turn that nobody's message began. Unlike other turns, one that fails rejects. */
  takeUp(appId: string, where: ConversationReference, logic: TurnLogic): Promise<void> {
    return this.continueConversationAsync(appId, where, logic);
  }

  /**
   * Runs one turn for an activity of our own channels, already authenticated by them.
   * Resolves with what an invoke or an `expectReplies` activity is answered with.
   */
  runLocal(activity: Activity, logic: TurnLogic): Promise<InvokeResponse | undefined> {
    const claimsIdentity = new ClaimsIdentity([], true);
    return this.processActivity(
      {
        audience: '',
        claimsIdentity,
        connectorFactory: this.#authentication.createConnectorFactory(claimsIdentity),
      },
      activity,
      logic,
    );
  }
}
