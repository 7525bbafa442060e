import assert from 'node:assert/strict';
import { AREAS } from '../../../coach/plan/happiness.ts';
import { Conversation, createWorld, WELCOMED } from '../../support/conversation.ts';
import { assertShownWell } from '../../support/shownWell.ts';

async function begun(channel: 'directline' | 'msteams' | 'sms' = 'directline') {
  const talk = new Conversation({ channel });
  await talk.arrives();
  await talk.saysAll(...WELCOMED, 'My plan', 'How it goes for me');
  return talk;
}

const picturesIn = (replies: Awaited<ReturnType<Conversation['says']>>) =>
  replies.activities.flatMap(({ attachments = [] }) =>
    attachments.filter(({ contentType }) => contentType === 'image/png'),
  );

describe('how it goes', function () {
  this.timeout(20_000);

  for (const channel of ['directline', 'msteams', 'sms'] as const) {
    it(`rates every area, four at a time, and shows it (${channel})`, async () => {
      const talk = await begun(channel);
      let replies = await talk.says('Rate my days');
      for (let at = 1; at <= AREAS.length; at += 1) {
        assertShownWell(channel, replies);
        replies = await talk.says(String(3 + (at % 6)));
        if (at % 4 === 0) replies = await talk.says('go on');
      }
      assert.match(replies.text, /small thing/);
      assert.equal(
        Object.keys((await talk.record())?.progress.happiness[0]?.areas ?? {}).length,
        13,
      );
      replies = await talk.says('not now');
      assertShownWell(channel, replies);
      assert.match(replies.text, /Going best|holds you/);
      assert.equal(picturesIn(replies).length, channel === 'sms' ? 0 : 1);
    });
  }

  it('is left after four and taken up again another day of the week', async () => {
    const talk = await begun();
    await talk.saysAll('Rate my days', '5', '6', '7', '8', 'Enough for today', 'not now', 'menu');
    talk.world.now = new Date('2026-03-03T09:00:00Z');
    const replies = await talk.saysAll('menu', 'My plan', 'How it goes', 'Rate my days');
    assert.match(replies.text, /already this week|where you stopped/);
    assert.match(replies.text, /Work, school, purpose/);
  });

  it('says what went up, and is kind about what went down', async () => {
    const talk = await begun();
    await talk.saysAll('Rate my days', '5', '6', '7', '8', 'Enough for today', 'not now', 'menu');
    talk.world.now = new Date('2026-03-02T23:00:00Z');
    // A week later the session is over without consent, so they agree first.
    await talk.saysAll('menu', 'About this and my data', 'What I may keep', 'yes', 'no', 'menu');
    talk.world.now = new Date('2026-03-11T19:00:00Z');
    await talk.saysAll(
      'menu',
      'My plan',
      'How it goes',
      'Rate my days',
      '7',
      '6',
      '4',
      '8',
      'Enough for today',
    );
    const replies = await talk.says('not now');
    assert.match(replies.text, /(?:Up since|Better than).*Time for fun 7/);
    assert.match(replies.text, /(?:Lower this time|Down a little).*Getting on with them 4/);
  });

  it('answers a number off the scale, and words that are numbers', async () => {
    const talk = await begun();
    await talk.says('Rate my days');
    assert.match((await talk.says('15')).text, /scale|1 to 10/);
    assert.match((await talk.says('0')).text, /scale|1 to 10/);
    await talk.says('about seven');
    assert.equal((await talk.record())?.progress.happiness[0]?.areas.fun, 7);
    await talk.saysAll('8/10', '6 out of 10');
    const areas = (await talk.record())?.progress.happiness[0]?.areas;
    assert.deepEqual([areas?.friends, areas?.them], [8, 6]);
  });

  it('passes over an area that they skip, and keeps nothing for it', async () => {
    const talk = await begun();
    await talk.saysAll('Rate my days', 'skip', '6');
    assert.deepEqual((await talk.record())?.progress.happiness[0]?.areas, { friends: 6 });
  });

  it('shows how upset they were before and after practice, and what they did', async () => {
    const talk = new Conversation();
    await talk.arrives();
    await talk.saysAll(...WELCOMED, 'Practise a talk', '1', '6', 'Try it', '1');
    let replies = await talk.says('I love you and I was scared last night. Could we talk?');
    for (let turn = 0; turn < 12 && !replies.choices.includes('Once more'); turn += 1)
      replies = await talk.says(/0 to 10/.test(replies.text) ? '4' : '1');
    assert.deepEqual(
      (await talk.record())?.progress.upset.map(({ before, after: later }) => [before, later]),
      [[6, 4]],
    );
    await talk.saysAll('menu', 'My plan', 'No, just today');
    replies = await talk.saysAll('menu', 'My plan', 'How it goes', 'Before and after practice');
    assert.match(replies.text, /6 before, 4 after|began at 6 and ended at 4/);
    assert.equal(picturesIn(replies).length, 1);
    replies = await talk.says('What I have done');
    assert.match(replies.text, /1 practice talk/);
    assert.equal(picturesIn(replies).length, 1);
  });

  it('draws pictures of which the record keeps nothing', async () => {
    const world = createWorld();
    const talk = new Conversation({ world });
    await talk.arrives();
    await talk.saysAll(
      ...WELCOMED,
      'My plan',
      'How it goes',
      'Rate my days',
      '5',
      '6',
      '7',
      '8',
      'Enough for today',
      'not now',
    );
    const kept = JSON.stringify(await talk.record());
    assert.doesNotMatch(kept, /base64/);
    assert.ok(kept.length < 20_000, String(kept.length));
  });
});
