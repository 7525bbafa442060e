import type { OwnTalk } from '../../coach/rehearsal/ownScene.ts';
import { Flow } from '../flow/flow.ts';
import { choiceOrText, freeText, oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import type { RELATIONS, SUBSTANCES } from '../person.ts';
import { usualPlaceIn } from '../plan/roadMap.ts';
import type { Choice } from '../readChoice.ts';
import { wordOf } from '../say.ts';
import type { Services } from '../services.ts';
import { asChoice as asLine } from './lines.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Memory = Mutable<OwnTalk> & { place: string };
/** Ends with the talk, or without one when they leave. */
type OwnTurn = Turn<object, Memory, OwnTalk | undefined>;

const LONGEST_NAME = 20;
/** Whoever is given no name gets one that fits anyone. */
const UNNAMED = 'Alex';
const LONGEST_PLACE = 90;

/** A talk of their own, described in a few taps, with their own words where they like. */
export class DescribeOwnTalk extends Flow<object, OwnTalk | undefined, Memory> {
  readonly #relation = this.uses(oneOf<(typeof RELATIONS)[number]>(this.services, 'own.relation'));
  readonly #substance = this.uses(
    oneOf<(typeof SUBSTANCES)[number]>(this.services, 'own.substance'),
  );
  readonly #pronoun = this.uses(oneOf<OwnTalk['pronoun']>(this.services, 'own.pronoun'));
  readonly #name = this.uses(freeText(this.services, 'own.name'));
  readonly #place = this.uses(choiceOrText<string>(this.services, 'own.place'));
  readonly #sober = this.uses(oneOf<'yes' | 'no'>(this.services, 'own.sober'));
  readonly #voice = this.uses(oneOf<string>(this.services, 'own.voice'));
  readonly #usual = this.uses(freeText(this.services, 'own.usual'));
  readonly #goal = this.uses(oneOf<string>(this.services, 'own.goal'));

  constructor(services: Services) {
    super('describeOwnTalk', services);
    this.steps(
      this.askRelation,
      this.takeRelation,
      this.takeSubstance,
      this.takePronoun,
      this.takeName,
      this.takeGoal,
      this.takePlace,
      this.takeSober,
      this.takeVoice,
      this.takeUsual,
    );
  }

  async askRelation(turn: OwnTurn): Outcome {
    if (!turn.again) await turn.say('own.intro');
    const { relation } = turn.person.learner;
    if (!relation) return turn.ask(this.#relation);
    // The hello asked this already.
    turn.memory.relation = relation;
    return turn.next();
  }

  async takeRelation(turn: OwnTurn): Outcome {
    const { learner } = turn.person;
    turn.memory.relation ??= turn.answerTo(this.#relation) ?? 'other';
    if (!learner.substance) return turn.ask(this.#substance);
    turn.memory.substance = learner.substance;
    return turn.next();
  }

  async takeSubstance(turn: OwnTurn): Outcome {
    turn.memory.substance ??= turn.answerTo(this.#substance) ?? 'unsure';
    return turn.ask(this.#pronoun);
  }

  async takePronoun(turn: OwnTurn): Outcome {
    turn.memory.pronoun = turn.answerTo(this.#pronoun) ?? 'they';
    return turn.ask(this.#name);
  }

  async takeName(turn: OwnTurn): Outcome {
    const typed = turn
      .answerTo(this.#name)
      ?.replace(/[^\p{L}\p{M}' -]/gu, '')
      .trim();
    turn.memory.name = typed ? typed.slice(0, LONGEST_NAME) : UNNAMED;
    const isAmber = turn.person.safety.gate === 'amber';
    const goals = this.services.content.goals.filter(({ gate }) => !isAmber || gate === 'amber');
    return turn.ask(this.#goal, { choices: goals.map(asChoice) });
  }

  async takeGoal(turn: OwnTurn): Outcome {
    const goal = turn.answerTo(this.#goal);
    if (!goal) return turn.end(undefined);
    turn.memory.goal = goal;
    // The road map of using may have said already where and when it is.
    const usual = usualPlaceIn(turn.person);
    return turn.ask(this.#place, { choices: usual ? [asLine(usual)] : [] });
  }

  async takePlace(turn: OwnTurn): Outcome {
    const place = turn.answerTo(this.#place);
    const words = place && ('picked' in place ? place.picked : place.typed);
    turn.memory.place = (words ?? '').slice(0, LONGEST_PLACE);
    return turn.ask(this.#sober);
  }

  async takeSober(turn: OwnTurn): Outcome {
    turn.memory.sober = turn.answerTo(this.#sober) !== 'no';
    return turn.ask(this.#voice, { choices: this.services.content.voices.map(asChoice) });
  }

  async takeVoice(turn: OwnTurn): Outcome {
    turn.memory.voice = turn.answerTo(this.#voice) ?? 'no-big-deal';
    return turn.ask(this.#usual);
  }

  async takeUsual(turn: OwnTurn): Outcome {
    const { memory } = turn;
    const { relation = 'other', substance = 'unsure', pronoun = 'they', name = '' } = memory;
    const { voice = '', goal = '', sober = true, place = '' } = memory;
    const setting = this.#setting(sober, { name, place: asSentence(place) });
    const usual = turn.answerTo(this.#usual)?.replace(/^["']|["']$/g, '');
    return turn.end({ relation, substance, pronoun, name, voice, goal, sober, setting, usual });
  }

  #setting(sober: boolean, slots: Record<string, string>): string {
    return wordOf(this.services, sober ? 'own.settingSober' : 'own.settingNotSober', slots);
  }
}

function asChoice({ id, label, words }: { id: string; label: string; words: string[] }): Choice {
  return { value: id, label, words };
}

function asSentence(text: string): string {
  const plain = text.trim();
  if (!plain) return '';
  return /[.!?]$/.test(plain) ? plain : `${plain}.`;
}
