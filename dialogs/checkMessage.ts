import { feedbackOn, partsOf } from '../coach/message/feedback.ts';
import { quoted } from '../coach/message/quoted.ts';
import { LONGEST_DRAFT, readMessage } from '../coach/message/read.ts';
import { Flow } from './flow/flow.ts';
import { choiceOrText, freeText } from './flow/question.ts';
import type { Outcome, Turn } from './flow/turn.ts';
import type { Services } from './services.ts';

interface Memory {
  draft: string;
  /** What the last change was about, for "why that change?". */
  why: string;
}
type CheckTurn = Turn<object, Memory, void>;

/** A word or two is no message to read. */
const FEWEST_WORDS = 3;

/** They type what they want to say; the coach names what is good and one thing to change, until they are content. */
export class CheckMessage extends Flow<object, void, Memory> {
  readonly #draft = this.uses(freeText(this.services, 'check.draft'));
  readonly #next = this.uses(
    choiceOrText<'again' | 'keep' | 'why' | 'menu'>(this.services, 'check.next'),
  );

  constructor(services: Services) {
    super('checkMessage', services);
    this.steps(this.explain, this.askDraft, this.takeDraft, this.respond, this.takeNext);
  }

  async explain(turn: CheckTurn): Outcome {
    await turn.say('check.intro');
    if (turn.person.safety.gate === 'amber') await turn.say('gate.everyday');
    return turn.next();
  }

  async askDraft(turn: CheckTurn): Outcome {
    return turn.ask(this.#draft);
  }

  async takeDraft(turn: CheckTurn): Outcome {
    const draft = turn.answerTo(this.#draft);
    if (draft === undefined) return turn.end();
    turn.memory.draft = draft.slice(0, LONGEST_DRAFT);
    if (draft.length > LONGEST_DRAFT) await turn.say('check.cut');
    return turn.next();
  }

  async respond(turn: CheckTurn): Outcome {
    const draft = turn.memory.draft ?? '';
    const reading = readMessage(draft);
    if (reading.words < FEWEST_WORDS) {
      await turn.say('check.tooShort');
      return turn.goTo(this.askDraft);
    }
    turn.person.learner.messagesChecked += 1;
    const feedback = feedbackOn(reading);
    for (const { key, span } of partsOf(feedback, reading)) {
      turn.memory.why = key;
      await turn.say(`check.${key}`, { words: quoted(draft, span) });
    }
    if (feedback.verdict === 'warm') await turn.say('check.timing');
    const offers = feedback.change ? undefined : ['again', 'keep', 'menu'];
    return turn.ask(this.#next, { choices: this.#next.choices(offers) });
  }

  async takeNext(turn: CheckTurn): Outcome {
    const answer = turn.answerTo(this.#next);
    if (answer && 'typed' in answer) {
      turn.memory.draft = answer.typed.slice(0, LONGEST_DRAFT);
      return turn.goTo(this.respond);
    }
    if (answer?.picked === 'again') return turn.goTo(this.askDraft);
    if (answer?.picked === 'why') {
      await turn.say(`check.why.${(turn.memory.why ?? 'vague').split('.').at(-1)}`);
      return turn.goTo(this.askDraft);
    }
    if (answer?.picked === 'keep') await turn.say('check.keep');
    return turn.end();
  }
}
