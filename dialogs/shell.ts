import type { TurnContext } from 'botbuilder';
import { readYoungAge } from '../coach/safety/age.ts';
import type { Assessment } from '../coach/safety/assessment.ts';
import { answerCommand } from './answerCommand.ts';
import { isForgotten, offeredPlaces, tellPage, wantedRoom, wantsMenu } from './aside.ts';
import { takeDue } from './checkIns/checkIns.ts';
import { Reminders } from './checkIns/reminders.ts';
import { type Command, readCommand } from './commands.ts';
import { AskAnything } from './find/askAnything.ts';
import { mayEnter } from './find/mayEnter.ts';
import { FlowSet, Stack } from './flow/stack.ts';
import { ForgetMe } from './forgetMe.ts';
import { learnLanguage } from './language.ts';
import { isNoticeDue } from './notice.ts';
import { isOffered } from './offered.ts';
import { type Person, personIn } from './person.ts';
import { Root } from './root.ts';
import { AgeCheck } from './safety/ageCheck.ts';
import {
  answersSoftSign,
  enterCrisis,
  isCrisisOld,
  settle,
  wordsOnReturn,
} from './safety/crisis.ts';
import { PracticeOrReal } from './safety/practiceOrReal.ts';
import { SafetyFollowUp } from './safety/safetyFollowUp.ts';
import { Unsafe } from './safety/unsafe.ts';
import { say } from './say.ts';
import type { Services } from './services.ts';

/** What the watch made of a message. */
export interface Danger {
  readonly read: Assessment;
  /** The safety card was already sent. */
  readonly answered: boolean;
  /** It may be a line for the loved one: ask. */
  readonly unsure: boolean;
}

/** The place for those to whom nothing else that was found is open. */
const SOMEONE_TO_TALK_TO = 'need:talk';

/** What holds every conversation: commands that work anywhere, danger before all else, and the open question kept. */
export class Shell {
  readonly #services: Services;
  readonly #root: Root;
  readonly #forgetMe: ForgetMe;
  readonly #followUp: SafetyFollowUp;
  readonly #unsafe: Unsafe;
  readonly #ageCheck: AgeCheck;
  readonly #practiceOrReal: PracticeOrReal;
  readonly #reminders: Reminders;
  readonly #askAnything: AskAnything;
  readonly #flows: FlowSet;

  constructor(services: Services) {
    this.#services = services;
    this.#root = new Root(services);
    this.#forgetMe = new ForgetMe(services);
    this.#followUp = new SafetyFollowUp(services);
    this.#unsafe = new Unsafe(services);
    this.#ageCheck = new AgeCheck(services);
    this.#practiceOrReal = new PracticeOrReal(services);
    this.#reminders = new Reminders(services);
    this.#askAnything = new AskAnything(services);
    this.#flows = new FlowSet([
      this.#root,
      this.#forgetMe,
      this.#followUp,
      this.#unsafe,
      this.#ageCheck,
      this.#practiceOrReal,
      this.#reminders,
      this.#askAnything,
    ]);
  }

  /** Someone opened the chat, or opened it again: the hello, or where they were. */
  async greet(context: TurnContext): Promise<void> {
    learnLanguage(context);
    const stack = await Stack.open(this.#flows, context);
    const { crisis } = personIn(context).safety;
    if (!stack.isEmpty) {
      await say(context, this.#services, crisis ? wordsOnReturn(crisis.kind) : 'shell.welcomeBack');
      this.#settleOld(context);
      return stack.askAgain();
    }
    if (personIn(context).conversation.left)
      return say(context, this.#services, 'shell.neutralBack');
    await stack.begin(this.#root, {});
  }

  /** @param danger what the watch read, and whether its card is out already. */
  async hear(context: TurnContext, danger: Danger): Promise<void> {
    const stack = await Stack.open(this.#flows, context);
    const { conversation } = personIn(context);
    if (learnLanguage(context) === 'changed' && !danger.answered)
      await say(context, this.#services, 'language.changed');
    await this.#remind(context);
    await this.#welcomeAfterCrisis(context);
    if (danger.answered) await this.#takeDanger(context, stack, danger.read);
    else if (danger.unsure && danger.read.kind)
      await stack.begin(this.#practiceOrReal, { kind: danger.read.kind });
    else await this.#converse(context, stack, danger.read);
    await this.#offer(context, stack);
    const room = wantedRoom(context);
    if (wantsMenu(context) || room) stack.clear();
    if (stack.isEmpty && !conversation.left && !isForgotten(context))
      await stack.begin(this.#root, { room });
  }

  /** A check-in is due: one neutral line, if it is still wanted and fits now. What is open stays open. */
  async checkIn(context: TurnContext): Promise<void> {
    const person = personIn(context);
    if (!takeDue(person, this.#services.clock())) return;
    person.checkIns.sentLast = true;
    await say(context, this.#services, 'remind.checkIn');
  }

  /** Something was asked in their own words: what it may lead to, or the honest word that we have nothing, and who might. */
  async #offer(context: TurnContext, stack: Stack): Promise<void> {
    const places = offeredPlaces(context);
    if (!places) return;
    const person = personIn(context);
    const open = places.filter((place) => mayEnter(place, person, this.#services));
    if (places.length > 0) {
      // What is not open to them is not dangled before them; someone to talk to always is.
      const offered = open.length > 0 ? open : [SOMEONE_TO_TALK_TO];
      return stack.begin(this.#askAnything, { places: offered, said: context.activity.text ?? '' });
    }
    await say(context, this.#services, 'find.nothing');
    await stack.askAgain();
  }

  async #converse(context: TurnContext, stack: Stack, read: Assessment): Promise<void> {
    const person = personIn(context);
    const text = context.activity.text ?? '';
    const command = readCommand(text, this.#services);
    const isAfterCheckIn = person.checkIns.sentLast === true;
    delete person.checkIns.sentLast;
    delete person.conversation.left;
    if (command === 'leave') person.conversation.left = true;
    // First, so that the question and its choices stay last.
    if (
      read.tier === 1 &&
      !isOffered(person, text) &&
      !person.safety.crisis &&
      answersSoftSign(person, this.#services.clock())
    )
      await say(context, this.#services, 'safety.soft');
    if (command === 'stop' && isAfterCheckIn) await this.#obey('unremind', context, stack);
    else if (command) await this.#obey(command, context, stack);
    else if (stack.isEmpty) await stack.begin(this.#root, {});
    else if (this.#mayBeYoung(person, text)) await stack.begin(this.#ageCheck, {});
    else await stack.answer();
  }

  #mayBeYoung(person: Person, text: string): boolean {
    const { safety } = person;
    if (person.age !== 'adult') return false;
    if (safety.soundsYoung && !safety.crisis) {
      delete safety.soundsYoung;
      return true;
    }
    return readYoungAge(text) !== undefined;
  }

  /** A day after a crisis that nobody said the end of, one soft word comes first. */
  async #welcomeAfterCrisis(context: TurnContext): Promise<void> {
    const { crisis } = personIn(context).safety;
    if (this.#settleOld(context) && crisis)
      await say(context, this.#services, wordsOnReturn(crisis.kind));
  }

  #settleOld(context: TurnContext): boolean {
    const person = personIn(context);
    const now = this.#services.clock();
    const old = isCrisisOld(person, now);
    if (old) settle(person, now);
    return old;
  }

  async #remind(context: TurnContext): Promise<void> {
    const now = this.#services.clock();
    const person = personIn(context);
    if (!isNoticeDue(person, now)) return;
    person.conversation.noticeAt = now.toISOString();
    await say(context, this.#services, 'shell.notice');
  }

  /** The card is out; what was open waits below the follow-up. */
  async #takeDanger(context: TurnContext, stack: Stack, danger: Assessment): Promise<void> {
    const { kind } = danger;
    if (!kind) return;
    const person = personIn(context);
    const already = person.safety.crisis?.kind === kind && !stack.isEmpty;
    enterCrisis(person, kind, this.#services.clock(), danger.tier === 3);
    if (readYoungAge(context.activity.text ?? '')) person.safety.soundsYoung = true;
    if (!already) await stack.begin(this.#followUp, { kind });
  }

  async #obey(command: Command, context: TurnContext, stack: Stack): Promise<void> {
    const services = this.#services;
    // Someone who only says hello, at the very start, gets the hello.
    if (command === 'greet' && stack.isEmpty) return;
    if (await answerCommand(command, context, services)) return this.#askAgain(stack);
    switch (command) {
      case 'forget':
        return stack.begin(this.#forgetMe, {});
      case 'remind':
        return stack.begin(this.#reminders, { said: context.activity.text });
      case 'danger':
        return stack.begin(this.#unsafe, {});
      case 'menu':
        settle(personIn(context), services.clock());
        return stack.clear();
      case 'stop':
        settle(personIn(context), services.clock());
        stack.clear();
        return say(context, services, 'shell.stopped');
      case 'back':
        if (stack.isEmpty || (await stack.back())) return;
        stack.clear();
        return say(context, services, 'shell.firstAlready');
      case 'skip':
        if (stack.isEmpty || (await stack.skip())) return;
        stack.clear();
        return say(context, services, 'shell.nothingToSkip');
      case 'leave':
        stack.clear();
        await say(context, services, 'shell.left');
        return tellPage(context, 'leave');
    }
  }

  /** Asks the open question again, or opens the menu when there is none. */
  async askAgain(context: TurnContext): Promise<void> {
    const stack = await Stack.open(this.#flows, context);
    await (stack.isEmpty ? stack.begin(this.#root, {}) : stack.askAgain());
  }

  async #askAgain(stack: Stack): Promise<void> {
    if (!stack.isEmpty) await stack.askAgain();
  }
}
