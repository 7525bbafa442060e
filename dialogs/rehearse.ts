import { feedbackOn } from '../coach/message/feedback.ts';
import { quoted } from '../coach/message/quoted.ts';
import {
  hear,
  MOST_TURNS,
  type Rehearsal,
  type Reply,
  startRehearsal,
} from '../coach/rehearsal/scene.ts';
import { mostOften, scenesFor } from '../coach/rehearsal/scenesFor.ts';
import type { Element, Harm } from '../content/schema/message.ts';
import type { Level, Scene } from '../content/schema/scene.ts';
import { Flow } from './flow/flow.ts';
import { choiceOrText, oneOf, wholeNumber } from './flow/question.ts';
import type { Outcome, Turn } from './flow/turn.ts';
import type { Choice } from './readChoice.ts';
import { linesToOffer, names } from './rehearsalLines.ts';
import type { Services } from './services.ts';

interface Memory {
  scene: string;
  upset: number;
  /** As it stands, and every state before it, so that one can go back and say it another way. */
  now: Rehearsal;
  past: Rehearsal[];
  shown: Element[];
  slips: Harm[];
}
type RehearsalTurn = Turn<object, Memory, void>;

/** From here on, a breath comes before a hard talk. */
const HIGH_UPSET = 7;

/** A hard talk, practised with a written loved one: pick a line or write one, feedback each time, go back, review. */
export class Rehearse extends Flow<object, void, Memory> {
  readonly #scene = this.uses(oneOf<string>(this.services, 'menu.scene'));
  readonly #upsetBefore = this.uses(wholeNumber(this.services, 'rehearsal.upsetBefore', 0, 10));
  readonly #goOn = this.uses(oneOf<'on' | 'stop'>(this.services, 'rehearsal.goOn'));
  readonly #level = this.uses(oneOf<'1' | '2' | '3'>(this.services, 'rehearsal.level'));
  readonly #turn = this.uses(choiceOrText<string>(this.services, 'rehearsal.turn'));
  readonly #upsetAfter = this.uses(wholeNumber(this.services, 'rehearsal.upsetAfter', 0, 10));
  readonly #next = this.uses(
    oneOf<'rewind' | 'again' | 'harder' | 'done'>(this.services, 'rehearsal.next'),
  );

  constructor(services: Services) {
    super('rehearse', services);
    this.steps(
      this.pickScene,
      this.takeScene,
      this.takeUpset,
      this.takeGoOn,
      this.takeLevel,
      this.openScene,
      this.askLine,
      this.takeLine,
      this.review,
      this.takeUpsetAfter,
      this.takeNext,
    );
  }

  async pickScene(turn: RehearsalTurn): Outcome {
    const choices = scenesFor(this.services.content.scenes, {
      ...turn.person.learner,
      everydayOnly: turn.person.safety.gate === 'amber',
    }).map(
      (scene): Choice => ({ value: scene.id, label: scene.title, words: [scene.lovedOne.name] }),
    );
    if (choices.length === 0) {
      await turn.say('gate.noTalk');
      return turn.end();
    }
    return turn.ask(this.#scene, { choices });
  }

  async takeScene(turn: RehearsalTurn): Outcome {
    const picked = turn.answerTo(this.#scene);
    if (!picked) return turn.end();
    turn.memory.scene = picked;
    return turn.ask(this.#upsetBefore);
  }

  async takeUpset(turn: RehearsalTurn): Outcome {
    turn.memory.upset = turn.answerTo(this.#upsetBefore) ?? 0;
    if (turn.memory.upset < HIGH_UPSET) return turn.next();
    await turn.say('rehearsal.afterHigh');
    return turn.ask(this.#goOn);
  }

  async takeGoOn(turn: RehearsalTurn): Outcome {
    if (turn.answerTo(this.#goOn) === 'stop') {
      await turn.say('rehearsal.stopped');
      return turn.end();
    }
    return turn.ask(this.#level);
  }

  async takeLevel(turn: RehearsalTurn): Outcome {
    const level = LEVELS[turn.answerTo(this.#level) ?? '1'];
    turn.memory.now = startRehearsal(
      level,
      turn.person.learner.practised[turn.memory.scene ?? '']?.trust,
    );
    return turn.next();
  }

  async openScene(turn: RehearsalTurn): Outcome {
    const { scene, now } = this.#at(turn);
    turn.memory.now = startRehearsal(now.level, now.turns > 0 ? now.inside.trust : undefined);
    turn.memory.past = [];
    turn.memory.shown = [];
    turn.memory.slips = [];
    if (scene.contentNote) await turn.say('rehearsal.note', { note: scene.contentNote });
    await turn.say('rehearsal.frame');
    await turn.say('rehearsal.setting', { setting: scene.setting, aim: scene.aim });
    await turn.say('rehearsal.speaks', {
      name: scene.lovedOne.name,
      line: scene.opener[now.level],
    });
    return turn.next();
  }

  async askLine(turn: RehearsalTurn): Outcome {
    const { scene, now } = this.#at(turn);
    return turn.ask(this.#turn, {
      choices: linesToOffer(scene, now, this.#next.choices(['rewind']), turn.memory.past ?? []),
    });
  }

  async takeLine(turn: RehearsalTurn): Outcome {
    const answer = turn.answerTo(this.#turn);
    const { scene, now } = this.#at(turn);
    if (!answer) return turn.goTo(this.review);
    if ('picked' in answer && answer.picked === 'rewind') return this.#rewind(turn);
    const said = 'picked' in answer ? answer.picked : answer.typed;
    const reply = hear(scene, now, said);
    turn.memory.past = [...(turn.memory.past ?? []), now];
    turn.memory.now = reply.rehearsal;
    this.#note(turn, reply);
    await this.#comment(turn, scene, reply, said);
    await turn.say('rehearsal.speaks', { name: scene.lovedOne.name, line: reply.line });
    await turn.say(`rehearsal.stance.${reply.stance}`, names(scene));
    if (reply.stance === 'leave' || reply.rehearsal.turns >= MOST_TURNS) return turn.next();
    return turn.goTo(this.askLine);
  }

  async review(turn: RehearsalTurn): Outcome {
    const { scene, now } = this.#at(turn);
    if (now.turns === 0) {
      await turn.say('rehearsal.stopped');
      return turn.end();
    }
    if (now.stance === 'leave') await turn.say('rehearsal.review.left', names(scene));
    const [good] = mostOften(turn.memory.shown ?? []);
    const [slip] = mostOften(turn.memory.slips ?? []);
    if (good) await turn.say('rehearsal.review.good', { what: this.#word(`skillName.${good}`) });
    if (slip) await turn.say('rehearsal.review.change', { what: this.#word(`harmName.${slip}`) });
    await turn.say('rehearsal.exitLine', {
      exit: scene.exits[now.turns % scene.exits.length] ?? '',
    });
    const done = turn.person.learner.practised[scene.id];
    turn.person.learner.practised[scene.id] = {
      times: (done?.times ?? 0) + 1,
      level: Math.max(done?.level ?? 0, now.level),
      trust: now.inside.trust,
    };
    return turn.ask(this.#upsetAfter);
  }

  async takeUpsetAfter(turn: RehearsalTurn): Outcome {
    const after = turn.answerTo(this.#upsetAfter);
    if (after !== undefined && after >= HIGH_UPSET) await turn.say('calm.breathe');
    const { scene, now } = this.#at(turn);
    await turn.say('rehearsal.review.end', names(scene));
    const offers = ['rewind', 'again', ...(now.level < 3 ? ['harder'] : []), 'done'];
    return turn.ask(this.#next, { choices: this.#next.choices(offers) });
  }

  async takeNext(turn: RehearsalTurn): Outcome {
    const next = turn.answerTo(this.#next);
    const { now } = this.#at(turn);
    if (next === 'rewind') return this.#rewind(turn);
    if (next === 'again') return turn.goTo(this.openScene);
    if (next === 'harder') {
      turn.memory.now = { ...now, level: now.level === 1 ? 2 : 3 };
      return turn.goTo(this.openScene);
    }
    return turn.end();
  }

  /** Back to before the last thing said; the loved one has not heard it yet. */
  async #rewind(turn: RehearsalTurn): Outcome {
    const past = turn.memory.past ?? [];
    const before = past.at(-1);
    if (before) {
      turn.memory.now = before;
      turn.memory.past = past.slice(0, -1);
      await turn.say('rehearsal.rewound', names(this.#at(turn).scene));
    }
    return turn.goTo(this.askLine);
  }

  #note(turn: RehearsalTurn, reply: Reply): void {
    const shown = [...reply.reading.elements.keys()].filter((element) => element !== 'brief');
    turn.memory.shown = [...(turn.memory.shown ?? []), ...shown];
    turn.memory.slips = [...(turn.memory.slips ?? []), ...reply.reading.harms.keys()];
  }

  /** One thing about their words, and what they did. */
  async #comment(turn: RehearsalTurn, scene: Scene, reply: Reply, said: string): Promise<void> {
    const { good, change } = feedbackOn(reply.reading, scene.must);
    const [best] = good;
    const shift = reply.shift >= 4 ? 'opened' : reply.shift <= -4 ? 'closed' : 'same';
    const [key, words] =
      change?.about === 'harm'
        ? [`harm.${change.harm}`, quoted(said, change.span)]
        : best
          ? [`good.${best}`, quoted(said, reply.reading.elements.get(best))]
          : ['plain', ''];
    await turn.sayTogether([`rehearsal.${key}`, `rehearsal.shift.${shift}`], {
      ...names(scene),
      words,
    });
  }

  #at(turn: RehearsalTurn): { scene: Scene; now: Rehearsal } {
    const { scenes } = this.services.content;
    const scene = scenes.find(({ id }) => id === turn.memory.scene) ?? scenes[0];
    if (!scene) throw new Error('content has no scenes');
    return { scene, now: turn.memory.now ?? startRehearsal(1) };
  }

  #word(key: string): string {
    const [wording] = this.services.content.says.get(`rehearsal.${key}`) ?? [];
    return typeof wording === 'string' ? wording : (wording?.text ?? key);
  }
}

const LEVELS: Readonly<Record<'1' | '2' | '3', Level>> = { 1: 1, 2: 2, 3: 3 };
