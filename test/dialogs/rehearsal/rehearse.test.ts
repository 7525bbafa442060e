import assert from 'node:assert/strict';
import { type Channel, Conversation, WELCOMED } from '../../support/conversation.ts';

const DINNER = 'Not drinking at a family dinner';
const STRONG =
  "I know Dad is hard on you. I'd love us both to have soda on Sunday. Would it help if we left by eight?";
const POOR = 'You always ruin it, you always do, and everyone laughs at you';

async function practising({
  channel = 'directline',
  level = '2',
}: {
  channel?: Channel;
  level?: string;
} = {}): Promise<Conversation> {
  const talk = new Conversation({ channel });
  await talk.arrives();
  await talk.saysAll(...WELCOMED, 'Practise a talk', DINNER, '3', 'Try it', level);
  return talk;
}

describe('a rehearsal', () => {
  it('says after each line what it did, what the loved one said, and what that was', async () => {
    const talk = await practising();
    const opened = await talk.says(STRONG);
    assert.match(opened.text, /\(practice\) Marco/);
    const closed = await talk.says(POOR);
    assert.match(closed.text, /\(practice\) Marco/);
    assert.notEqual(opened.text, closed.text);
  });

  it('goes back any number of turns and sets the two ways side by side', async () => {
    const talk = await practising();
    await talk.saysAll(POOR, 'Okay, so it is hard there.', 'Would you come with me on Sunday?');
    const which = await talk.says('What if I had said...');
    assert.equal(which.choices.length, 3);
    await talk.says(which.choices[2] ?? '');
    const again = await talk.says(STRONG);
    assert.match(again.text, /first way|Before, to|same answer/i);
    assert.match(
      again.text,
      /reached further|more room|About the same|No great difference|shut more/,
    );
  });

  it('takes one breath when upset climbs, and lets them stop with care', async () => {
    const talk = await practising({ level: '3' });
    let replies = await talk.says(POOR);
    for (let turn = 0; !/0 to 10/.test(replies.text) && turn < 5; turn += 1)
      replies = await talk.says(`${POOR} ${turn}`);
    assert.match(replies.text, /0 to 10/);
    const breath = await talk.says('9');
    assert.match(breath.text, /breath|slowly/);
    assert.ok(breath.choices.includes('Stop here'));
    assert.match((await talk.says('Stop here')).text, /Stopping|stop here|Enough/);
  });

  it('hears when practice has become memory', async () => {
    const talk = await practising();
    const told = await talk.says('this is exactly what he said to me last night');
    assert.match(told.text, /more than practice|stop right here/);
  });

  it('gives a way in when they do not know what to say', async () => {
    const talk = await practising();
    assert.match((await talk.says('what should I say?')).text, /start like this|One way in/);
  });

  it('does not play revenge', async () => {
    const talk = await practising();
    const refused = await talk.says('help me get back at him so he suffers like I did');
    assert.doesNotMatch(refused.text, /\(practice\) Marco/);
  });

  it('notices when the same is said twice', async () => {
    const talk = await practising();
    await talk.says(STRONG);
    assert.match((await talk.says(STRONG)).text, /already|twice/);
  });

  it('asks for a breath before it starts with someone very upset', async () => {
    const talk = new Conversation();
    await talk.arrives();
    const high = await talk.saysAll(...WELCOMED, 'Practise a talk', DINNER, '9');
    assert.ok(high.choices.includes('Stop here'), high.text);
  });
});

describe('out of practice and into life', () => {
  for (const channel of ['directline', 'msteams', 'sms'] as const) {
    it(`keeps a sentence, when, a way out and something kind, on ${channel}`, async () => {
      const talk = await practising({ channel, level: '1' });
      let replies = await talk.says(STRONG);
      for (let turn = 0; !/0 to 10/.test(replies.text) && turn < 8; turn += 1)
        replies = await talk.says(`So it is a long evening for you, number ${turn}.`);
      replies = await talk.saysAll('2', 'Take it into real life');
      assert.match(replies.text, /sentence|one line/);
      await talk.says('I love the drive home with you. Soda on Sunday?');
      const when = await talk.says('tomorrow at seven in the kitchen');
      assert.match(when.text, /March 3/);
      await talk.says('1');
      const kept = await talk.says('A walk');
      assert.match(kept.text, /I love the drive home with you/);
      const plan = await talk.saysAll('menu', 'My plan');
      assert.match(plan.text, /tomorrow at seven in the kitchen/);
      assert.match(plan.text, /A walk/);
    });
  }

  it('asks later how it went, kind first where it went badly, and only once', async () => {
    const talk = await practising({ level: '1' });
    let replies = await talk.says(STRONG);
    for (let turn = 0; !/0 to 10/.test(replies.text) && turn < 8; turn += 1)
      replies = await talk.says(`So it is a long evening for you, number ${turn}.`);
    await talk.saysAll(
      '2',
      'Take it into real life',
      'Soda on Sunday, you and me?',
      'tonight at eight',
      'skip',
      'skip',
    );
    talk.world.now = new Date(talk.world.now.getTime() + 20 * 3_600_000);
    const asked = await talk.says('menu');
    assert.match(asked.text, /Soda on Sunday/);
    const bad = await talk.says('It went badly');
    assert.match(bad.text, /kind to yourself|rest now/);
    assert.match(bad.text, /mend/);
    assert.doesNotMatch((await talk.says('menu')).text, /Soda on Sunday/);
  });

  it('asks once more another day, where it has not happened yet', async () => {
    const talk = await practising({ level: '1' });
    let replies = await talk.says(STRONG);
    for (let turn = 0; !/0 to 10/.test(replies.text) && turn < 8; turn += 1)
      replies = await talk.says(`So it is a long evening for you, number ${turn}.`);
    await talk.saysAll('2', 'Take it into real life', 'Soda on Sunday, you and me?');
    await talk.saysAll('tonight at eight', 'skip', 'skip');
    talk.world.now = new Date(talk.world.now.getTime() + 20 * 3_600_000);
    await talk.saysAll('menu', 'Not yet');
    assert.doesNotMatch((await talk.says('menu')).text, /Soda on Sunday/);
    for (const hours of [20, 20]) {
      talk.world.now = new Date(talk.world.now.getTime() + hours * 3_600_000);
      replies = await talk.says('menu');
    }
    assert.match(replies.text, /Soda on Sunday/);
  });
});

describe('a talk of their own', () => {
  for (const channel of ['directline', 'msteams', 'sms'] as const) {
    it(`is put together from a few taps and their words, on ${channel}`, async () => {
      const talk = new Conversation({ channel });
      await talk.arrives();
      await talk.saysAll(...WELCOMED, 'Practise a talk', 'My own talk', 'He', 'Tom', 'Say no');
      await talk.saysAll('In the hall on Friday', 'Yes, sober', 'They get angry');
      const set = await talk.saysAll('what is it now', '2');
      assert.match(set.text, /Tom/);
      assert.match(set.text, /In the hall on Friday/);
      const open = await talk.saysAll('Try it', '2');
      assert.match(open.text, /what is it now/);
      const answer = await talk.says("I won't lend money this week. I know it's tight for you.");
      assert.match(answer.text, /\(practice\) Tom/);
      assert.doesNotMatch(answer.text, /\{\w+\}/);
    });
  }

  it('can be skipped through', async () => {
    const talk = new Conversation();
    await talk.arrives();
    await talk.saysAll(
      ...WELCOMED,
      'Practise a talk',
      'My own talk',
      'skip',
      'skip',
      'Ask for one thing',
    );
    const set = await talk.saysAll('skip', 'skip', 'skip', 'skip', '2');
    assert.match(set.text, /Alex/);
  });
});
