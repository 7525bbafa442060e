import { feedbackOn } from '../../coach/message/feedback.ts';
import { partsOf } from '../../coach/message/feedbackParts.ts';
import { quoted } from '../../coach/message/quoted.ts';
import { readMessage } from '../../coach/message/read.ts';
import { receive } from '../../coach/message/receive.ts';
import { rewrite } from '../../coach/message/rewrite.ts';
import { Flow } from '../flow/flow.ts';
import { choiceOrText, oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import { keepInPlan } from '../plan/plan.ts';
import { Readiness } from '../plan/readiness.ts';
import { noteDeed } from '../progress/progress.ts';
import type { Services } from '../services.ts';
import { BuildMessage } from './buildMessage.ts';
import { offerOtherWord } from './otherWord.ts';

interface Options {
  /** Starts with building a message together. */
  readonly build?: boolean;
}
interface Memory {
  draft: string;
  /** The draft with the one change made, when that could be done in their own words. */
  rewrite: string;
  why: string;
  /** What can be picked now. */
  offers: Next[];
  /** The message that was handed over last. */
  handedOver: string;
}
type CheckTurn = Turn<Options, Memory, void>;
type Next = 'use' | 'edit' | 'keep' | 'why' | 'build' | 'menu';

/** They type what they want to say; the coach names what is good and one thing to change, until they are content. */
export class CheckMessage extends Flow<Options, void, Memory> {
  readonly #draft = this.uses(choiceOrText<'build'>(this.services, 'check.draft'));
  readonly #forWhom = this.uses(
    choiceOrText<'them' | 'me' | 'build'>(this.services, 'check.forWhom'),
  );
  readonly #next = this.uses(choiceOrText<Next>(this.services, 'check.next'));
  readonly #after = this.uses(
    oneOf<'time' | 'save' | 'another' | 'menu'>(this.services, 'check.after'),
  );
  readonly #build = this.uses(new BuildMessage(this.services));
  readonly #readiness = this.uses(new Readiness(this.services));

  constructor(services: Services) {
    super('checkMessage', services);
    this.steps(
      this.explain,
      this.askDraft,
      this.takeDraft,
      this.askForWhom,
      this.takeForWhom,
      this.build,
      this.takeBuilt,
      this.respond,
      this.askNext,
      this.takeNext,
      this.handOver,
      this.takeAfter,
      this.comeBack,
    );
  }

  async explain(turn: CheckTurn): Outcome {
    if (turn.person.safety.gate === 'amber') await turn.say('gate.everyday');
    if (turn.options.build) return turn.goTo(this.build);
    await turn.say('check.intro');
    return turn.next();
  }

  async askDraft(turn: CheckTurn): Outcome {
    return turn.ask(this.#draft);
  }

  async takeDraft(turn: CheckTurn): Outcome {
    const answer = turn.answerTo(this.#draft);
    if (!answer) return turn.end();
    return 'picked' in answer ? turn.goTo(this.build) : this.#receive(turn, answer.typed);
  }

  async askForWhom(turn: CheckTurn): Outcome {
    return turn.ask(this.#forWhom);
  }

  async takeForWhom(turn: CheckTurn): Outcome {
    const answer = turn.answerTo(this.#forWhom);
    if (!answer) return turn.goTo(this.askDraft);
    if ('typed' in answer) return this.#receive(turn, answer.typed);
    if (answer.picked === 'them') return turn.goTo(this.respond);
    if (answer.picked === 'me') await turn.say('check.telling');
    return turn.next();
  }

  async build(turn: CheckTurn): Outcome {
    return turn.start(this.#build, {});
  }

  async takeBuilt(turn: CheckTurn): Outcome {
    const message = turn.resultOf(this.#build);
    return message ? this.#receive(turn, message) : turn.end();
  }

  async respond(turn: CheckTurn): Outcome {
    const { draft = '' } = turn.memory;
    const reading = readMessage(draft);
    const feedback = feedbackOn(reading);
    const parts = partsOf(feedback, reading);
    turn.person.learner.messagesChecked += 1;
    noteDeed(turn.person, 'message', this.services.clock());
    turn.memory.why = parts.at(-1)?.key ?? '';
    for (const { key, span } of parts)
      await turn.say(`check.${key}`, { words: quoted(draft, span) });
    const better = rewrite(draft, reading, feedback.change);
    delete turn.memory.rewrite;
    if (better) {
      turn.memory.rewrite = better;
      await turn.say('check.rewrite', { rewrite: better });
    } else if (turn.memory.why.startsWith('harm.')) {
      await turn.say(`check.example.${turn.memory.why.slice('harm.'.length)}`);
    }
    if (!reading.harms.has('label')) await offerOtherWord(turn, draft, this.services.clock());
    if (feedback.verdict === 'warm') return turn.goTo(this.handOver);
    turn.memory.offers = feedback.change
      ? [...(better ? ['use' as const] : []), 'edit', 'keep', 'why', 'build']
      : ['edit', 'keep', 'build', 'menu'];
    return turn.next();
  }

  async askNext(turn: CheckTurn): Outcome {
    const { offers } = turn.memory;
    return turn.ask(this.#next, { choices: this.#next.choices(offers) });
  }

  async takeNext(turn: CheckTurn): Outcome {
    const answer = turn.answerTo(this.#next);
    const { draft = '', rewrite: better, why = '' } = turn.memory;
    if (answer && 'typed' in answer) return this.#receive(turn, answer.typed);
    switch (answer?.picked) {
      case 'use':
        if (better) turn.memory.draft = better;
        await turn.say('check.used');
        // What is left to change is said now; a message that needs nothing more is handed over.
        return turn.goTo(
          readMessage(better ?? draft).harms.size > 0 ? this.respond : this.handOver,
        );
      case 'edit':
        await turn.say('check.edit', { words: draft });
        turn.memory.offers = ['keep', 'build', 'menu'];
        return turn.goTo(this.askNext);
      case 'why':
        await turn.say(`check.why.${why.split('.').at(-1)}`);
        turn.memory.offers = (turn.memory.offers ?? []).filter((offer) => offer !== 'why');
        return turn.goTo(this.askNext);
      case 'keep':
        return turn.next();
      case 'build':
        return turn.goTo(this.build);
      default:
        return turn.end();
    }
  }

  async handOver(turn: CheckTurn): Outcome {
    const { draft = '' } = turn.memory;
    if (turn.memory.handedOver !== draft) {
      turn.memory.handedOver = draft;
      await turn.say('check.aloud');
      await turn.say('check.itself', { words: draft });
    }
    const { messages } = turn.person.plan;
    const offers = messages.some(({ text }) => text === draft)
      ? ['time', 'another', 'menu']
      : undefined;
    return turn.ask(this.#after, { choices: this.#after.choices(offers) });
  }

  async takeAfter(turn: CheckTurn): Outcome {
    switch (turn.answerTo(this.#after)) {
      case 'time':
        return turn.start(this.#readiness, {});
      case 'save':
        await this.#save(turn);
        return turn.next();
      case 'another':
        return turn.goTo(this.askDraft);
      default:
        return turn.end();
    }
  }

  async comeBack(turn: CheckTurn): Outcome {
    return turn.goTo(this.handOver);
  }

  async #receive(turn: CheckTurn, typed: string): Outcome {
    const { draft, cut, obstacle } = receive(typed);
    if (cut) await turn.say('check.cut');
    if (draft === turn.memory.draft && !obstacle) {
      await turn.say('check.same');
      turn.memory.offers = ['edit', 'keep', 'build', 'menu'];
      return turn.goTo(this.askNext);
    }
    if (obstacle === undefined || obstacle === 'forCoach') turn.memory.draft = draft;
    if (obstacle === 'forCoach') return turn.goTo(this.askForWhom);
    if (obstacle === undefined) return turn.goTo(this.respond);
    await turn.say(`check.${obstacle}`);
    return turn.goTo(this.askDraft);
  }

  async #save(turn: CheckTurn): Promise<void> {
    const { person } = turn;
    const isKept = keepInPlan(person, turn.memory.draft ?? '', this.services.clock());
    if (!isKept) return turn.say('check.planFull');
    return turn.say(person.consents.remember ? 'check.saved' : 'check.savedToday');
  }
}
