import assert from 'node:assert/strict';
import { type Channel, Conversation, content, WELCOMED } from '../support/conversation.ts';
import { assertShownWell } from '../support/shownWell.ts';

const GROUPS = {
  start: 'How this works',
  words: 'Finding better words',
  encourage: 'Encouraging the good',
  stepBack: 'Stepping back safely',
  treatment: 'Getting help for them',
  me: 'Looking after me',
} as const;

async function open(channel: Channel, lesson: (typeof content.lessons)[number]) {
  const talk = new Conversation({ channel });
  await talk.arrives();
  await talk.saysAll(...WELCOMED, 'Learn a skill');
  let replies = await talk.says(GROUPS[lesson.group]);
  for (let page = 0; !replies.choices.includes(lesson.title); page += 1) {
    assert.ok(page < 5, `${lesson.title} is not offered`);
    replies = await talk.says('Show me more');
  }
  return { talk, replies: await talk.says(lesson.title) };
}

for (const channel of ['directline', 'msteams', 'sms'] as const) {
  describe(`every lesson on ${channel}`, () => {
    for (const lesson of content.lessons) {
      it(`${lesson.id} is walked to its end`, async () => {
        const { talk, replies } = await open(channel, lesson);
        assertShownWell(channel, replies);
        assertShownWell(channel, await talk.says('Try it'));
        const practised = await talk.says('I would like us to eat together on Friday');
        assertShownWell(channel, practised);
        const wrong = lesson.check.answers.findIndex(({ right }) => !right);
        const taught = await talk.says(String(wrong + 1));
        assertShownWell(channel, taught);
        const right = lesson.check.answers.find((answer) => answer.right);
        assert.ok(taught.text.includes((right?.says ?? '').slice(0, 15)), taught.text);
        const next = await talk.says('Yes, keep it');
        assertShownWell(channel, next);
        assert.ok(next.choices.length >= 2, next.text);
        assert.equal((await talk.record())?.learner.lessons[lesson.id], 1);
      });
    }

    for (const exercise of content.exercises) {
      it(`${exercise.id} is breathed through, and stops when it feels worse`, async () => {
        const talk = new Conversation({ channel });
        await talk.arrives();
        let replies = await talk.saysAll(...WELCOMED, 'A quiet minute', exercise.title);
        for (let step = 0; replies.choices.includes('Next'); step += 1) {
          assertShownWell(channel, replies);
          assert.ok(step < 10);
          replies = await talk.says('Next');
        }
        replies = await talk.saysAll('menu', 'A quiet minute', exercise.title);
        assert.match((await talk.says('It feels worse')).text, /five|look|stop/i);
      });
    }
  });
}

describe('learning', () => {
  it('tells of it anew each time they come back', async () => {
    const lesson = content.lessons.find(({ id }) => id === 'brief');
    assert.ok(lesson);
    const { talk, replies } = await open('directline', lesson);
    await talk.says('menu');
    const again = await talk.saysAll('Learn a skill', GROUPS[lesson.group], lesson.title);
    assert.notEqual(again.text.split('\n')[0], replies.text.split('\n')[0]);
  });

  it('can be left and taken up again on another day', async () => {
    const lesson = content.lessons[0];
    assert.ok(lesson);
    const { talk } = await open('directline', lesson);
    talk.world.now = new Date(talk.world.now.getTime() + 10 * 3_600_000);
    const back = await talk.arrives();
    assert.ok(back.choices.includes('Try it'), back.text);
  });

  it('keeps what could make someone less safe from those who are not safe at home', async () => {
    const talk = new Conversation();
    await talk.arrives();
    await talk.saysAll(...WELCOMED, 'About this and my data', 'The safety questions again');
    await talk.saysAll('no', 'yes', 'no', 'no', 'menu', 'Learn a skill');
    const locked = await talk.saysAll('Stepping back safely', '1');
    assert.match(locked.text, /advocate|trained/);
  });
});

describe('the one thing for the week', () => {
  it('stands in the plan and can be taken out', async () => {
    const lesson = content.lessons.find(({ id }) => id === 'brief');
    assert.ok(lesson);
    const { talk } = await open('directline', lesson);
    await talk.saysAll('Try it', 'Could we eat together on Friday?', '1', 'Yes, keep it', 'menu');
    assert.match((await talk.says('My plan')).text, /this week/);
    const gone = await talk.saysAll('Change', lesson.title, 'Take it out');
    assert.match(gone.text, /empty|Nothing kept/);
  });
});
