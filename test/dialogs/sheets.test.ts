import assert from 'node:assert/strict';
import {
  type Channel,
  Conversation,
  content,
  type Replies,
  WELCOMED,
} from '../support/conversation.ts';
import { assertShownWell } from '../support/shownWell.ts';

async function open(channel: Channel, title: string): Promise<[Conversation, Replies]> {
  const talk = new Conversation({ channel });
  await talk.arrives();
  let replies = await talk.saysAll(...WELCOMED, 'My plan', 'Fill in a sheet');
  for (let page = 0; !replies.choices.includes(title); page += 1) {
    assert.ok(page < 6, `${title} is not offered`);
    replies = await talk.says('Show me more');
  }
  return [talk, await talk.says(title)];
}

for (const channel of ['directline', 'msteams', 'sms'] as const) {
  describe(`every sheet on ${channel}`, () => {
    for (const sheet of content.sheets) {
      it(`${sheet.id} is filled to its end, with taps, own words and "don't know"`, async () => {
        let [talk, replies] = await open(channel, sheet.title);
        for (const [place] of sheet.fields.entries()) {
          assertShownWell(channel, replies);
          const safe = sheet.fields[place]?.stop?.unless[0];
          const answers = [`word${place} by the window`, "Don't know", '1'];
          replies = await talk.says(safe ?? answers[place % 3] ?? '');
        }
        assertShownWell(channel, replies);
        assert.match(replies.text, /word0 by the window/);
        assert.ok(replies.choices.includes('Fill in a sheet'), replies.text);
        const kept = (await talk.record())?.plan.sheets[sheet.id];
        assert.equal(Object.keys(kept ?? {}).length, sheet.fields.length);
      });
    }
  });
}

describe('a sheet', () => {
  const [sheet] = content.sheets;
  assert.ok(sheet);

  it('is kept line by line, and taken up where it was left', async () => {
    const [talk] = await open('directline', sheet.title);
    await talk.saysAll('Friday after work', 'with his mates', 'menu', 'My plan', 'Fill in a sheet');
    const back = await talk.says(sheet.title);
    assert.match(back.text, /middle of this|filled part/);
    const third = sheet.fields[2]?.ask.map((each) => (typeof each === 'string' ? each : each.text));
    assert.ok(
      third?.some((ask) => back.text.includes(ask)),
      back.text,
    );
  });

  it('can be skipped through, and then keeps nothing', async () => {
    let [talk, replies] = await open('directline', sheet.title);
    for (const _field of sheet.fields) replies = await talk.says('skip');
    assert.match(replies.text, /Nothing to keep|stays empty/);
  });

  it('can be taken out of the plan', async () => {
    const [talk] = await open('directline', sheet.title);
    await talk.saysAll('Friday after work', 'menu', 'My plan', 'Change', sheet.title);
    assert.match((await talk.says('Take it out')).text, /empty|Nothing kept/);
  });

  it('stops where someone could get hurt, and keeps nothing of it', async () => {
    const risky = content.sheets.find(({ fields }) => fields.some(({ stop }) => stop));
    assert.ok(risky);
    const [talk] = await open('directline', risky.title);
    let replies = await talk.says('I call in sick for him');
    for (const { stop } of risky.fields.slice(1)) {
      replies = await talk.says(stop ? 'The kids' : "Don't know");
      if (stop) break;
    }
    assert.match(replies.text, /911/);
    assert.equal((await talk.record())?.plan.sheets[risky.id], undefined);
  });

  it('does not take "no one but the kids" for safe', async () => {
    const risky = content.sheets.find(({ fields }) => fields.some(({ stop }) => stop));
    assert.ok(risky);
    const [talk] = await open('directline', risky.title);
    let replies = await talk.says('I call in sick for him');
    for (const { stop } of risky.fields.slice(1)) {
      replies = await talk.says(stop ? 'no one but the kids' : "Don't know");
      if (stop) break;
    }
    assert.match(replies.text, /911/);
  });

  it('is told of when they ask what is kept', async () => {
    const [talk] = await open('directline', sheet.title);
    await talk.says('Friday after work');
    assert.match((await talk.says('what do you know')).text, /Friday after work/);
  });

  it('asks for one time where "always" was said', async () => {
    const wide = content.sheets.find(({ fields }) => fields[0]?.tooWide);
    assert.ok(wide);
    const [talk] = await open('directline', wide.title);
    const again = await talk.says(`${wide.fields[0]?.tooWide?.words[0]} it is the same`);
    const second = (wide.fields[0]?.tooWide?.says ?? []).map((each) =>
      typeof each === 'string' ? each : each.text,
    );
    assert.ok(
      second.some((says) => again.text.includes(says)),
      again.text,
    );
  });
});

describe('what the road map knows', () => {
  it('helps to choose a moment, and to set a talk of their own', async () => {
    const map = content.sheets.find(({ id }) => id === 'road-map');
    assert.ok(map);
    const [talk] = await open('directline', map.title);
    for (const { id } of map.fields)
      await talk.says(
        { goodTimes: 'Sunday mornings', where: 'at the bar', when: 'Friday at six' }[id] ?? 'skip',
      );
    await talk.saysAll('menu', 'Practise a talk', 'My own talk', 'He', 'Tom');
    const place = await talk.says('Say no');
    assert.ok(
      place.choices.some((choice) => /Friday at six, at the bar/.test(choice)),
      place.text,
    );
  });
});

describe('a line of the plan', () => {
  it('is said another way: one answer of a sheet, with the others as they were', async () => {
    const sheet = content.sheets.find(({ id }) => id === 'week-for-me');
    assert.ok(sheet);
    const [talk] = await open('directline', sheet.title);
    const [first, second] = sheet.fields;
    assert.ok(first && second);
    await talk.saysAll(
      'a walk by the river',
      'thursday after lunch',
      'menu',
      'My plan',
      'Change',
      sheet.title,
    );
    const which = await talk.says('Say it another way');
    assert.match(which.text, /Which/);
    await talk.saysAll('1', 'a swim');
    const kept = (await talk.record())?.plan.sheets['week-for-me'];
    assert.equal(kept?.[first.id], 'a swim');
    assert.equal(kept?.[second.id], 'thursday after lunch');
  });

  it('is left as it was when they skip', async () => {
    const sheet = content.sheets.find(({ id }) => id === 'week-for-me');
    assert.ok(sheet);
    const [talk] = await open('directline', sheet.title);
    await talk.saysAll(
      'a walk',
      'menu',
      'My plan',
      'Change',
      sheet.title,
      'Say it another way',
      'skip',
    );
    assert.equal(
      Object.values((await talk.record())?.plan.sheets['week-for-me'] ?? {})[0],
      'a walk',
    );
  });
});
