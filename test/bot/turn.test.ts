import assert from 'node:assert/strict';
import { Conversation, createWorld, HELLO, WELCOMED } from '../support/conversation.ts';
import { MemoryRecords } from '../support/memoryRecords.ts';

const CANARY = 'canary-heron-5512';

describe('a turn', () => {
  it('reads once and writes once', async () => {
    const storage = new MemoryRecords();
    const talk = new Conversation({ world: createWorld(storage) });
    await talk.arrives();
    for (const line of [
      ...WELCOMED,
      'Practise a talk',
      '1',
      '3',
      '1',
      'I know it is hard for you',
      'menu',
    ]) {
      storage.reads = 0;
      storage.writes = 0;
      await talk.says(line);
      assert.deepEqual(
        { reads: storage.reads, writes: storage.writes },
        { reads: 1, writes: 1 },
        line,
      );
    }
  });

  it('gives the same replies to a message delivered twice, and changes nothing', async () => {
    const talk = new Conversation();
    await talk.arrives();
    const first = await talk.says('yes', 'same-id');
    const before = await talk.record();
    const second = await talk.says('yes', 'same-id');
    assert.equal(second.text, first.text);
    assert.deepEqual(second.choices, first.choices);
    assert.deepEqual(await talk.record(), before);
  });

  it('answers a message delivered twice at the same time once', async () => {
    const talk = new Conversation();
    await talk.arrives();
    await Promise.all([talk.says('yes', 'twin'), talk.says('yes', 'twin')]);
    assert.equal((await talk.record())?.privateDevice, 'yes');
    assert.match((await talk.says('who are you')).text, /age/);
  });

  it('says nothing of a turn that could not be saved', async () => {
    const storage = new MemoryRecords();
    const world = createWorld(storage);
    const talk = new Conversation({ world });
    await talk.arrives();
    world.mayFail = true;
    storage.beforeWrite = async () => {
      throw new Error('disk full');
    };
    const replies = await talk.says('yes');
    assert.match(replies.text, /at my end|on my side/);
    assert.match(replies.text, /In danger, call/);
    assert.doesNotMatch(replies.text, /age/);
  });

  it('keeps the place of someone whose turn failed', async () => {
    const storage = new MemoryRecords();
    const world = createWorld(storage);
    const talk = new Conversation({ world });
    await talk.arrives();
    world.mayFail = true;
    storage.down = true;
    await talk.says('yes');
    storage.down = false;
    assert.match((await talk.says('yes')).text, /age|old/);
  });

  it('runs again from the fresh record when another machine wrote it meanwhile', async () => {
    const storage = new MemoryRecords();
    const talk = new Conversation({ world: createWorld(storage) });
    await talk.arrives();
    let once = true;
    storage.beforeWrite = async () => {
      if (!once) return;
      once = false;
      const [key, text] = [...storage.items.entries()][0] ?? ['', '{}'];
      storage.items.set(key, JSON.stringify({ ...JSON.parse(text), region: 'NZ', eTag: 'other' }));
    };
    const replies = await talk.says('yes');
    const record = await talk.record();
    assert.equal(record?.region, 'NZ');
    assert.equal(record?.privateDevice, 'yes');
    assert.equal(replies.text.split('\n').length, 1);
  });

  it('takes messages of one person in the order they came', async () => {
    const talk = new Conversation();
    await talk.arrives();
    await Promise.all(HELLO.map((line) => talk.says(line)));
    const record = await talk.record();
    assert.equal(record?.region, 'US');
    assert.equal(record?.learner.goal, 'talk');
  });

  it('keeps people apart', async () => {
    const world = createWorld();
    const people = Array.from({ length: 20 }, () => new Conversation({ world }));
    await Promise.all(
      people.map(async (person, place) => {
        await person.arrives();
        await person.saysAll('yes', 'adult', place % 2 ? 'Canada' : 'Ireland');
      }),
    );
    for (const [place, person] of people.entries()) {
      assert.equal((await person.record())?.region, place % 2 ? 'CA' : 'IE');
    }
  });

  it('never logs a word of what was said, failures included', async () => {
    const storage = new MemoryRecords();
    const world = createWorld(storage);
    world.mayFail = true;
    const talk = new Conversation({ world });
    await talk.arrives();
    await talk.saysAll(
      ...WELCOMED,
      'Check my message',
      `I know ${CANARY} is hard`,
      `she won't wake up ${CANARY}`,
    );
    storage.down = true;
    await talk.says(`${CANARY} again`);
    await talk.says(`he hit me ${CANARY}`);
    assert.ok(world.log.some(({ event }) => event === 'turn-failed'));
    assert.doesNotMatch(JSON.stringify(world.log), new RegExp(CANARY));
  });

  it('cuts what is far too long before anything reads it, in good time', async () => {
    const talk = new Conversation();
    await talk.arrives();
    for (const long of ['one hundred '.repeat(9000), 'yes '.repeat(25_000), 'a'.repeat(100_000)]) {
      const start = performance.now();
      const replies = await talk.says(long);
      assert.ok(performance.now() - start < 500);
      assert.notEqual(replies.text, '');
    }
  });

  it('answers pictures, voice notes and empty messages, and asks again', async () => {
    const talk = new Conversation();
    await talk.arrives();
    const picture = await talk.sends({
      type: 'message',
      text: '',
      attachments: [{ contentType: 'image/png' }],
    });
    assert.match(picture.text, /can't open/);
    assert.ok(picture.choices.length > 0);
    const empty = await talk.sends({ type: 'message', text: '   ' });
    assert.match(empty.text, /empty|blank/);
  });

  it('speaks only in a private chat', async () => {
    const talk = new Conversation({ channel: 'msteams' });
    const replies = await talk.sends({
      type: 'message',
      text: 'hello all',
      conversation: { id: 'g', isGroup: true, conversationType: 'groupChat', name: '' },
    });
    assert.match(replies.text, /only talk in a private chat/);
    assert.match(replies.text, /call/);
  });
});

describe('what is kept', () => {
  it('goes after a day, unless they asked to be remembered', async () => {
    for (const [consent, kept] of [
      ['No, just today', undefined],
      ['Yes, remember', 'partner'],
    ] as const) {
      const world = createWorld();
      const talk = new Conversation({ world });
      await talk.arrives();
      await talk.saysAll(...HELLO.slice(0, -1), consent);
      world.now = new Date(world.now.getTime() + 25 * 3_600_000);
      await talk.says('menu');
      assert.equal((await talk.record())?.learner.relation, kept);
    }
  });

  it('is nothing once they said forget me', async () => {
    const storage = new MemoryRecords();
    const talk = new Conversation({ world: createWorld(storage) });
    await talk.arrives();
    await talk.saysAll(...WELCOMED, 'Check my message', `I miss ${CANARY}`, 'forget me');
    const replies = await talk.says('Yes, forget me');
    assert.match(replies.text, /gone/);
    assert.equal(storage.items.size, 0);
  });

  it('is nothing of a child', async () => {
    const storage = new MemoryRecords();
    const talk = new Conversation({ world: createWorld(storage) });
    await talk.arrives();
    const replies = await talk.saysAll('yes', 'Under 13', 'United Kingdom');
    assert.match(replies.text, /not your fault/);
    assert.match(replies.text, /Childline/);
    assert.equal(storage.items.size, 0);
  });

  it('can be read, and taken away as JSON', async () => {
    const talk = new Conversation();
    await talk.arrives();
    await talk.saysAll(...HELLO);
    assert.match((await talk.says('what do you know')).text, /country: United States/);
    const { text } = await talk.says('export my data');
    const json = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
    assert.equal(json.region, 'US');
    assert.equal('conversation' in json, false);
  });

  it('is set aside kindly when it cannot be read', async () => {
    const storage = new MemoryRecords();
    const talk = new Conversation({ world: createWorld(storage) });
    await talk.arrives();
    const [key = ''] = storage.items.keys();
    storage.items.set(key, JSON.stringify({ damaged: true }));
    const replies = await talk.says('hello');
    assert.match(replies.text, /could not be read/);
    assert.match(replies.text, /program/);
  });
});
