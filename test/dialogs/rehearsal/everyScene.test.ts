import assert from 'node:assert/strict';
import { type Channel, Conversation, content, WELCOMED } from '../../support/conversation.ts';
import { assertShownWell } from '../../support/shownWell.ts';

const MOST_TURNS = 40;

async function openScene(channel: Channel, title: string): Promise<Conversation> {
  const talk = new Conversation({ channel });
  await talk.arrives();
  let replies = await talk.saysAll(...WELCOMED, 'Practise a talk');
  for (let page = 0; !replies.choices.includes(title); page += 1) {
    assert.ok(page < 10, `${title} is not offered`);
    replies = await talk.says('Show me others');
  }
  await talk.saysAll(title, '3');
  return talk;
}

for (const channel of ['directline', 'msteams', 'sms'] as const) {
  describe(`every scene on ${channel}`, () => {
    for (const [place, scene] of content.scenes.entries()) {
      it(`${scene.id} is looked at, swapped, and played to its end`, async () => {
        const talk = await openScene(channel, scene.title);
        let replies = await talk.says('See one first');
        for (let turn = 0; replies.choices.includes('Go on'); turn += 1) {
          assertShownWell(channel, replies);
          assert.ok(turn < MOST_TURNS);
          replies = await talk.says('Go on');
        }
        assert.ok(replies.choices.includes('Try it'), replies.text);
        replies = await talk.says('Swap roles');
        for (let turn = 0; !replies.choices.includes('Try it'); turn += 1) {
          assertShownWell(channel, replies);
          assert.ok(turn < MOST_TURNS);
          replies = await talk.says(replies.choices.includes('Softer') ? 'Softer' : '1');
        }
        const level = (place % 3) + 1;
        replies = await talk.saysAll('Try it', String(level));
        for (const said of [scene.samples.strong, scene.samples.poor].flat()) {
          assertShownWell(channel, replies);
          if (replies.choices.includes('Once more') || /0 to 10/.test(replies.text)) break;
          replies = await talk.says(said);
        }
        for (let turn = 0; !replies.choices.includes('Once more'); turn += 1) {
          assertShownWell(channel, replies);
          assert.ok(turn < MOST_TURNS, replies.text);
          replies = await talk.says(/0 to 10/.test(replies.text) ? '2' : '1');
        }
        assertShownWell(channel, replies);
      });
    }
  });
}
