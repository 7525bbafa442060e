import type { Middleware, TurnContext } from 'botbuilder';
import { isSpanish } from '../../coach/message/language.ts';
import { assess } from '../../coach/safety/assess.ts';
import { type Assessment, NO_DANGER } from '../../coach/safety/assessment.ts';
import type { Kind } from '../../content/schema/safety.ts';
import { readCommand } from '../../dialogs/commands.ts';
import { isOffered } from '../../dialogs/offered.ts';
import { languageOf, type Person } from '../../dialogs/person.ts';
import { isSpeakingToLovedOne } from '../../dialogs/safety/practiceOrReal.ts';
import { safetyCard } from '../../dialogs/safety/safetyCard.ts';
import type { Services } from '../../dialogs/services.ts';
import type { Danger } from '../../dialogs/shell.ts';
import { errorFields, type Log } from '../log.ts';
import { load, personKey } from '../state.ts';
import type { RecordStorage } from '../storage/recordStorage.ts';

/**
 * Words to "you", in a scene or a draft, may be a line: anger, fear, worry for them. What people say of themselves there
 * ("I want to die"), and of a body that does not breathe, is never taken for practice.
 */
function mayBePractice(kind: Kind, text: string): boolean {
  if (kind === 'suicide_user' || kind === 'overdose_now') return false;
  return /\b(?:you|your|you're|u|ur)\b/i.test(text);
}

/** The card waits no longer than this to learn the country. */
const LONGEST_PEEK_MS = 300;
const REMEMBERED = 1000;

const DANGER = Symbol('danger');

/** What the watch read in this message, for the dialogs. */
export function dangerIn(context: TurnContext): Danger {
  return (
    context.turnState.get<Danger>(DANGER) ?? { read: NO_DANGER, answered: false, unsure: false }
  );
}

/**
 * Reads every message for danger before anything else, and answers at once: before the turn's lock, before any state, and
 * with the storage down. What comes after may fail; the numbers are out.
 */
export class CrisisWatch implements Middleware {
  readonly #services: Services;
  readonly #storage: RecordStorage;
  readonly #log: Log;
  /** Who was last sent which card, so that the same one does not come twice in a row. */
  readonly #last = new Map<string, string>();

  constructor(services: Services, storage: RecordStorage, log: Log) {
    this.#services = services;
    this.#storage = storage;
    this.#log = log;
  }

  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    const { activity } = context;
    if (activity.type !== 'message' && activity.type !== 'messageUpdate') return next();
    // A command is a command: "leave fast" tells of no danger, and nothing may come before it.
    const text = activity.text ?? '';
    const read = readCommand(text, this.#services) ? NO_DANGER : assess(text);
    const { kind } = read;
    if (!kind || read.tier < 2) {
      context.turnState.set(DANGER, { read, answered: false, unsure: false });
      return next();
    }
    const person = await this.#peek(context);
    if (person && isOffered(person, text)) {
      context.turnState.set(DANGER, { read: NO_DANGER, answered: false, unsure: false });
      return next();
    }
    if (person && isSpeakingToLovedOne(person) && mayBePractice(kind, text)) {
      context.turnState.set(DANGER, { read, answered: false, unsure: true });
      return next();
    }
    context.turnState.set(DANGER, { read, answered: true, unsure: false });
    const again = this.#wasLast(context, kind);
    await context.sendActivity(
      safetyCard(this.#services, {
        kind,
        region: person?.region,
        // Before anything is known of them, what they write in is what they read.
        language: (person && languageOf(person)) ?? (isSpanish(text) ? 'es' : undefined),
        again,
      }),
    );
    this.#count(context, read, person);
    try {
      await next();
    } catch (error) {
      this.#log('turn-failed-after-crisis-card', errorFields(error));
    }
  }

  /** Kind and country are counted only where the person agreed; else a host sees no more than that a card went out. */
  #count({ activity }: TurnContext, { kind, tier }: Assessment, person: Person | undefined): void {
    const channel = activity.channelId;
    if (!person?.consents.counts || !kind) this.#log('crisis', { channel });
    else this.#log('crisis', { channel, kind, tier, region: person.region ?? 'INT' });
  }

  async #peek(context: TurnContext): Promise<Person | undefined> {
    const key = personKey(context.activity);
    const peek = this.#storage
      .read([key])
      .then((items): Person | undefined => load(items[key], this.#services.clock()).person)
      .catch(() => undefined);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, LONGEST_PEEK_MS, undefined);
    });
    const person = await Promise.race([peek, late]);
    clearTimeout(timer);
    return person;
  }

  #wasLast(context: TurnContext, kind: string): boolean {
    const key = personKey(context.activity);
    const again = this.#last.get(key) === kind;
    this.#last.delete(key);
    if (!again) this.#last.set(key, kind);
    const [oldest] = this.#last.keys();
    if (this.#last.size > REMEMBERED && oldest) this.#last.delete(oldest);
    return again;
  }
}
