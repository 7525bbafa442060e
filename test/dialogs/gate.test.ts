import assert from 'node:assert/strict';
import { type Channel, Conversation, HELLO } from '../support/conversation.ts';

const CHANNELS: readonly Channel[] = ['directline', 'msteams', 'sms'];
const DAY = 86_400_000;

async function at(channel: Channel, ...answers: string[]): Promise<Conversation> {
  const talk = new Conversation({ channel });
  await talk.says('hi');
  await talk.saysAll(...HELLO, 'About this and my data', 'The safety questions again', ...answers);
  return talk;
}

describe('what each state of the gate opens', () => {
  for (const channel of CHANNELS) {
    it(`is asked before any coaching, gently, on ${channel}`, async () => {
      for (const room of ['Check my message', 'Practise a talk']) {
        const talk = new Conversation({ channel });
        await talk.says('hi');
        await talk.saysAll(...HELLO);
        const asked = await talk.says(room);
        assert.match(asked.text, /safety/);
        assert.match(asked.text, /skip/i);
        const opened = await talk.saysAll('no', 'no', 'no', 'no');
        assert.match(opened.text, /say to them|message|hear|Which talk|closest/);
      }
    });

    it(`green opens both rooms, on ${channel}`, async () => {
      const talk = await at(channel, 'no', 'no', 'no', 'no', 'menu');
      assert.match((await talk.says('Check my message')).text, /say|message|hear/);
      await talk.says('menu');
      assert.match((await talk.says('Practise a talk')).text, /Which talk|closest/);
    });

    it(`amber keeps to everyday things and rehearses no risky talk, on ${channel}`, async () => {
      const talk = await at(channel, 'no', 'yes', 'no', 'no', 'no', 'menu');
      assert.match((await talk.says('Check my message')).text, /everyday|Small, friendly/);
      await talk.says('menu');
      const practise = await talk.says('Practise a talk');
      assert.ok(practise.choices.includes('Praising a sober evening'));
      assert.ok(!practise.choices.includes('Not drinking at a family dinner'));
    });

    it(`red coaches nothing, and hides what it will not do, on ${channel}`, async () => {
      const talk = await at(channel, 'yes', 'yes', 'yes', 'no', 'yes', 'no');
      const menu = await talk.says('menu');
      for (const gone of ['Check my message', 'Practise a talk'])
        assert.ok(!menu.choices.includes(gone));
      for (const there of ['Find help', 'A quiet minute', "I don't feel safe"])
        assert.ok(menu.choices.includes(there));
      assert.doesNotMatch((await talk.says('practise a talk')).text, /Which talk/);
    });

    it(`danger now shows the numbers first, on ${channel}`, async () => {
      const talk = await at(channel, 'yes', 'yes', 'yes', 'yes', 'yes');
      const replies = await talk.says('yes');
      assert.match(replies.text, /^Not safe\? 911/);
    });
  }

  it('is asked again after two weeks, and not before', async () => {
    const talk = new Conversation();
    await talk.arrives();
    await talk.saysAll(
      ...HELLO.slice(0, -1),
      'Yes, remember',
      'Check my message',
      'no',
      'no',
      'no',
      'no',
      'menu',
    );
    talk.world.now = new Date(talk.world.now.getTime() + 13 * DAY);
    assert.doesNotMatch((await talk.saysAll('menu', 'Check my message')).text, /safety/);
    await talk.says('menu');
    talk.world.now = new Date(talk.world.now.getTime() + 2 * DAY);
    assert.match((await talk.saysAll('menu', 'Check my message')).text, /safety/);
  });

  it('closes when fear of someone is picked from the menu', async () => {
    const talk = await at('directline', 'no', 'no', 'no', 'no', 'menu');
    await talk.saysAll("I don't feel safe", "I'm afraid of someone");
    assert.equal((await talk.record())?.safety.gate, 'amber');
  });

  it('closes at once when violence is told, and opens only by the questions', async () => {
    const talk = await at('directline', 'no', 'no', 'no', 'no', 'menu');
    await talk.saysAll('my husband hit me', 'Yes, for now', 'Menu');
    assert.ok(!(await talk.says('menu')).choices.includes('Practise a talk'));
    await talk.saysAll(
      'About this and my data',
      'The safety questions again',
      'no',
      'no',
      'no',
      'no',
      'menu',
    );
    assert.ok((await talk.says('menu')).choices.includes('Practise a talk'));
  });
});
