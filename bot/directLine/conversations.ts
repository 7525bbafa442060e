import type { Activity } from 'botbuilder';
import type { WebSocket } from 'ws';
import { Lanes } from '../lanes.ts';
import { ConversationLog } from './conversationLog.ts';
import { BOT, type PostedActivity, stamped } from './postedActivity.ts';

/** Above this the ones quiet for longest are dropped; their pages reconnect and are asked again where they were. */
const MOST_OPEN = 10_000;
const LONGEST_QUIET_MS = 24 * 3_600_000;
const REMEMBERED_POSTS = 50;
/** A few tabs of one person; more is somebody trying. */
const MOST_STREAMS = 5;

interface Open {
  readonly userId: string;
  readonly log: ConversationLog;
  readonly sockets: Set<WebSocket>;
  /** The page's own ids of what it posted, with ours: a post that comes twice is one. */
  readonly posted: Map<string, string>;
  started: boolean;
  quietSince: number;
}

/** The conversations of this process: who is in each, what was said, who is listening. */
export class Conversations {
  readonly #open = new Map<string, Open>();
  readonly #lanes = new Lanes();
  readonly #deliver: (activity: Activity) => Promise<void>;
  readonly #clock: () => Date;

  constructor(deliver: (activity: Activity) => Promise<void>, clock: () => Date) {
    this.#deliver = deliver;
    this.#clock = clock;
  }

  /** Starts the conversation, or finds it again after a restart; the bot is told once that someone came. */
  start(id: string, userId: string, locale?: string): 'new' | 'known' {
    const open = this.#touch(id, userId);
    if (open.started) return 'known';
    open.started = true;
    const came = {
      type: 'conversationUpdate',
      membersAdded: [{ id: userId, name: '' }],
      ...(locale ? { locale } : {}),
    };
    void this.#turn(id, userId, came).catch(() => undefined);
    return 'new';
  }

  /** Gives our id at once, and when the bot's turn is over. A post whose turn failed may come again. */
  post(id: string, userId: string, posted: PostedActivity): { id: string; done: Promise<void> } {
    const open = this.#touch(id, userId);
    const theirs = posted.channelData?.clientActivityID;
    const before = theirs ? open.posted.get(theirs) : undefined;
    if (before) return { id: before, done: Promise.resolve() };
    const { id: ours, set } = open.log.append({
      ...posted,
      from: { id: userId, name: '', role: 'user' },
    } as Partial<Activity>);
    if (theirs) remember(open.posted, theirs, ours);
    broadcast(open, set);
    const done = this.#turn(id, userId, { ...posted, id: ours } as Partial<Activity>).catch(
      (error: unknown) => {
        if (theirs) open.posted.delete(theirs);
        throw error;
      },
    );
    return { id: ours, done };
  }

  /** Says something of the bot's; false when nobody has this conversation open. */
  say(id: string, activity: Partial<Activity>): string | undefined {
    const open = this.#open.get(id);
    if (!open) return undefined;
    const { id: ours, set } = open.log.append({ ...activity, from: { ...BOT, role: 'bot' } });
    broadcast(open, set);
    return ours;
  }

  log(id: string, userId: string): ConversationLog {
    return this.#touch(id, userId).log;
  }

  listen(id: string, userId: string, socket: WebSocket): void {
    const open = this.#touch(id, userId);
    const [oldest] = open.sockets;
    if (open.sockets.size >= MOST_STREAMS) oldest?.close(1008);
    open.sockets.add(socket);
    socket.on('close', () => open.sockets.delete(socket));
  }

  /** Drops what was said; the page may go on, as with a stranger. */
  forget(id: string): void {
    this.#open.get(id)?.log.clear();
  }

  get sockets(): WebSocket[] {
    return [...this.#open.values()].flatMap((open) => [...open.sockets]);
  }

  /** Resolves when no turn is running. */
  idle(): Promise<void> {
    return this.#lanes.idle();
  }

  /** In order: the welcome before the first message, and one message before the next. */
  #turn(id: string, userId: string, what: Partial<Activity>): Promise<void> {
    return this.#lanes.run(id, () =>
      this.#deliver(stamped(what, { conversationId: id, userId, now: this.#clock() })),
    );
  }

  #touch(id: string, userId: string): Open {
    const now = this.#clock().getTime();
    const known = this.#open.get(id);
    const open = known ?? {
      userId,
      log: new ConversationLog(id, this.#clock),
      sockets: new Set<WebSocket>(),
      posted: new Map<string, string>(),
      started: false,
      quietSince: now,
    };
    open.quietSince = now;
    this.#open.delete(id);
    this.#open.set(id, open);
    this.#dropQuiet(now);
    return open;
  }

  /** The map is in the order of last use, so the quiet ones come first. */
  #dropQuiet(now: number): void {
    for (const [id, open] of this.#open) {
      if (this.#open.size <= MOST_OPEN && now - open.quietSince < LONGEST_QUIET_MS) return;
      for (const socket of open.sockets) socket.terminate();
      this.#open.delete(id);
    }
  }
}

function broadcast(open: Open, set: object): void {
  const frame = JSON.stringify(set);
  for (const socket of open.sockets) socket.send(frame);
}

function remember(posted: Map<string, string>, theirs: string, ours: string): void {
  posted.set(theirs, ours);
  const [oldest] = posted.keys();
  if (posted.size > REMEMBERED_POSTS && oldest !== undefined) posted.delete(oldest);
}
