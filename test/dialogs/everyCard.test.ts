import assert from 'node:assert/strict';
import { assess } from '../../coach/safety/assess.ts';
import { NEVER_IN_DANGER } from '../../content/lint.ts';
import { REGIONS } from '../../content/schema/common.ts';
import { KINDS, type Kind } from '../../content/schema/safety.ts';
import { type Channel, Conversation, content, createWorld } from '../support/conversation.ts';

/** For each kind, words that are answered as danger now (T3) and as a concern (T2). */
const SAID: Readonly<Record<Kind, { readonly now: string; readonly concern: string }>> = {
  overdose_now: {
    now: "he won't wake up and his lips are blue",
    concern: 'we gave him narcan an hour ago and he seems alright, just tired',
  },
  suicide_user: {
    now: 'I have the pills in my hand and I am going to kill myself tonight',
    concern: 'they would all be better off without me',
  },
  suicide_loved_one: {
    now: 'my son is in the garage with a rope saying he will kill himself',
    concern: 'my daughter keeps saying she wishes she was dead',
  },
  violence_to_user: {
    now: "I'm hiding in the bathroom, he has a knife and he is kicking the door in",
    concern: "I'm scared of him, he controls my phone and money",
  },
  child_danger: {
    now: "she's passed out drunk and the toddler is alone with her near the pool",
    concern: 'he leaves the kids alone when he goes out to drink',
  },
  withdrawal_danger: {
    now: 'he stopped drinking two days ago and he is shaking and seeing spiders',
    concern: 'she wants to stop her xanax cold turkey after years on it',
  },
  harm_to_others_by_user: {
    now: "I have a knife and I'm going to kill him when he comes in",
    concern: "I'm scared I'm going to hurt him one of these days",
  },
  driving: { now: "he's just driven off drunk", concern: "he's drunk and about to drive home" },
  missing: {
    now: "he's been missing since last night in the snow without his insulin",
    concern: 'my brother has been missing for days, nobody has seen him since Tuesday',
  },
  poisoning: {
    now: 'she drank bleach',
    concern: 'she took a double dose of her tablets by mistake',
  },
  threat_to_others: {
    now: 'he says he is going to stab his dealer and he left with a knife',
    concern: 'he keeps saying he will hurt the neighbour',
  },
  sexual_assault: {
    now: 'his dealer raped me tonight',
    concern: 'he forced me to have sex when he was drunk',
  },
  exposure: {
    now: "he's passed out drunk in the snow outside",
    concern: 'she fell asleep drunk in the garden and it is freezing',
  },
  pregnancy: {
    now: 'she is pregnant and using heroin and now she is bleeding',
    concern: 'my daughter is pregnant and using heroin',
  },
  extortion: {
    now: 'the dealers are at the door and want the money he owes or they will hurt us',
    concern: 'the dealers say pay the money he owes or we come to your house',
  },
  psychosis: {
    now: 'he is on meth, burning hot, hearing voices and swinging at people who are not there',
    concern: 'my son is hearing voices and thinks people are watching him since the meth',
  },
  own_use: {
    now: 'I drank two bottles of vodka myself and feel really ill',
    concern: 'I relapsed last night after four years sober',
  },
  grief: {
    now: 'my son died of an overdose yesterday',
    concern: 'my son died of an overdose in March and I cannot cope',
  },
};

describe('danger of every kind, said by a person', () => {
  for (const channel of ['directline', 'msteams', 'sms'] satisfies Channel[]) {
    for (const region of REGIONS) {
      it(`in ${region} on ${channel} gets that country's numbers, and nothing forbidden`, async () => {
        for (const kind of KINDS) {
          for (const text of Object.values(SAID[kind])) {
            const found = assess(text);
            if (found.tier < 2 || !found.kind) continue;
            const talk = new Conversation({ channel, world: createWorld() });
            await talk.arrives();
            await talk.saysAll('hi', 'yes', 'adult', nameOf(region));
            const replies = await talk.says(text);
            const numbers = content.numbers.get(region);
            assert.ok(numbers);
            const first = replies.text.slice(0, 160);
            assert.ok(
              first.includes(numbers.emergency) || first.includes(numbers.suicideShort),
              `${kind}: ${first}`,
            );
            for (const never of NEVER_IN_DANGER) assert.doesNotMatch(replies.text, never);
          }
        }
      }).timeout(20_000);
    }
  }

  for (const kind of KINDS) {
    it(`is read as ${kind}, now and as a concern`, () => {
      const { now, concern } = SAID[kind];
      assert.deepEqual(
        [now, concern].map((text) => assess(text).kind),
        [kind, kind],
      );
      for (const text of [now, concern]) assert.ok(assess(text).tier >= 2, text);
    });
  }
});

function nameOf(region: (typeof REGIONS)[number]): string {
  return content.asks.get('hello.country')?.options[region]?.label ?? region;
}
