import assert from 'node:assert/strict';
import { Conversation, WELCOMED } from '../support/conversation.ts';

async function asked() {
  const talk = new Conversation();
  await talk.arrives();
  await talk.saysAll(...WELCOMED);
  return talk;
}

describe('consents', () => {
  it('are all off until each is given, one by one, with when, where and to which words', async () => {
    const talk = await asked();
    assert.deepEqual((await talk.record())?.consents, {
      remember: false,
      counts: false,
      checkIns: false,
      given: {},
    });
    await talk.saysAll('About this and my data', 'What I may keep', 'no', 'yes');
    const consents = (await talk.record())?.consents;
    assert.equal(consents?.remember, false);
    assert.equal(consents?.counts, true);
    assert.deepEqual(consents?.given, {
      counts: { at: '2026-03-02T19:00:00.000Z', wording: 1, channel: 'directline' },
    });
  });

  it('are taken back without a trace but the no', async () => {
    const talk = await asked();
    await talk.saysAll('About this and my data', 'What I may keep', 'yes', 'yes');
    assert.equal((await talk.record())?.consents.remember, true);
    await talk.saysAll('What I may keep', 'no', 'no');
    assert.deepEqual((await talk.record())?.consents, {
      remember: false,
      counts: false,
      checkIns: false,
      given: {},
    });
  });

  it('leave a person as they were when skipped', async () => {
    const talk = await asked();
    await talk.saysAll(
      'About this and my data',
      'What I may keep',
      'yes',
      'skip',
      'What I may keep',
    );
    await talk.saysAll('skip', 'skip');
    assert.equal((await talk.record())?.consents.remember, true);
  });

  it('decide what a host learns of a crisis: the kind and country, or only that a card went out', async () => {
    const quiet = await asked();
    await quiet.says("he won't wake up and his lips are blue");
    const counted = await asked();
    await counted.saysAll('About this and my data', 'What I may keep', 'no', 'yes');
    await counted.says("he won't wake up and his lips are blue");
    const lines = (talk: Conversation) =>
      talk.world.log.filter(({ event }) => event === 'crisis').map(({ fields }) => fields);
    assert.deepEqual(lines(quiet), [{ channel: 'directline' }]);
    assert.deepEqual(lines(counted), [
      { channel: 'directline', kind: 'overdose_now', tier: 3, region: 'US' },
    ]);
  });
});
