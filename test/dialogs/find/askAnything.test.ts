import assert from 'node:assert/strict';
import { Conversation, content, WELCOMED } from '../../support/conversation.ts';
import { assertShownWell } from '../../support/shownWell.ts';

async function arrived(channel: 'directline' | 'msteams' | 'sms' = 'directline') {
  const talk = new Conversation({ channel });
  await talk.arrives();
  await talk.saysAll(...WELCOMED);
  return talk;
}

describe("asking in one's own words", () => {
  for (const channel of ['directline', 'msteams', 'sms'] as const) {
    it(`finds at most three places, goes to one, and comes back (${channel})`, async () => {
      const talk = await arrived(channel);
      const found = await talk.says('he keeps asking me for money and i always give in');
      assertShownWell(channel, found);
      assert.ok(found.choices.length >= 2 && found.choices.length <= 4, found.choices.join());
      assert.equal(found.choices.at(-1), 'None of these');
      const back = await talk.says('None of these');
      assert.ok(back.choices.includes('My plan'));
    });
  }

  it('works in the middle of a lesson, whose place is kept', async () => {
    const talk = await arrived();
    const before = await talk.saysAll('Learn a skill', 'Finding better words', '1');
    assert.match(before.text, /Shall we try|Ready to try/);
    const found = await talk.says('where can my sister get free rehab in ohio?');
    assert.equal(found.choices.at(-1), 'None of these');
    const back = await talk.says('none of these');
    assert.match(back.text, /Shall we try|Ready to try/);
  });

  it('says honestly that it has nothing, and who might', async () => {
    const talk = await arrived();
    const said = await talk.says('what is the best recipe for banana bread?');
    assert.match(said.text, /nothing on that|outside what I know|can't help with that/);
    assert.ok(said.choices.includes('My plan'));
  });

  it('gives the warning, a number and what can be done for each substance', async () => {
    for (const { id, title, withdrawal } of content.substances) {
      const talk = await arrived();
      const found = await talk.says(`how do i help my brother quit ${id.replace(/-/g, ' ')}?`);
      assert.ok(found.choices.includes(title), `${id}: ${found.choices.join()}`);
      const said = await talk.says(title);
      assert.match(said.text, /Call|https:/, id);
      if (withdrawal === 'danger') assert.match(said.text, /can kill/, id);
      assert.ok(said.choices.includes('What I can do'));
      for (const more of ['What treatment there is', 'What I can do', 'Who to call'])
        assert.ok((await talk.says(more)).text.length > 40, `${id}: ${more}`);
    }
  });

  it('coaches nothing to the young', async () => {
    const talk = new Conversation();
    await talk.arrives();
    await talk.saysAll('yes', 'I am 13 to 17', 'United States');
    const found = await talk.says('how do i get my dad to stop drinking?');
    const places = [...content.lessons, ...content.scenes].map(({ title }) => title);
    assert.deepEqual(
      found.choices.filter((choice) => places.includes(choice)),
      [],
    );
    const said = await talk.says('Helping someone quit drinking');
    assert.match(said.text, /can kill/);
    assert.ok(said.choices.includes('Who to call'));
    assert.doesNotMatch(said.choices.join(), /What I can do/);
    const openings = content.substances.find(({ id }) => id === 'alcohol')?.opening ?? [];
    for (const opening of openings) assert.ok(!said.text.includes(String(opening).slice(0, 40)));
  });

  it('offers nothing that is locked where home is not safe', async () => {
    const talk = await arrived();
    await talk.saysAll('he is hitting me right now', 'menu');
    const found = await talk.says('how do i practise what to say to him about the money?');
    const locked = content.scenes.map(({ title }) => title);
    assert.deepEqual(
      found.choices.filter((choice) => locked.includes(choice)),
      [],
    );
    assert.ok(found.choices.length > 1);
  });
});
