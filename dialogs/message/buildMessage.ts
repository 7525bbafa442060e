import {
  ASKED_FOR,
  BUILT_FOR,
  type BuiltFor,
  compose,
  composeShort,
  type Part,
  type Parts,
  TELLS,
} from '../../coach/message/compose.ts';
import { patternsSeen } from '../../coach/message/patternsSeen.ts';
import { Flow } from '../flow/flow.ts';
import {
  choiceOrText,
  freeText,
  oneOf,
  type PickedOrTyped,
  type Question,
} from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import type { Services } from '../services.ts';

interface Memory {
  purpose: BuiltFor;
  parts: Parts;
  /** Which of the parts is asked now. */
  at: number;
  /** Parts that were asked a second time, in another way. */
  nudged: Part[];
  message: string;
}
/** Ends with the message, or without one when they leave it. */
type BuildTurn = Turn<object, Memory, string | undefined>;
type Answer = string | PickedOrTyped<string>;

/** One text message, in characters (GSM 03.38). */
const ONE_TEXT = 160;
const FEWEST_WORDS = 4;
/** Not one time but all of them. */
const MANY_TIMES = /\b(?:always|never|every (?:single )?(?:time|day|night|weekend)|constantly)\b/i;

/** For those who don't know what to say: their own short answers, put together into one message that they then change. */
export class BuildMessage extends Flow<object, string | undefined, Memory> {
  readonly #purpose = this.uses(oneOf<BuiltFor>(this.services, 'build.purpose'));
  readonly #result = this.uses(
    choiceOrText<'good' | 'shorter' | 'again' | 'leave'>(this.services, 'build.result'),
  );
  readonly #questions: Readonly<Record<string, Question<Answer>>> = {
    happened: this.uses(freeText(this.services, 'build.happened')),
    did: this.uses(freeText(this.services, 'build.did')),
    feeling: this.uses(choiceOrText<string>(this.services, 'build.feeling')),
    gladFeeling: this.uses(choiceOrText<string>(this.services, 'build.gladFeeling')),
    theirSide: this.uses(freeText(this.services, 'build.theirSide')),
    want: this.uses(freeText(this.services, 'build.want')),
    willDo: this.uses(freeText(this.services, 'build.willDo')),
    sorryFor: this.uses(freeText(this.services, 'build.sorryFor')),
    learningTo: this.uses(freeText(this.services, 'build.learningTo')),
    offer: this.uses(freeText(this.services, 'build.offer')),
  };

  constructor(services: Services) {
    super('buildMessage', services);
    this.steps(
      this.askPurpose,
      this.takePurpose,
      this.askPart,
      this.takePart,
      this.putTogether,
      this.askResult,
      this.takeResult,
    );
  }

  async askPurpose(turn: BuildTurn): Outcome {
    if (!turn.again) await turn.say('build.intro');
    // Where home may not be safe, everyday things only (source book, 2(c)).
    const isAmber = turn.person.safety.gate === 'amber';
    return turn.ask(this.#purpose, {
      choices: this.#purpose.choices(isAmber ? ['ask', 'praise'] : BUILT_FOR),
    });
  }

  async takePurpose(turn: BuildTurn): Outcome {
    const purpose = turn.answerTo(this.#purpose);
    if (!purpose) return turn.end(undefined);
    Object.assign(turn.memory, { purpose, parts: {}, at: 0, nudged: [] });
    return turn.next();
  }

  async askPart(turn: BuildTurn): Outcome {
    const part = this.#partOf(turn);
    return part ? turn.ask(this.#questionFor(turn, part)) : turn.goTo(this.putTogether);
  }

  async takePart(turn: BuildTurn): Outcome {
    const part = this.#partOf(turn);
    if (!part) return turn.next();
    const answer = turn.answerTo(this.#questionFor(turn, part));
    const text = answer === undefined ? undefined : this.#wordsOf(turn, part, answer);
    if (text !== undefined && this.#isOffTheMark(turn, part, text)) {
      turn.memory.nudged = [...(turn.memory.nudged ?? []), part];
      await turn.say(`build.onePiece.${part}`);
      return turn.goTo(this.askPart);
    }
    if (text !== undefined) turn.memory.parts = { ...turn.memory.parts, [part]: text };
    turn.memory.at = (turn.memory.at ?? 0) + 1;
    return turn.goTo(this.askPart);
  }

  async putTogether(turn: BuildTurn): Outcome {
    const { purpose = 'ask', parts = {} } = turn.memory;
    turn.memory.message = compose(purpose, parts);
    if (turn.memory.message.split(/\s+/).length < FEWEST_WORDS) {
      await turn.say('build.tooLittle');
      return turn.end(undefined);
    }
    await turn.say('build.here');
    return turn.next();
  }

  async askResult(turn: BuildTurn): Outcome {
    const { message = '' } = turn.memory;
    await turn.say('check.itself', { words: message });
    const offers = ['good', ...(message.length > ONE_TEXT ? ['shorter'] : []), 'again', 'leave'];
    return turn.ask(this.#result, { choices: this.#result.choices(offers) });
  }

  async takeResult(turn: BuildTurn): Outcome {
    const answer = turn.answerTo(this.#result);
    const { message, purpose = 'ask', parts = {} } = turn.memory;
    if (answer && 'typed' in answer) return turn.end(answer.typed);
    switch (answer?.picked) {
      case 'again':
        return turn.goTo(this.askPurpose);
      case 'leave':
        return turn.end(undefined);
      case 'shorter': {
        const short = composeShort(purpose, parts, ONE_TEXT);
        turn.memory.message = short;
        await turn.say(short.length > ONE_TEXT ? 'build.stillLong' : 'build.shorter');
        return turn.goTo(this.askResult);
      }
      default:
        return turn.end(message);
    }
  }

  #partOf({ memory }: BuildTurn): Part | undefined {
    return ASKED_FOR[memory.purpose ?? 'ask'][memory.at ?? 0];
  }

  #questionFor({ memory: { purpose } }: BuildTurn, part: Part): Question<Answer> {
    const name =
      part === 'happened' && purpose === 'praise'
        ? 'did'
        : part === 'feeling' && purpose === 'praise'
          ? 'gladFeeling'
          : part === 'want' && purpose
            ? (WANTED_AS[purpose] ?? 'want')
            : part;
    const question = this.#questions[name];
    if (!question) throw new Error(`no question for ${name}`);
    return question;
  }

  #wordsOf(turn: BuildTurn, part: Part, answer: Answer): string {
    if (typeof answer === 'string') return answer;
    if ('typed' in answer) return answer.typed;
    const { picked } = answer;
    const choices = this.#questionFor(turn, part).choices();
    return choices.find(({ value }) => value === picked)?.label ?? picked;
  }

  /** An answer that would start a fight is asked once more, in another way; the second one stands. */
  #isOffTheMark(
    { memory: { nudged = [], purpose } }: BuildTurn,
    part: Part,
    text: string,
  ): boolean {
    if (nudged.includes(part)) return false;
    switch (part) {
      case 'happened':
        return MANY_TIMES.test(text) || patternsSeen(text).includes('label');
      case 'feeling':
        return TELLS.test(text);
      case 'want':
        return (
          purpose === 'ask' &&
          /^(?:(?:i'?d like |i want )?(?:(?:you|him|her|them) )?(?:to )?)(?:not\b|stop|quit|no more|don'?t|never)/i.test(
            text,
          )
        );
      case 'theirSide':
        return /\bbut\b|\byou'?re lying\b/i.test(text);
      default:
        return false;
    }
  }
}

const WANTED_AS: Readonly<Partial<Record<BuiltFor, string>>> = {
  limit: 'willDo',
  sorry: 'sorryFor',
  learning: 'learningTo',
};
