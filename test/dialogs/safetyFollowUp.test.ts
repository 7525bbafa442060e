import assert from 'node:assert/strict';
import { NEVER_IN_DANGER } from '../../content/lint.ts';
import { stepsOf } from '../../content/load.ts';
import { REGIONS } from '../../content/schema/common.ts';
import { numbersOf } from '../../dialogs/numbers.ts';
import { message } from '../../dialogs/say.ts';
import { type Channel, Conversation, content, WELCOMED } from '../support/conversation.ts';

const HOUR = 3_600_000;

async function inDanger(words: string, channel: Channel = 'directline') {
  const talk = new Conversation({ channel });
  await talk.arrives();
  await talk.saysAll(...WELCOMED, 'Check my message');
  return { talk, card: await talk.says(words) };
}

describe('what follows a card', () => {
  it('leads from every card to every step of every guide, and from each step on or back', () => {
    const steps = new Map(stepsOf(content));
    const found = new Set<string>();
    const visit = (name: string) => {
      if (found.has(name)) return;
      found.add(name);
      for (const next of steps.get(name)?.next ?? []) visit(next);
    };
    for (const [kind, { options }] of content.cards)
      for (const name of Object.keys(options)) visit(`${kind}.${name}`);
    assert.deepEqual(
      [...content.guides.keys()].filter((name) => !found.has(name)),
      [],
    );
  });

  for (const region of REGIONS) {
    it(`says nothing forbidden and leaves no slot open in ${region}`, () => {
      const numbers = numbersOf({ content }, region);
      for (const [name, { says }] of stepsOf(content)) {
        for (const wording of says) {
          const text = message(wording, numbers).text ?? '';
          assert.doesNotMatch(text, /[{}]/, name);
          for (const never of NEVER_IN_DANGER) assert.doesNotMatch(text, never, name);
        }
      }
    });
  }

  it('names the emergency number or a line in every step, but for those of a plan made in calm', () => {
    const without = stepsOf(content)
      .filter(
        ([, { says }]) =>
          !says.every((wording) =>
            /\{(?:emergency|suicide|violence|child)/.test(JSON.stringify(wording)),
          ),
      )
      .map(([name]) => name);
    for (const name of without)
      assert.match(name, /^(?:plan|missing|driving|abuse|threat|poisoning|violence)/, name);
  });

  for (const channel of ['directline', 'msteams', 'sms'] as const) {
    it(`goes through an overdose step by step on ${channel}, with nothing to type`, async () => {
      const { talk, card } = await inDanger("he won't wake up and his lips are blue", channel);
      assert.match(card.text, /911/);
      const pick = (label: string) => (channel === 'sms' ? label : label);
      assert.match((await talk.says(pick("I'm afraid to call"))).text, /911/);
      const call = await talk.says('What do I say?');
      assert.match(call.text, /won't wake up and is not breathing right/);
      const spray = await talk.says('Give naloxone');
      assert.match(spray.text, /nostril/);
      assert.match((await talk.says('Still nothing')).text, /Second dose/);
      assert.match((await talk.says('They are waking up')).text, /wears off/);
      assert.match((await talk.says('They are with help now')).text, /take home/);
      const back = await talk.says("I'm past it");
      assert.match(back.text, /message/i);
      assert.ok((await talk.record())?.safety.settledAt);
    });
  }

  it('makes a safety plan of small steps with someone who has thoughts and no plan', async () => {
    const { talk } = await inDanger('I wish I just would not wake up tomorrow');
    await talk.says('Thoughts, no plan');
    const first = await talk.says('Make a safety plan');
    assert.match(first.text, /I don't keep them/);
    await talk.saysAll('next', 'next');
    assert.match((await talk.says('next')).text, /two people/);
    assert.match((await talk.says('Make home safer')).text, /take away guns, pills/);
  });

  it('answers each thing that keeps people from calling', async () => {
    const { talk } = await inDanger('I wish I just would not wake up tomorrow');
    await talk.says("I don't want to call");
    assert.match((await talk.says('Being overheard')).text, /Run a tap/);
    assert.match((await talk.says("It won't help")).text, /another person this time/);
  });

  it('never takes "no" or "not awake" for "all is well"', async () => {
    for (const answer of ['no', 'nobody is coming', 'not yet']) {
      const { talk } = await inDanger("he won't wake up and his lips are blue");
      assert.match((await talk.says(answer)).text, /Call 911 now, on speaker/, answer);
    }
    for (const [danger, answer] of [
      ["he won't wake up and his lips are blue", 'still not awake'],
      ['he has been missing since Tuesday and left without his meds', 'not found'],
      ['she is passed out drunk in the snow outside', 'not safe'],
    ] as const) {
      const { talk } = await inDanger(danger);
      await talk.says(answer);
      assert.ok((await talk.record())?.safety.crisis, answer);
    }
  });

  it('never offers more than four choices', () => {
    for (const [name, { next }] of stepsOf(content)) assert.ok(next.length <= 3, name);
    for (const [kind, { options }] of content.cards)
      assert.ok(Object.keys(options).length <= 4, kind);
  });
});

describe('coming back after a crisis', () => {
  it('starts with a soft word and the number, and not with the crisis itself when another may read', async () => {
    const own = await inDanger('I wish I just would not wake up tomorrow');
    assert.match((await own.talk.arrives()).text, /hard.*988/);
    const hit = await inDanger('he put his hands round my neck last night');
    assert.doesNotMatch((await hit.talk.arrives()).text.split('\n')[0] ?? '', /hard|danger|hurt/);
  });

  it('says it once when a day went by, and the crisis is over', async () => {
    const { talk } = await inDanger('I wish I just would not wake up tomorrow');
    await talk.says('Thoughts, no plan');
    talk.world.now = new Date(talk.world.now.getTime() + 23 * HOUR);
    assert.doesNotMatch((await talk.says('next')).text, /came back|see you back/);
    talk.world.now = new Date(talk.world.now.getTime() + 2 * HOUR);
    assert.match((await talk.says('hello')).text, /came back|see you back/);
    assert.doesNotMatch((await talk.says('hello')).text, /came back|see you back/);
    assert.equal((await talk.record())?.safety.crisis, undefined);
  });
});

describe('a soft sign', () => {
  it('is not heard in an answer that was tapped, nor while the numbers are already out', async () => {
    const { talk } = await inDanger("I'm scared of him, he controls my phone and money");
    for (const answer of ['Plan to be safer', 'What do I say?'])
      assert.doesNotMatch((await talk.says(answer)).text, /say help now/);
  });

  it('gets one line a day, and the talk goes on', async () => {
    const talk = new Conversation();
    await talk.arrives();
    await talk.saysAll(...WELCOMED, 'Find help');
    const soft = await talk.says('he used to hit me years ago');
    assert.match(soft.text, /say help now/);
    assert.ok(soft.choices.length > 0);
    assert.doesNotMatch((await talk.says('I am not suicidal')).text, /say help now/);
    talk.world.now = new Date(talk.world.now.getTime() + 25 * HOUR);
    await talk.saysAll(...WELCOMED);
    assert.match((await talk.says('he used to hit me years ago')).text, /say help now/);
  });
});
