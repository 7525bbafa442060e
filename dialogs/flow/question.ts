import type { Activity, TurnContext } from 'botbuilder';
import {
  Dialog,
  type DialogContext,
  type DialogInstance,
  type DialogTurnResult,
} from 'botbuilder-dialogs';
import { askForRoom, offerPlaces } from '../aside.ts';
import { asksSomething, placesFor } from '../find/placesFor.ts';
import { translated, wordsIn } from '../language.ts';
import { numbersOf } from '../numbers.ts';
import { languageOf, type Person, personIn } from '../person.ts';
import { type Choice, plain, readChoice } from '../readChoice.ts';
import { message, nextWording, phrase, type Slots } from '../say.ts';
import type { Services } from '../services.ts';

/** What is kept of an open question. Its words are not: they are read anew, and take turns, whenever it is asked. */
export interface Asked {
  readonly slots: Slots;
  readonly choices: readonly Choice[];
  /** The question was already part of what was said; only the answer is awaited. */
  readonly silent: boolean;
  misses: number;
}

/** What an answer was read as; a miss is an answer that the question cannot place. */
export type Reading<Answer> = { readonly answer: Answer } | 'missed';

export type Read<Answer> = (text: string, choices: readonly Choice[]) => Reading<Answer>;

/** A phrase of its own for an answer that misses; undefined where there is none for it. */
export type Miss = (text: string) => { readonly key: string; readonly slots: Slots } | undefined;

/**
 * One question and how its answer is read. An answer it cannot place gets a kind second try, then the choices spelled
 * out, then it is let go: never a loop.
 */
export class Question<Answer> extends Dialog<Asked> {
  /** The question's key in content. */
  readonly key: string;
  readonly #services: Services;
  readonly #read: Read<Answer>;
  readonly #miss: Miss | undefined;

  /** @param miss what is said first to an answer that cannot be placed, where there is more to say than that. */
  constructor(services: Services, key: string, read: Read<Answer>, miss?: Miss) {
    super(key);
    this.key = key;
    this.#services = services;
    this.#read = read;
    this.#miss = miss;
  }

  /** The choices content gives this question, or those of `only`. */
  choices(only?: readonly string[]): Choice[] {
    return choicesOf(this.#services, this.key, only);
  }

  override async beginDialog(dc: DialogContext, asked: Asked): Promise<DialogTurnResult> {
    const instance = dc.activeDialog;
    if (instance) instance.state = { ...asked };
    if (!asked.silent) await dc.context.sendActivity(this.#words(dc.context, asked));
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const { activity } = dc.context;
    if (activity.type !== 'message') return Dialog.EndOfTurn;
    const asked = dc.activeDialog?.state as Asked;
    const isAsking = asksSomething(activity.text ?? '', this.key, asked.choices);
    const asksFor = isAsking ? placesFor(activity.text ?? '', this.key, this.#services) : undefined;
    if (asksFor && asksFor.length > 0) {
      offerPlaces(dc.context, asksFor);
      return Dialog.EndOfTurn;
    }
    const reading = this.#read(activity.text ?? '', this.#choicesFor(personIn(dc.context), asked));
    if (reading !== 'missed') return dc.endDialog(reading.answer);
    const room = this.#roomNamed(activity.text ?? '');
    if (room) {
      askForRoom(dc.context, room);
      return Dialog.EndOfTurn;
    }
    const places = placesFor(activity.text ?? '', this.key, this.#services);
    if (places) {
      offerPlaces(dc.context, places);
      return Dialog.EndOfTurn;
    }
    asked.misses += 1;
    if (asked.misses > 2) {
      await dc.context.sendActivity(phrase(dc.context, this.#services, 'shell.letGo'));
      return dc.endDialog(undefined);
    }
    const miss = this.#miss?.(activity.text ?? '') ?? {
      key: missKey(activity.text ?? '', asked.misses),
      slots: {},
    };
    await dc.context.sendActivity(phrase(dc.context, this.#services, miss.key, miss.slots));
    await dc.context.sendActivity(this.#words(dc.context, asked));
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    await context.sendActivity(this.#words(context, instance.state as Asked));
  }

  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const instance = dc.activeDialog;
    if (instance) await this.repromptDialog(dc.context, instance);
    return Dialog.EndOfTurn;
  }

  /** The room of the menu that a whole answer names, when the question itself could not place it. */
  #roomNamed(text: string): string | undefined {
    const said = plain(text);
    const rooms = choicesOf(this.#services, 'menu.adult');
    return rooms.find(({ label, words }) => [label, ...words].some((name) => plain(name) === said))
      ?.value;
  }

  /** The choices in the language they are spoken to in now: it may have changed since they were asked. */
  #choicesFor(person: Person, { choices }: Asked): Choice[] {
    const language = languageOf(person);
    return choices.map((choice) => translated(this.#services, language, this.key, choice));
  }

  #words(context: TurnContext, asked: Asked): Partial<Activity> {
    const person = personIn(context);
    const language = languageOf(person);
    const wordings = (
      wordsIn(this.#services, language).ask(this.key) ?? askOf(this.#services, this.key)
    ).ask;
    const slots = { ...numbersOf(this.#services, person.region, language), ...asked.slots };
    return message(
      nextWording(context, `?${this.key}`, wordings),
      slots,
      this.#choicesFor(person, asked),
    );
  }
}

/** Someone who writes a sentence where a word was asked is telling something; that is heard before it is asked again. */
const TELLING = 4;

function missKey(text: string, misses: number): string {
  if (misses > 1) return 'shell.missedAgain';
  return text.trim().split(/\s+/).length >= TELLING ? 'shell.heard' : 'shell.missed';
}

function askOf(services: Services, key: string) {
  const found = services.content.asks.get(key);
  if (!found) throw new Error(`content has no question '${key}'`);
  return found;
}

function choicesOf(services: Services, key: string, only?: readonly string[]): Choice[] {
  return Object.entries(askOf(services, key).options)
    .filter(([value]) => !only || only.includes(value))
    .map(([value, { label, words }]) => ({ value, label, words }));
}

/** One of the choices that content lists for `key`. The answer is the choice's value. */
export function oneOf<Value extends string>(services: Services, key: string): Question<Value> {
  return new Question<Value>(services, key, (text, choices) => {
    const choice = readChoice(text, choices);
    return choice ? { answer: choice.value as Value } : 'missed';
  });
}

/** Whatever they write. */
export function freeText(services: Services, key: string): Question<string> {
  return new Question<string>(services, key, (text) =>
    text.trim() ? { answer: text.trim() } : 'missed',
  );
}

/** What someone picked from the choices, or else wrote in words of their own. */
export type PickedOrTyped<Value extends string> =
  | { readonly picked: Value }
  | { readonly typed: string };

/** One of the offered choices, or words of their own. */
export function choiceOrText<Value extends string>(
  services: Services,
  key: string,
): Question<PickedOrTyped<Value>> {
  return new Question<PickedOrTyped<Value>>(services, key, (text, choices) => {
    const choice = isShort(text) ? readChoice(text, choices) : exactly(text, choices);
    if (choice) return { answer: { picked: choice.value as Value } };
    return text.trim() ? { answer: { typed: text.trim() } } : 'missed';
  });
}

/** Longer than this is not a way of naming a choice but something that is said. */
const LONGEST_NAMING = 5;

function isShort(text: string): boolean {
  return text.trim().split(/\s+/).length <= LONGEST_NAMING;
}

function exactly(text: string, choices: readonly Choice[]): Choice | undefined {
  const said = plain(text);
  return choices.find(({ label, words }) => [label, ...words].some((word) => plain(word) === said));
}
