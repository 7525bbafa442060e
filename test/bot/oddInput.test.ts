import assert from 'node:assert/strict';
import { type Channel, Conversation, createWorld, WELCOMED } from '../support/conversation.ts';
import { MemoryRecords } from '../support/memoryRecords.ts';

const ODD: Readonly<Record<string, string>> = {
  'only emoji': '😢😢🙏',
  'only control characters': '\u0000\u0007\u001b[31m\u200b\u202e',
  'only dots': '....',
  'a lone surrogate': '\ud83d',
  'right to left': '\u202eplease help me decide\u202c',
  'markup and templates': '<script>alert(1)</script> {{7*7}} {emergency} <%= x %>',
  'a very long word': 'a'.repeat(100_000),
  'a very long story': 'and then he said that she said '.repeat(3300),
};

describe('odd input', () => {
  for (const channel of ['directline', 'msteams', 'sms'] satisfies Channel[]) {
    for (const [name, text] of Object.entries(ODD)) {
      it(`${name} gets an answer and keeps the place, on ${channel}`, async () => {
        const talk = new Conversation({ channel });
        await talk.arrives();
        await talk.saysAll(...WELCOMED);
        const replies = await talk.says(text);
        assert.notEqual(replies.text.trim(), '');
        assert.doesNotMatch(replies.text, /<script|\{\{|<%/);
        assert.match((await talk.says('Find help')).text, /\S/);
      });
    }
  }

  it('of one person does not keep another waiting', async () => {
    const world = createWorld();
    const loud = new Conversation({ world });
    const quiet = new Conversation({ world });
    await Promise.all([loud.arrives(), quiet.arrives()]);
    const flood = Promise.all(
      Array.from({ length: 20 }, () => loud.says('one hundred and yes '.repeat(5000))),
    );
    const start = performance.now();
    const replies = await quiet.says('yes');
    assert.ok(performance.now() - start < 500);
    assert.notEqual(replies.text, '');
    await flood;
  });
});

describe('help now', () => {
  it('gives the numbers before any question was answered', async () => {
    const talk = new Conversation({ channel: 'sms' });
    assert.match((await talk.says('help now')).text, /emergency number.*112/s);
  });

  it('gives the numbers while the storage is down', async () => {
    const storage = new MemoryRecords();
    const world = createWorld(storage);
    world.mayFail = true;
    storage.down = true;
    for (const words of ['help now', 'sos', '911', "I don't feel safe"]) {
      const replies = await new Conversation({ world }).says(words);
      assert.match(replies.text, /emergency number/, words);
    }
  });
});
