import assert from 'node:assert/strict';
import { KINDS } from '../../content/schema/safety.ts';
import { Conversation, content, createWorld } from '../support/conversation.ts';
import { MemoryRecords } from '../support/memoryRecords.ts';
import { assertShownWell } from '../support/shownWell.ts';

const SPANISH = content.translations.get('es');

async function enEspanol(channel: 'directline' | 'msteams' | 'sms' = 'directline') {
  const talk = new Conversation({ channel });
  const hello = await talk.sends({
    type: 'conversationUpdate',
    membersAdded: [{ id: talk.user, name: '' }],
    locale: 'es-MX',
  });
  return { talk, hello };
}

describe('Spanish', () => {
  it('has every card and guide, with the same answers and steps', () => {
    for (const kind of KINDS)
      assert.deepEqual(
        Object.keys(SPANISH?.cards.get(kind)?.options ?? {}),
        Object.keys(content.cards.get(kind)?.options ?? {}),
        kind,
      );
    for (const [name, { next }] of content.guides)
      assert.deepEqual(SPANISH?.guides.get(name)?.next, next, name);
  });

  it('has a number wherever English has one, digit for digit', () => {
    const digits = (text: string) => text.match(/\d{2,}/g) ?? [];
    for (const [region, numbers] of content.numbers) {
      const words = SPANISH?.numbers[region] ?? {};
      for (const name of [
        'emergency',
        'suicide',
        'violence',
        'child',
        'assault',
        'poison',
        'family',
        'missing',
        'medical',
      ] as const) {
        const english = numbers[name];
        assert.equal(words[name] !== undefined, english !== null, `${region} ${name}`);
        if (english)
          assert.deepEqual(digits(words[name] ?? ''), digits(english), `${region} ${name}`);
      }
    }
  });

  it('keeps the slots of what it translates', () => {
    const slots = (texts: readonly unknown[]) =>
      new Set(texts.flatMap((text) => JSON.stringify(text).match(/\{\w+\}/g) ?? []));
    for (const [key, wordings] of SPANISH?.says ?? []) {
      const english = content.says.get(key);
      assert.ok(english, `${key} is not in English`);
      for (const slot of slots(wordings))
        assert.ok(
          slots(english).has(slot) || slot === '{emergency}' || slot === '{suicide}',
          `${key} ${slot}`,
        );
    }
  });

  for (const channel of ['directline', 'msteams', 'sms'] as const) {
    it(`greets, asks and offers the menu, by the channel's locale (${channel})`, async () => {
      const { talk, hello } = await enEspanol(channel);
      assert.match(hello.text, /programa|automátic/i);
      assertShownWell(channel, hello);
      for (let turns = 0; turns < 8; turns += 1) await talk.says('saltar');
      const menu = await talk.says('menú');
      assert.match(menu.choices.join(), /Revisar mi mensaje/);
      assert.doesNotMatch(menu.choices.join(), /Check my message/);
    });
  }

  it('begins when someone writes in it, and says so', async () => {
    const talk = new Conversation();
    await talk.arrives();
    const replies = await talk.says('hola, quisiera hablar con mi hijo, pero no sé cómo empezar');
    assert.doesNotMatch(replies.text, /\b(?:the|you|call)\b/);
    assert.equal((await talk.record())?.language, 'es');
  });

  it('begins and ends when it is asked for', async () => {
    const talk = new Conversation();
    await talk.arrives();
    assert.match((await talk.says('¿hablas español?')).text, /español/);
    assert.match((await talk.says('English please')).text, /English/);
    assert.equal((await talk.record())?.language, 'en');
  });

  it('answers danger in Spanish, step by step', async () => {
    const { talk } = await enEspanol();
    for (let turns = 0; turns < 8; turns += 1) await talk.says('saltar');
    const card = await talk.says('no despierta y tiene los labios azules');
    assert.match(card.text, /llama al|Llama al/);
    assert.ok(card.choices.length > 1);
    const next = await talk.says(card.choices[0] ?? '');
    assert.doesNotMatch(next.text, /\b(?:the|you|call)\b/);
  });

  it('answers danger in Spanish while the records cannot be read', async () => {
    const storage = new MemoryRecords();
    const talk = new Conversation({ world: createWorld(storage) });
    talk.world.mayFail = true;
    storage.down = true;
    const card = await talk.says('mi hijo no despierta y tiene los labios azules');
    assert.match(card.text, /llama al|Llama al/);
    assert.doesNotMatch(card.text, /\b(?:the|you|call)\b/);
  });

  it('says once, honestly, what there is only in English', async () => {
    const { talk } = await enEspanol();
    for (let turns = 0; turns < 8; turns += 1) await talk.says('saltar');
    await talk.says('menú');
    const plan = await talk.says('Mi plan');
    assert.match(plan.text, /solo en inglés/);
    await talk.says('menú');
    assert.doesNotMatch((await talk.says('Mi plan')).text, /solo en inglés/);
  });
});

describe('a lesson and a scene in Spanish', () => {
  it('are told in it from the why to the check, and looked at to the end', async () => {
    const { talk } = await enEspanol();
    await talk.saysAll('sí', 'saltar', 'saltar', 'saltar', 'saltar', 'saltar', 'saltar', 'menú');
    assert.ok(SPANISH?.lessons.size === 5 && SPANISH.scenes.size === 5);
    const lesson = SPANISH.lessons.get('what-this-is');
    await talk.says('Aprender algo útil');
    await talk.says('1');
    let told = await talk.says(lesson?.title ?? '');
    // The safety questions come first, in Spanish too.
    const isTold = () => lesson?.why.some((why) => told.text.includes(String(why).slice(0, 40)));
    for (let asked = 0; asked < 6 && !isTold(); asked += 1) told = await talk.says('no');
    assert.ok(isTold(), told.text);
    const check = await talk.saysAll(told.choices[0] ?? '', 'muéstrame una');
    assert.ok(check.text.includes(lesson?.check.ask ?? '-'), check.text);
  });
});
