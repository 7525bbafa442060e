import { isQuestionToCoach } from '../../coach/message/addressee.ts';
import { refusalOf } from '../../coach/message/refusals.ts';
import { hear, MOST_TURNS, type Rehearsal, startRehearsal } from '../../coach/rehearsal/scene.ts';
import { needsBreath, soundsLikeMemory } from '../../coach/rehearsal/upset.ts';
import type { Element, Harm } from '../../content/schema/message.ts';
import type { Level, Scene } from '../../content/schema/scene.ts';
import { Flow } from '../flow/flow.ts';
import { choiceOrText, oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import { wholeNumber } from '../flow/wholeNumber.ts';
import { noteDeed, noteUpset } from '../progress/progress.ts';
import type { Services } from '../services.ts';
import { commentOn, type Heard } from './comment.ts';
import { linesToOffer, lineToHint, names } from './lines.ts';
import { review } from './review.ts';
import { bestOf, type Said, saidAsChoices } from './said.ts';
import { sceneOf, type Talk } from './sceneOf.ts';

interface Options extends Talk {
  readonly level: Level;
  /** How upset they were before, 0 to 10; undefined when they would not say. */
  readonly upset: number | undefined;
}

interface Memory {
  level: Level;
  now: Rehearsal;
  said: Said[];
  /** What was said at each turn before it was taken back, by turn. */
  takenBack: Record<string, Said>;
  shown: Element[];
  slips: Harm[];
  upset: number | undefined;
  closedInARow: number;
}
type TryTurn = Turn<Options, Memory, readonly string[] | undefined>;
type Picked = 'rewind' | 'pause';

/** The talk itself: they speak, the loved one answers, the coach says what just happened; ends with what they said well. */
export class TryIt extends Flow<Options, readonly string[] | undefined, Memory> {
  readonly #line = this.uses(choiceOrText<string>(this.services, 'rehearsal.turn'));
  readonly #whichTurn = this.uses(oneOf<string>(this.services, 'rehearsal.whichTurn'));
  readonly #upsetNow = this.uses(wholeNumber(this.services, 'rehearsal.upsetNow', 0, 10));
  readonly #goOn = this.uses(oneOf<'on' | 'stop'>(this.services, 'rehearsal.goOn'));
  readonly #upsetAfter = this.uses(wholeNumber(this.services, 'rehearsal.upsetAfter', 0, 10));
  readonly #next = this.uses(
    oneOf<'rewind' | 'again' | 'harder' | 'life' | 'done'>(this.services, 'rehearsal.next'),
  );

  constructor(services: Services) {
    super('tryIt', services);
    this.steps(
      this.open,
      this.askLine,
      this.takeLine,
      this.askUpsetNow,
      this.takeUpsetNow,
      this.askGoOn,
      this.takeGoOn,
      this.askWhichTurn,
      this.goBack,
      this.review,
      this.takeUpsetAfter,
      this.takeNext,
    );
  }

  async open(turn: TryTurn): Outcome {
    const scene = sceneOf(this.services, turn.options);
    const level = turn.memory.level ?? turn.options.level;
    const trust = turn.person.learner.practised[scene.id]?.trust;
    Object.assign(turn.memory, {
      level,
      now: startRehearsal(scene, level, trust),
      said: [],
      takenBack: {},
      shown: [],
      slips: [],
      upset: turn.options.upset,
      closedInARow: 0,
    });
    await turn.say('rehearsal.frame');
    if (!scene.sober) await turn.say('rehearsal.drunk', names(scene));
    await turn.say('rehearsal.speaks', { name: scene.lovedOne.name, line: scene.opener[level] });
    return turn.next();
  }

  async askLine(turn: TryTurn): Outcome {
    const { scene, now } = this.#at(turn);
    const offers: Picked[] = now.said.length > 0 ? ['rewind', 'pause'] : ['pause'];
    return turn.ask(this.#line, {
      choices: [...linesToOffer(scene, now), ...this.#next.choices(offers)],
    });
  }

  async takeLine(turn: TryTurn): Outcome {
    const answer = turn.answerTo(this.#line);
    const { scene, now } = this.#at(turn);
    if (!answer) return turn.goTo(this.review);
    if ('picked' in answer) {
      if (answer.picked === 'rewind') return turn.goTo(this.askWhichTurn);
      if (answer.picked === 'pause') return this.#pause(turn, 'rehearsal.breath');
      return this.#speak(turn, answer.picked);
    }
    if (soundsLikeMemory(answer.typed)) return this.#pause(turn, 'rehearsal.happened');
    if (isQuestionToCoach(answer.typed)) {
      await turn.say('rehearsal.hint', { line: lineToHint(scene, now) });
      return turn.goTo(this.askLine);
    }
    if (refusalOf(answer.typed)) {
      await turn.say('rehearsal.refuse', names(scene));
      return turn.goTo(this.askLine);
    }
    return this.#speak(turn, answer.typed);
  }

  async askUpsetNow(turn: TryTurn): Outcome {
    return turn.ask(this.#upsetNow);
  }

  async takeUpsetNow(turn: TryTurn): Outcome {
    const now = turn.answerTo(this.#upsetNow) ?? 0;
    turn.memory.closedInARow = 0;
    if (needsBreath(now, turn.options.upset ?? 0)) return this.#pause(turn, 'rehearsal.breath');
    return this.#isOver(turn) ? turn.goTo(this.review) : turn.goTo(this.askLine);
  }

  async askGoOn(turn: TryTurn): Outcome {
    return turn.ask(this.#goOn);
  }

  async takeGoOn(turn: TryTurn): Outcome {
    if (turn.answerTo(this.#goOn) === 'stop') {
      await turn.say('rehearsal.stopped');
      return turn.end(undefined);
    }
    return this.#isOver(turn) ? turn.goTo(this.review) : turn.goTo(this.askLine);
  }

  async askWhichTurn(turn: TryTurn): Outcome {
    const said = turn.memory.said ?? [];
    if (said.length <= 1) return turn.goTo(this.goBack);
    return turn.ask(this.#whichTurn, { choices: saidAsChoices(said) });
  }

  /** Back to before one of the things said; the loved one has not heard it, and what it brought is kept to compare. */
  async goBack(turn: TryTurn): Outcome {
    const said = turn.memory.said ?? [];
    const picked = turn.answerTo(this.#whichTurn);
    const place = picked === undefined ? said.length - 1 : Number(picked);
    const undone = said[place];
    if (!undone) return turn.goTo(this.askLine);
    turn.memory.now = undone.before;
    turn.memory.said = said.slice(0, place);
    turn.memory.takenBack = { ...turn.memory.takenBack, [place]: undone };
    await turn.say('rehearsal.rewound', names(this.#at(turn).scene));
    return turn.goTo(this.askLine);
  }

  async review(turn: TryTurn): Outcome {
    const { scene, now } = this.#at(turn);
    const { shown = [], slips = [], said = [] } = turn.memory;
    if (said.length === 0) {
      await turn.say('rehearsal.stopped');
      return turn.end(undefined);
    }
    await review(turn, this.services, scene, { now, shown, slips, said });
    const done = turn.person.learner.practised[scene.id];
    turn.person.learner.practised[scene.id] = {
      times: (done?.times ?? 0) + 1,
      level: Math.max(done?.level ?? 0, now.level),
      trust: now.inside.trust,
    };
    noteDeed(turn.person, 'practice', this.services.clock());
    return turn.ask(this.#upsetAfter);
  }

  async takeUpsetAfter(turn: TryTurn): Outcome {
    const after = turn.answerTo(this.#upsetAfter);
    const { scene, now } = this.#at(turn);
    const { upset } = turn.options;
    if (after !== undefined && upset !== undefined)
      noteUpset(turn.person, upset, after, this.services.clock());
    if (after !== undefined && needsBreath(after, upset ?? 0)) await turn.say('rehearsal.breath');
    await turn.say('rehearsal.review.end', names(scene));
    const offers = ['rewind', 'again', ...(now.level < 3 ? ['harder'] : []), 'life', 'done'];
    return turn.ask(this.#next, { choices: this.#next.choices(offers) });
  }

  async takeNext(turn: TryTurn): Outcome {
    const { memory } = turn;
    switch (turn.answerTo(this.#next)) {
      case 'rewind':
        return turn.goTo(this.askWhichTurn);
      case 'again':
        return turn.goTo(this.open);
      case 'harder':
        memory.level = memory.level === 1 ? 2 : 3;
        return turn.goTo(this.open);
      case 'life':
        return turn.end(bestOf(memory.said ?? []));
      default:
        return turn.end(undefined);
    }
  }

  async #speak(turn: TryTurn, said: string): Outcome {
    const { scene, now } = this.#at(turn);
    const reply = hear(scene, now, said);
    const { memory } = turn;
    const place = now.said.length;
    const heard: Heard = { scene, before: now, said, reply, takenBack: memory.takenBack?.[place] };
    memory.now = reply.rehearsal;
    memory.said = [
      ...(memory.said ?? []),
      { before: now, said, heard: reply.line, shift: reply.shift },
    ];
    memory.shown = [
      ...(memory.shown ?? []),
      ...[...reply.reading.elements.keys()].filter((element) => element !== 'brief'),
    ];
    memory.slips = [...(memory.slips ?? []), ...reply.reading.harms.keys()];
    memory.closedInARow = reply.shift < 0 ? (memory.closedInARow ?? 0) + 1 : 0;
    await commentOn(turn, heard);
    // Upset is asked when it may climb: someone left, or two doors shut in a row.
    if (reply.stance === 'leave' || memory.closedInARow === 2) return turn.goTo(this.askUpsetNow);
    return this.#isOver(turn) ? turn.goTo(this.review) : turn.goTo(this.askLine);
  }

  async #pause(turn: TryTurn, words: string): Outcome {
    await turn.say(words);
    return turn.goTo(this.askGoOn);
  }

  #isOver({ memory: { now } }: TryTurn): boolean {
    return now?.stance === 'leave' || (now?.said.length ?? 0) >= MOST_TURNS;
  }

  #at({ options, memory }: TryTurn): { scene: Scene; now: Rehearsal } {
    const scene = sceneOf(this.services, options);
    return { scene, now: memory.now ?? startRehearsal(scene, options.level) };
  }
}
