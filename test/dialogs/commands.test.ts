import assert from 'node:assert/strict';
import { type Channel, Conversation, HELLO, WELCOMED } from '../support/conversation.ts';

/** Every open question there is, and how to get to it. */
const POINTS: Readonly<Record<string, readonly string[]>> = {
  'the first question': [],
  'the age question': HELLO.slice(0, 1),
  'the country question': HELLO.slice(0, 2),
  'the relation question': HELLO.slice(0, 3),
  'the substance question': HELLO.slice(0, 4),
  'the goal question': HELLO.slice(0, 5),
  'the consent question': HELLO.slice(0, 6),
  'the menu': HELLO,
  'a draft': [...WELCOMED, 'Check my message'],
  'the question after feedback': [
    ...WELCOMED,
    'Check my message',
    "I'd love to eat with you on Friday",
  ],
  'the choice of a scene': [...WELCOMED, 'Practise a talk'],
  'the upset question': [...WELCOMED, 'Practise a talk', '1'],
  'the level question': [...WELCOMED, 'Practise a talk', '1', '3'],
  'a turn of a scene': [...WELCOMED, 'Practise a talk', '1', '3', '1'],
  'the kind of help': [...HELLO, 'Find help'],
  'the list of services': [...HELLO, 'Find help', 'Someone to talk to'],
  'the choice of a danger': [...HELLO, "I don't feel safe"],
  'a safety question': [...HELLO, "he won't wake up"],
  'the about list': [...HELLO, 'About this and my data'],
  'the deletion question': [...HELLO, 'forget me'],
};

const ANSWERS: Readonly<Record<string, RegExp>> = {
  help: /leave fast/i,
  menu: /help|do|next/i,
  'who are you': /program/i,
  'what do you know': /keep|opened/i,
  'export my data': /"version": 1/,
  'leave fast': /^Thanks, see you\.$/,
  'forget me': /erase|delete/i,
  'help now': /call/i,
  stop: /stop|nothing more|leave it/i,
  back: /./,
  skip: /./,
};

const CHANNELS: readonly Channel[] = ['directline', 'msteams', 'sms'];

describe('commands', () => {
  for (const channel of CHANNELS) {
    for (const [point, way] of Object.entries(POINTS)) {
      it(`work at ${point} on ${channel}`, async () => {
        for (const [command, expected] of Object.entries(ANSWERS)) {
          const talk = new Conversation({ channel });
          await talk.says('hi');
          await talk.saysAll(...way);
          const replies = await talk.says(command);
          assert.match(replies.text, expected, `${command} at ${point}`);
          assert.doesNotMatch(replies.text, /\{\w+\}/);
          assert.ok(
            command === 'leave fast' || replies.choices.length > 0 || /\?/.test(replies.text),
            `${command} at ${point} leaves a way on`,
          );
        }
      }).timeout(20_000);
    }
  }

  it('are commands only when they are the whole message', async () => {
    const talk = new Conversation();
    await talk.arrives();
    await talk.saysAll(...WELCOMED, 'Check my message');
    const replies = await talk.says(
      'Please stop by on Sunday, I would love your help with the garden',
    );
    assert.doesNotMatch(replies.text, /we stop here|Ways around/);
  });
});
