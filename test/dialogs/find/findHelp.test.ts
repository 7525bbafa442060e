import assert from 'node:assert/strict';
import { findServices } from '../../../coach/directory/findServices.ts';
import { REGIONS } from '../../../content/schema/common.ts';
import { NEEDS } from '../../../content/schema/need.ts';
import { Conversation, content, WELCOMED } from '../../support/conversation.ts';
import { assertShownWell } from '../../support/shownWell.ts';

async function finding(channel: 'directline' | 'msteams' | 'sms' = 'directline') {
  const talk = new Conversation({ channel });
  await talk.arrives();
  await talk.saysAll(...WELCOMED, 'Find help');
  return talk;
}

describe('finding help', () => {
  it('reaches every service that is somewhat sure, in its country, by its main need', () => {
    const reached = new Set<string>();
    for (const region of REGIONS)
      for (const need of NEEDS)
        for (const service of findServices(content.services, {
          needs: new Map([[need, 1]]),
          region,
          young: true,
        }))
          reached.add(service.id);
    const hidden = content.services.filter(
      ({ id, confidence }) => confidence !== 'low' && !reached.has(id),
    );
    assert.deepEqual(
      hidden.map(({ id }) => id),
      [],
    );
  });

  it('never shows a number that nobody could corroborate', () => {
    for (const region of REGIONS)
      for (const need of NEEDS)
        for (const service of findServices(content.services, {
          needs: new Map([[need, 1]]),
          region,
          young: true,
        }))
          assert.notEqual(service.confidence, 'low', service.id);
  });

  for (const channel of ['directline', 'msteams', 'sms'] as const) {
    it(`shows three at most, with what happens and what to say (${channel})`, async () => {
      const talk = await finding(channel);
      const replies = await talk.says('Others in the same boat');
      assertShownWell(channel, replies);
      assert.match(replies.text, /Last checked|not been able to check/);
      assert.match(replies.text, /You could begin|A way to start/);
      assert.ok(replies.choices.includes('Show more'));
    });
  }

  it('understands a group for parents in Ohio, without god', async () => {
    const talk = await finding();
    const replies = await talk.says('a group for parents in Ohio without the god stuff');
    assert.match(replies.text, /SMART/);
    assert.doesNotMatch(replies.text, /Al-Anon|Nar-Anon|Families Anonymous/);
  });

  it('gives links to tap on the page and on Teams, and plain digits in a text message', async () => {
    const onPage = await (await finding()).says('Someone to talk to');
    assert.match(onPage.text, /\]\(tel:[\d+]+\)/);
    const texted = await (await finding('sms')).says('Someone to talk to');
    assert.doesNotMatch(texted.text, /tel:|\]\(/);
    assert.match(texted.text, /Call [\d-]+/);
  });

  it('tells the host that a number did not work, and not who said so', async () => {
    const talk = await finding();
    await talk.saysAll('Someone to talk to', 'A number did not work', '1');
    const noted = talk.world.log.filter(({ event }) => event === 'number-reported');
    assert.equal(noted.length, 1);
    assert.deepEqual(Object.keys(noted[0]?.fields ?? {}), ['id']);
  });

  it('asks again, kindly, for what it cannot place', async () => {
    const talk = await finding();
    const replies = await talk.says('zzz qqq');
    assert.match(replies.text, /couldn't tell|didn't place/);
    assert.ok(replies.choices.length > 3);
  });
});
