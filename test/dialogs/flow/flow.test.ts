import assert from 'node:assert/strict';
import { TestAdapter, type TurnContext } from 'botbuilder';
import { Flow } from '../../../dialogs/flow/flow.ts';
import { freeText } from '../../../dialogs/flow/question.ts';
import { FlowSet, Stack } from '../../../dialogs/flow/stack.ts';
import type { Outcome, Turn } from '../../../dialogs/flow/turn.ts';
import { newPerson, type Person, setPerson } from '../../../dialogs/person.ts';
import { servicesFrom } from '../../../dialogs/services.ts';
import { content } from '../../support/conversation.ts';

const services = servicesFrom(
  content,
  () => new Date('2026-03-02T19:00:00Z'),
  () => {},
);

interface Memory {
  heard: string[];
}
type ParentTurn = Turn<object, Memory, string[]>;

class Child extends Flow<object, string> {
  readonly #draft = this.uses(freeText(services, 'check.draft'));

  constructor() {
    super('child', services);
    this.steps(this.askIt, this.giveIt);
  }

  async askIt(turn: Turn<object, object, string>): Outcome {
    return turn.ask(this.#draft);
  }

  async giveIt(turn: Turn<object, object, string>): Outcome {
    return turn.end(turn.answerTo(this.#draft) ?? 'skipped');
  }
}

class Parent extends Flow<object, string[], Memory> {
  readonly #draft = this.uses(freeText(services, 'check.draft'));
  readonly #child = this.uses(new Child());

  constructor(withMore = false) {
    super('parent', services);
    if (withMore) this.steps(this.somethingNew, this.askFirst, this.takeFirst, this.takeChild);
    else this.steps(this.askFirst, this.takeFirst, this.takeChild);
  }

  async somethingNew(turn: ParentTurn): Outcome {
    return turn.next();
  }

  async askFirst(turn: ParentTurn): Outcome {
    turn.memory.heard = [];
    return turn.ask(this.#draft);
  }

  async takeFirst(turn: ParentTurn): Outcome {
    turn.memory.heard = [...(turn.memory.heard ?? []), turn.answerTo(this.#draft) ?? 'skipped'];
    return turn.start(this.#child, {});
  }

  async takeChild(turn: ParentTurn): Outcome {
    const heard = [...(turn.memory.heard ?? []), turn.resultOf(this.#child) ?? 'left'];
    await turn.context.sendActivity(heard.join(' then '));
    return turn.end(heard);
  }
}

/** Runs one turn of a flow on what is kept of a person, as the service does. */
function talkTo(flow: Parent, person: Person) {
  const set = new FlowSet([flow]);
  let doing: (stack: Stack) => Promise<unknown> = (stack) => stack.answer();
  const adapter = new TestAdapter(async (context: TurnContext) => {
    setPerson(context, person);
    const stack = await Stack.open(set, context);
    await (stack.isEmpty ? stack.begin(flow, {}) : doing(stack));
  });
  return async (
    text: string,
    what: (stack: Stack) => Promise<unknown> = (stack) => stack.answer(),
  ) => {
    doing = what;
    await adapter.receiveActivity(text);
    return adapter.activeQueue.splice(0).map((activity) => activity.text ?? '');
  };
}

describe('a flow', () => {
  it('gives what it ends with to the flow that started it', async () => {
    const say = talkTo(new Parent(), newPerson(services.clock()));
    await say('hi');
    await say('one');
    assert.deepEqual(await say('two'), ['one then two']);
  });

  it('goes back into the question before, across the border of a flow, and forgets the answer', async () => {
    const say = talkTo(new Parent(), newPerson(services.clock()));
    await say('hi');
    await say('one');
    await say('back', (stack) => stack.back());
    await say('uno');
    assert.deepEqual(await say('two'), ['uno then two']);
  });

  it('does not go back before its first question', async () => {
    const say = talkTo(new Parent(), newPerson(services.clock()));
    await say('hi');
    let went: unknown;
    await say('back', async (stack) => {
      went = await stack.back();
    });
    assert.equal(went, false);
    await say('one');
    assert.deepEqual(await say('two'), ['one then two']);
  });

  it('takes a skipped question as answered with nothing, also the last of a flow', async () => {
    const say = talkTo(new Parent(), newPerson(services.clock()));
    await say('hi');
    await say('skip', (stack) => stack.skip());
    assert.deepEqual(await say('skip', (stack) => stack.skip()), ['skipped then skipped']);
  });

  it('starts again with a kind word when a release changed its steps under someone', async () => {
    const person = newPerson(services.clock());
    await talkTo(new Parent(), person)('hi');
    const kept: Person = JSON.parse(JSON.stringify(person));
    const say = talkTo(new Parent(true), kept);
    const [word = '', question = ''] = await say('one');
    assert.match(word, /improved|newer/);
    assert.match(question, /\?/);
    await say('one');
    assert.deepEqual(await say('two'), ['one then two']);
  });

  it('asks kindly twice after answers it cannot place, in other words each time, then lets it go', async () => {
    const say = talkTo(new Parent(), newPerson(services.clock()));
    await say('hi');
    const first = await say('   ');
    const second = await say('   ');
    assert.equal(first.length, 2);
    assert.notDeepEqual(first, second);
    const [letGo = ''] = await say('   ');
    assert.match(letGo, /leave|without/);
  });
});
