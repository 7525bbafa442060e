import assert from 'node:assert/strict';
import { render } from '../../../bot/channels/render.ts';
import { NEVER_IN_DANGER } from '../../../content/lint.ts';
import { REGIONS } from '../../../content/schema/common.ts';
import { KINDS } from '../../../content/schema/safety.ts';
import { safetyCard } from '../../../dialogs/safety/safetyCard.ts';
import {
  type Channel,
  Conversation,
  content,
  createWorld,
  readable,
  WELCOMED,
} from '../../support/conversation.ts';
import { MemoryRecords } from '../../support/memoryRecords.ts';

const SIGNS: Readonly<Record<string, RegExp>> = {
  "he won't wake up and his lips are blue": /Call 911 now/,
  'my husband hit me and took my phone': /1-800-799-7233/,
  'I want to kill myself': /988/,
  'my son said he wants to kill himself': /988/,
  'he stopped drinking yesterday and is shaking and seeing things': /911/,
};

describe('danger', () => {
  for (const channel of ['directline', 'msteams', 'sms'] satisfies Channel[]) {
    for (const [text, expected] of Object.entries(SIGNS)) {
      it(`"${text}" is answered first, on ${channel}`, async () => {
        const talk = new Conversation({ channel });
        await talk.says('hi');
        await talk.saysAll(...WELCOMED, 'Check my message');
        const replies = await talk.says(text);
        assert.match(replies.text, expected);
        assert.ok(replies.choices.length >= 2);
      });
    }
  }

  it('is answered within half a second with the storage down', async () => {
    const storage = new MemoryRecords();
    const world = createWorld(storage);
    world.mayFail = true;
    storage.down = true;
    const start = performance.now();
    const replies = await new Conversation({ world }).says("she isn't breathing");
    assert.ok(performance.now() - start < 500);
    assert.match(replies.text, /emergency number/);
  });

  it('is answered within half a second with the storage silent', async () => {
    const storage = new MemoryRecords();
    storage.read = () => new Promise(() => {});
    const talk = new Conversation({ world: createWorld(storage) });
    const start = performance.now();
    const inbox = await Promise.race([
      talk.says("she isn't breathing").then(() => 'ended'),
      new Promise((resolve) => setTimeout(resolve, 450, 'waiting')),
    ]);
    assert.equal(inbox, 'waiting');
    assert.match(talk.arrived().text, /emergency number/);
    assert.ok(performance.now() - start < 500);
  });

  it('goes back to the open question when they are ready', async () => {
    const talk = new Conversation();
    await talk.arrives();
    await talk.saysAll(...WELCOMED, 'Practise a talk', '1', '3', 'Try it', '1');
    await talk.says("my brother won't wake up");
    await talk.says('It is not happening now');
    const replies = await talk.says('Back to where we were');
    assert.match(replies.text, /say|own|you\?/);
    assert.equal(replies.choices.length, 4);
  });

  it('never sends the same card twice in a row', async () => {
    const talk = new Conversation();
    await talk.arrives();
    const first = await talk.says('I want to kill myself');
    const second = await talk.says('I want to kill myself');
    assert.notEqual(first.text.split('\n')[0], second.text.split('\n')[0]);
  });

  for (const kind of KINDS) {
    for (const region of REGIONS) {
      for (const channel of ['directline', 'msteams', 'sms']) {
        it(`${kind} in ${region} reads the same on ${channel}: the numbers first, nothing forbidden, a way to answer`, () => {
          for (const again of [false, true]) {
            const card = safetyCard({ content }, { kind, region, again });
            const sent = readable(render(card, channel));
            const numbers = content.numbers.get(region);
            assert.ok(numbers);
            const first = sent.text.slice(0, 150);
            assert.ok(
              first.includes(numbers.emergency) || first.includes(numbers.suicideShort),
              first,
            );
            for (const other of content.numbers.values()) {
              const foreign =
                other.violence &&
                other.violence !== numbers.violence &&
                sent.text.includes(other.violence);
              assert.ok(!foreign, `${other.region}'s number in ${region}`);
            }
            for (const forbidden of NEVER_IN_DANGER) assert.doesNotMatch(sent.text, forbidden);
            assert.ok(sent.choices.length >= 2 && sent.choices.length <= 4);
          }
        });
      }

      it(`${kind} in ${region} names that country's number first and asks one question`, () => {
        for (const again of [false, true]) {
          const text = safetyCard({ content }, { kind, region, again }).text ?? '';
          const numbers = content.numbers.get(region);
          assert.ok(numbers);
          assert.ok(text.includes(numbers.emergency) || text.includes(numbers.suicideShort), text);
          assert.doesNotMatch(text, /\{|null|undefined| {2}/);
          assert.ok(text.split(' ').length <= 60, text);
          assert.equal(
            text.match(/\?/g)?.length,
            1 + (text.match(/^Not safe\?/)?.length ?? 0),
            text,
          );
        }
      });
    }
  }
});
