import assert from 'node:assert/strict';
import {
  Conversation,
  createWorld,
  HELLO,
  type Replies,
  WELCOMED,
} from '../support/conversation.ts';
import { MemoryRecords } from '../support/memoryRecords.ts';

const HOUR = 3_600_000;

describe('"are you a person?"', () => {
  for (const asked of [
    'are you a person',
    'are you human?',
    'r u real',
    'are you a real person',
    'Are you a bot?',
    'are you an AI',
    'is this a real person',
    'is this a bot',
    'am i talking to a human',
    'am I talking to a real person?',
    'is anyone there',
    'is someone reading this',
    'who are you',
    'what are you',
    'are you a therapist',
    'are you a doctor',
    'are you even human',
    'is there someone there?',
    'who am i talking to',
    'are u just a machine',
    'are you a trained counselor',
    'is this automated',
  ]) {
    it(`is answered with the truth when asked as "${asked}"`, async () => {
      const talk = new Conversation();
      await talk.arrives();
      await talk.saysAll(...WELCOMED, 'Check my message');
      const replies = await talk.says(asked);
      assert.match(replies.text, /program/);
      assert.match(replies.text, /not a person|No person|Nobody/);
    });
  }
});

describe('the notice', () => {
  it('comes again after three hours, and not before', async () => {
    const talk = new Conversation();
    await talk.arrives();
    await talk.saysAll(...HELLO);
    talk.world.now = new Date(talk.world.now.getTime() + 2 * HOUR);
    assert.doesNotMatch((await talk.says('menu')).text, /program/);
    talk.world.now = new Date(talk.world.now.getTime() + HOUR);
    assert.match((await talk.says('menu')).text, /program/);
    assert.doesNotMatch((await talk.says('menu')).text, /program/);
  });
});

/** At once, or, when the words brought a safety card first, as soon as that is behind them. */
async function untilAgeIsAsked(talk: Conversation, first: Replies): Promise<void> {
  if (/under 18|younger/.test(first.text)) return;
  assert.match(first.text, /911/);
  await talk.says('menu');
  assert.match((await talk.says('Find help')).text, /under 18|younger/);
}

describe('words of a younger person', () => {
  for (const words of [
    "I'm 14, my aunt sent me this",
    'im only 12',
    'i cant do my homework when she is like that',
    "I'm in 8th grade",
  ]) {
    it(`ask the age again: "${words}"`, async () => {
      const talk = new Conversation();
      await talk.arrives();
      await talk.saysAll(...WELCOMED, 'Check my message');
      await untilAgeIsAsked(talk, await talk.says(words));
      const replies = await talk.says('13 to 17');
      assert.match(replies.text, /not your job/);
      assert.ok(!replies.choices.includes('Check my message'));
    });
  }

  for (const words of [
    "I'm 14 weeks pregnant and scared",
    'My son is 14',
    "I'm 16 years sober",
    "I've been married 12 years",
  ]) {
    it(`are not heard in "${words}"`, async () => {
      const talk = new Conversation();
      await talk.arrives();
      await talk.saysAll(...WELCOMED, 'Check my message');
      assert.doesNotMatch((await talk.says(words)).text, /under 18|younger than/);
    });
  }

  it('in danger get the numbers first, and the question of age once that is over', async () => {
    const talk = new Conversation();
    await talk.arrives();
    await talk.saysAll(...WELCOMED, 'Check my message');
    const card = await talk.says("I'm 12 and my dad is hitting my mum and I'm scared");
    assert.match(card.text, /911/);
    await untilAgeIsAsked(talk, card);
  });

  it('keep nothing of a child', async () => {
    const storage = new MemoryRecords();
    const talk = new Conversation({ world: createWorld(storage) });
    await talk.arrives();
    await talk.saysAll(...WELCOMED, "I'm 10", 'Under 13');
    assert.equal(storage.items.size, 0);
  });
});

describe('words said in a scene', () => {
  const inScene = async () => {
    const talk = new Conversation();
    await talk.arrives();
    await talk.saysAll(...WELCOMED, 'Practise a talk', '1', '3', 'Try it', '1');
    return talk;
  };

  it('that sound like danger are asked about, and practice goes on', async () => {
    const talk = await inScene();
    const asked = await talk.says(
      "I'm scared of you, you hit me last week and my husband hit me again",
    );
    assert.match(asked.text, /practice, or|a line for them/);
    const back = await talk.says('Part of the practice');
    assert.match(back.text, /say|own|you\?/i);
  });

  it('and are real bring the numbers', async () => {
    const talk = await inScene();
    await talk.says("I'm scared of you, you know my husband hit me");
    assert.match((await talk.says('It is real')).text, /1-800-799-7233/);
  });

  it('about oneself are never practice', async () => {
    const talk = await inScene();
    assert.match((await talk.says('I want to kill myself, you know')).text, /988/);
  });
});

describe('an edit of an earlier message', () => {
  it('is read for danger too', async () => {
    const talk = new Conversation({ channel: 'msteams' });
    await talk.arrives();
    const replies = await talk.sends({ type: 'messageUpdate', text: "he isn't breathing" });
    assert.match(replies.text, /speaker/);
  });
});
