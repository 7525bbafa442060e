import assert from 'node:assert/strict';
import { Conversation, clockOf, createWorld, WELCOMED } from '../../support/conversation.ts';
import { MemoryRecords } from '../../support/memoryRecords.ts';
import { assertShownWell } from '../../support/shownWell.ts';

const SET = ['remind me every sunday at 6', 'yes', 'Eastern', 'yes'] as const;

async function withCheckIn(channel: 'directline' | 'msteams' | 'sms' = 'directline') {
  const storage = new MemoryRecords();
  const world = createWorld(storage);
  const talk = new Conversation({ world, channel });
  await talk.arrives();
  await talk.saysAll(...WELCOMED);
  const replies = await talk.saysAll(...SET);
  return { storage, world, talk, replies, clock: clockOf(world) };
}

describe('check-ins', () => {
  for (const channel of ['directline', 'msteams', 'sms'] as const) {
    it(`are asked for, said back, kept and sent once (${channel})`, async () => {
      const { world, talk, replies, clock, storage } = await withCheckIn(channel);
      assertShownWell(channel, replies);
      const due = (await talk.record())?.checkIns.list[0]?.due;
      // Sunday, March 8, 2026: the night New York's clocks go forward.
      assert.equal(due, '2026-03-08T22:00:00.000Z');
      world.now = new Date('2026-03-08T21:59:00Z');
      assert.equal((await talk.hearsFrom(clock)).text, '');
      world.now = new Date('2026-03-08T22:00:10Z');
      const heard = await talk.hearsFrom(clock);
      assert.match(heard.text, /stop reminders/);
      assert.doesNotMatch(heard.text, /drink|drug|use|addict|husband|partner|help|safe/i);
      assertShownWell(channel, heard);
      assert.equal((await talk.hearsFrom(clock)).text, '');
      // A clock of another process on the same store, as after a restart.
      const restarted = clockOf({ ...createWorld(storage), now: world.now });
      assert.equal((await talk.hearsFrom(restarted)).text, '');
      world.now = new Date('2026-03-15T22:01:00Z');
      assert.match((await talk.hearsFrom(clock)).text, /stop reminders/);
    });
  }

  it('come after a restart in which their time went by', async () => {
    const { world, talk, storage } = await withCheckIn();
    const later = createWorld(storage);
    later.now = new Date('2026-03-08T23:30:00Z');
    const again = new Conversation({ world: later, user: talk.user });
    assert.match((await again.hearsFrom(clockOf(later))).text, /stop reminders/);
    assert.ok(world.now < later.now);
  });

  it('wait for the morning when they are late in the evening, and are dropped when half a day is over', async () => {
    const { world, talk, clock } = await withCheckIn();
    world.now = new Date('2026-03-09T01:30:00Z');
    assert.equal((await talk.hearsFrom(clock)).text, '');
    world.now = new Date('2026-03-09T12:00:30Z');
    assert.match((await talk.hearsFrom(clock)).text, /stop reminders/);
    world.now = new Date('2026-03-16T15:00:00Z');
    assert.equal((await talk.hearsFrom(clock)).text, '');
    assert.equal((await talk.record())?.checkIns.list[0]?.due, '2026-03-22T22:00:00.000Z');
  });

  it('end with "stop reminders", with a bare "stop" after one, and with "forget me"', async () => {
    for (const words of [['stop reminders'], ['forget me', 'yes']]) {
      const { world, talk, clock, storage } = await withCheckIn();
      await talk.saysAll(...words);
      world.now = new Date('2026-03-08T22:01:00Z');
      assert.equal((await talk.hearsFrom(clock)).text, '', words[0]);
      assert.deepEqual(
        [...storage.items.keys()].filter((key) => key.startsWith('due/')),
        [],
      );
    }
    const { world, talk, clock } = await withCheckIn();
    world.now = new Date('2026-03-08T22:01:00Z');
    await talk.hearsFrom(clock);
    assert.match((await talk.says('stop')).text, /off|Stopped/);
    assert.deepEqual((await talk.record())?.checkIns.list, []);
  });

  it('leave a bare "stop" its own meaning otherwise', async () => {
    const { talk } = await withCheckIn();
    await talk.says('stop');
    assert.equal((await talk.record())?.checkIns.list.length, 1);
  });

  it('stay silent in danger, for three days after it, and while home is not safe', async () => {
    const { world, talk, clock } = await withCheckIn();
    world.now = new Date('2026-03-07T12:00:00Z');
    await talk.saysAll('he says he will kill himself tonight', 'menu');
    world.now = new Date('2026-03-08T22:01:00Z');
    assert.equal((await talk.hearsFrom(clock)).text, '');
    world.now = new Date('2026-03-15T22:01:00Z');
    assert.notEqual((await talk.hearsFrom(clock)).text, '');
    await talk.says('he is hitting me right now');
    world.now = new Date('2026-04-05T22:01:00Z');
    assert.equal((await talk.hearsFrom(clock)).text, '');
    assert.match((await talk.saysAll('menu', 'remind me tomorrow at 5')).text, /quiet|rather not/);
  });

  it('are passed over once, listed and taken out in plain words', async () => {
    const { world, talk, clock } = await withCheckIn();
    assert.match((await talk.says('what reminders do i have')).text, /every Sunday at 6:00 PM/);
    await talk.says('menu');
    await talk.says('not this week');
    world.now = new Date('2026-03-08T22:01:00Z');
    assert.equal((await talk.hearsFrom(clock)).text, '');
    assert.equal((await talk.record())?.checkIns.list[0]?.due, '2026-03-15T22:00:00.000Z');
    await talk.saysAll('remind me friday at 8 in the morning', 'yes');
    const which = await talk.saysAll('my reminders', 'Take one out');
    assert.equal(which.choices.length, 3);
    await talk.says('the first one');
    assert.equal((await talk.record())?.checkIns.list.length, 1);
  });

  it('ask for what they need first, and keep nothing without a yes', async () => {
    const talk = new Conversation();
    await talk.arrives();
    await talk.saysAll(...WELCOMED);
    assert.match(
      (await talk.says('remind me tuesday after dinner')).text,
      /remember you|longer than a day/,
    );
    await talk.says('no');
    assert.deepEqual((await talk.record())?.checkIns.list, []);
    assert.equal((await talk.record())?.consents.remember, false);
  });

  it('answer each bad time kindly, and take the next try', async () => {
    const talk = new Conversation();
    await talk.arrives();
    await talk.saysAll(...WELCOMED, 'remind me', 'yes', 'Eastern');
    for (const [said, answer] of [
      ['yesterday at 5', /over already|behind us/],
      ['30 february', /calendar|find that day/],
      ['every other week', /every day, or a day|rhythm/],
      ['in 2031', /three months/],
      ['flurble', /find a time|days and times|No luck/],
    ] as const) {
      const replies = await talk.says(said);
      assert.match(replies.text, answer, said);
      assert.ok(replies.choices.length > 0, said);
    }
    assert.match((await talk.says('sunday at 11pm')).text, /8:30 PM/);
    await talk.says('yes');
    assert.equal((await talk.record())?.checkIns.list.length, 1);
  });

  it("take the clock that the channel tells of, and another country's way with dates", async () => {
    const talk = new Conversation();
    await talk.arrives();
    await talk.saysAll(...WELCOMED);
    await talk.sends({
      type: 'message',
      text: 'remind me friday at 7pm',
      localTimezone: 'Europe/Berlin',
    });
    const replies = await talk.sends({
      type: 'message',
      text: 'yes',
      localTimezone: 'Europe/Berlin',
    });
    assert.match(replies.text, /Friday, March 6, at 7:00 PM, Berlin time/);
  });

  it('are not sent to the young', async () => {
    const talk = new Conversation();
    await talk.arrives();
    await talk.saysAll('yes', 'I am 13 to 17', 'United States');
    assert.match((await talk.says('remind me every day at 5pm')).text, /grown-ups|under 18/);
  });

  it('stay due when the turn fails, and come with the next round', async () => {
    const { world, talk, clock, storage } = await withCheckIn();
    world.mayFail = true;
    world.now = new Date('2026-03-08T22:01:00Z');
    storage.beforeWrite = async () => {
      throw new Error('disk full');
    };
    assert.equal((await talk.hearsFrom(clock)).text, '');
    storage.beforeWrite = async () => {};
    assert.match((await talk.hearsFrom(clock)).text, /stop reminders/);
  });

  it('do not make a record last longer by themselves', async () => {
    const { world, talk, clock } = await withCheckIn();
    const seen = (await talk.record())?.seenAt;
    world.now = new Date('2026-03-08T22:01:00Z');
    await talk.hearsFrom(clock);
    assert.equal((await talk.record())?.seenAt, seen);
  });
});
