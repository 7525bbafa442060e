import { readWhen, type When } from '../../coach/when/readWhen.ts';
import { Flow } from '../flow/flow.ts';
import { choiceOrText } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import { keepTalk } from '../plan/plan.ts';
import { talkInWords } from '../plan/talkInWords.ts';
import type { Services } from '../services.ts';
import { asChoice } from './lines.ts';
import { sceneOf, type Talk } from './sceneOf.ts';

interface Options extends Talk {
  /** What they said that opened something, the best first. */
  readonly said: readonly string[];
}
interface Memory {
  sentence: string;
  when: string;
  due: string;
  exit: string;
  treat: string;
}
type LifeTurn = Turn<Options, Memory, void>;

const MOST_OFFERED = 3;

/** A step into the real world: the sentence to keep, when and where, a way out, and something kind for themselves. */
export class ToLife extends Flow<Options, void, Memory> {
  readonly #sentence = this.uses(choiceOrText<string>(this.services, 'rehearsal.sentence'));
  readonly #when = this.uses(choiceOrText<string>(this.services, 'rehearsal.when'));
  readonly #exit = this.uses(choiceOrText<string>(this.services, 'rehearsal.exit'));
  readonly #treat = this.uses(choiceOrText<string>(this.services, 'rehearsal.treat'));

  constructor(services: Services) {
    super('toLife', services);
    this.steps(this.askSentence, this.takeSentence, this.takeWhen, this.takeExit, this.takeTreat);
  }

  async askSentence(turn: LifeTurn): Outcome {
    const scene = sceneOf(this.services, turn.options);
    const { said } = turn.options;
    const lines = said.length > 0 ? said : scene.samples.strong;
    if (!turn.again) await turn.say('rehearsal.toLife');
    return turn.ask(this.#sentence, { choices: lines.slice(0, MOST_OFFERED).map(asChoice) });
  }

  async takeSentence(turn: LifeTurn): Outcome {
    const answer = turn.answerTo(this.#sentence);
    if (!answer) return turn.end();
    turn.memory.sentence = 'picked' in answer ? answer.picked : answer.typed;
    return turn.ask(this.#when);
  }

  async takeWhen(turn: LifeTurn): Outcome {
    const answer = turn.answerTo(this.#when);
    if (answer && 'typed' in answer) {
      turn.memory.when = answer.typed;
      const read = readWhen(answer.typed, this.services.clock());
      if (read) turn.memory.due = read.at.toISOString();
      await turn.say(read ? 'rehearsal.whenRead' : 'rehearsal.whenUnread', {
        when: read ? inWords(read) : '',
      });
    }
    const { exits } = sceneOf(this.services, turn.options);
    return turn.ask(this.#exit, { choices: exits.map(asChoice) });
  }

  async takeExit(turn: LifeTurn): Outcome {
    const answer = turn.answerTo(this.#exit);
    if (answer) turn.memory.exit = 'picked' in answer ? answer.picked : answer.typed;
    return turn.ask(this.#treat);
  }

  async takeTreat(turn: LifeTurn): Outcome {
    const answer = turn.answerTo(this.#treat);
    if (answer) turn.memory.treat = 'picked' in answer ? this.#label(answer.picked) : answer.typed;
    const { sentence = '', when, due, exit, treat } = turn.memory;
    const talk = { scene: turn.options.scene, sentence, when, due, exit, treat };
    keepTalk(turn.person, talk, this.services.clock());
    const { remember } = turn.person.consents;
    await turn.say(remember ? 'rehearsal.toLifeSaved' : 'rehearsal.toLifeToday', {
      plan: talkInWords(talk, this.services),
    });
    return turn.end();
  }

  #label(picked: string): string {
    return this.#treat.choices().find(({ value }) => value === picked)?.label ?? picked;
  }
}

/** "Tuesday, March 3, around 19:00" */
function inWords({ at, hasTime }: When): string {
  const day = at.toLocaleDateString('en', { weekday: 'long', month: 'long', day: 'numeric' });
  const time = at.toLocaleTimeString('en', { hour: 'numeric', minute: '2-digit' });
  return hasTime ? `${day}, around ${time}` : day;
}
