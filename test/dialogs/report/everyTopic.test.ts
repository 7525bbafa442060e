import assert from 'node:assert/strict';
import { Conversation, content, services, WELCOMED } from '../../support/conversation.ts';
import { assertShownWell } from '../../support/shownWell.ts';

const CLAIMS = 61;

async function arrived(channel: 'directline' | 'msteams' | 'sms' = 'directline') {
  const talk = new Conversation({ channel });
  await talk.arrives();
  await talk.saysAll(...WELCOMED);
  return talk;
}

describe('the report', () => {
  const claims = content.topics.flatMap(({ points }) => points);

  it('is there with every claim, once', () => {
    assert.equal(claims.length, CLAIMS);
    assert.equal(new Set(claims.map(({ id }) => id)).size, CLAIMS);
  });

  it('teaches nothing as a fact that does not hold', () => {
    for (const { id, label, teach } of claims) assert.ok(label !== 'NO' || !teach, id);
  });

  for (const topic of content.topics) {
    for (const channel of ['directline', 'msteams', 'sms'] as const) {
      it(`tells ${topic.id} to its end, with how sure and where from (${channel})`, async () => {
        const talk = await arrived(channel);
        let replies = await talk.saysAll('Learn a skill', 'What the report says');
        if (content.topics.indexOf(topic) >= 5) replies = await talk.says('Show me more');
        replies = await talk.says(topic.title);
        const taught = topic.points.filter(({ teach }) => teach);
        for (const [place] of taught.entries()) {
          assertShownWell(channel, replies);
          assert.ok(replies.choices.includes('How sure are we?'));
          if (place === 0) {
            const sure = await talk.says('How sure are we?');
            const from = await talk.says('Where is that from?');
            for (const [said, words] of [
              [sure.text, taught[0]?.sure],
              [from.text, taught[0]?.from],
            ] as const)
              assert.ok(
                said.replace(/\s+/g, ' ').includes((words ?? '').slice(0, 30)),
                `${topic.id}: ${said}`,
              );
          }
          replies = await talk.says('Go on');
        }
        assertShownWell(channel, replies);
        assert.match(replies.text, /Would one of these|Want to do something/);
        assert.ok(replies.choices.length > 1);
      });
    }
  }

  it('answers each claim that it does not teach, when it is asked', () => {
    for (const { id: topic, points } of content.topics) {
      for (const point of points.filter(({ teach }) => !teach)) {
        const told = new Set(point.asked.map((asked) => services.finder.claimIn(topic, asked)));
        assert.ok(told.has(point.id), `${point.id} is told for none of: ${point.asked.join('; ')}`);
      }
    }
  });

  it('says what is known when someone asks for what does not hold', async () => {
    const talk = await arrived();
    const offered = await talk.says('does compassion boost the immune system?');
    const title = content.topics.find(({ id }) => id === 'body')?.title ?? '';
    assert.ok(offered.choices.includes(title), offered.text);
    assert.match((await talk.says(title)).text, /no good proof|What is known/);
  });

  it('answers "how sure are you" in a lesson, and honestly where nothing was stated', async () => {
    const talk = await arrived();
    assert.match((await talk.says('how sure are you?')).text, /rests on a study|people who teach/);
    await talk.saysAll('Learn a skill', 'How this works', '1');
    const lesson = content.lessons.find(({ group }) => group === 'start');
    const evidence = content.evidence.get(lesson?.id ?? '');
    const said = await talk.says('how sure are you?');
    assert.ok(
      evidence?.sure.some((words) => said.text.includes(String(words).slice(0, 40))),
      said.text,
    );
    assert.match((await talk.says('where is that from?')).text, /\w/);
  });
});
