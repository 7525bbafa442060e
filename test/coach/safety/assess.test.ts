import assert from 'node:assert/strict';
import { assess } from '../../../coach/safety/assess.ts';
import type { Kind } from '../../../content/schema/safety.ts';

const DANGER: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  overdose_now: [
    'he wont wake up',
    'my son is on the bathroom floor and his lips look blue',
    'shes making this awful snoring noise and i cant get her up',
    'I think he took the whole bottle',
    'hes breathing like once every ten seconds',
    'gave him narcan, he woke up but hes nodding again',
    'Dan has gone all floppy and cold',
    'she drank a litre of vodka and shes being sick in her sleep',
    "she isn't breathing right",
    'b r e a t h i n g has stopped, he is not b r e a t h i n g',
    'hes not breathng',
    'HE WONT WAKE UP!!!',
    'nobody can rouse her',
    'his chest hurts and he took coke',
    'no pulse i think',
  ],
  suicide_user: [
    'I wish I just wouldnt wake up tomorrow',
    'they would all be better off without me',
    'i cant go on. theres no point anymore',
    'im going to kms',
    "I'm not suicidal I just want to go to sleep and never wake up",
    'I have been cutting myself again',
    'i want to k1ll myself',
    'if he dies i go too',
  ],
  suicide_loved_one: [
    'my brother says hes going to end it tonight',
    'she keeps saying we would be happier without her',
    'he texted me goodbye and now his phone is off',
    'my daughter has cuts all up her arms',
    'Dad said he wants to be dead',
    'my husband is suicidal',
    'he has a gun to his head',
  ],
  violence_to_user: [
    'he put his hands round my neck last night',
    'my husband hit me and he has a gun',
    'im hiding in the bathroom hes smashing the house up',
    'im scared of what hell do when he gets home',
    "she threw a plate at me and now won't let me leave",
    'my grandson shoved me into the wall for my pension',
    'he said he will kill me',
    'I have a black eye again',
    'mi marido me pego',
  ],
  child_danger: [
    'he drove the kids home drunk',
    'the baby got into her pills',
    'shes passed out and the toddler is with her',
    'im 12 and my mum is drunk and im scared',
    'he hits the baby when he is high',
    'she left my nephew home alone again to get drunk',
  ],
  withdrawal_danger: [
    'he stopped drinking two days ago and hes shaking and seeing spiders',
    'im going to pour away all his vodka and lock him in till hes sober',
    'she quit xanax cold turkey yesterday',
    'dope sick and she is pregnant',
  ],
  harm_to_others_by_user: [
    'im going to kill him tonight i have a knife',
    'im scared im going to hurt him',
    'I nearly strangled my son last night',
  ],
  driving: ['hes just driven off drunk'],
  missing: ["he's been missing since Tuesday and left without his meds"],
  poisoning: ['she drank bleach'],
  threat_to_others: ['he says he is going to stab his dealer'],
};

const ORDINARY: readonly string[] = [
  'this job is killing me',
  'Im dying to see you',
  'I could kill him sometimes',
  'how long does detox take?',
  'where can I get naloxone',
  'my brother died of an overdose two years ago',
  'he hit rock bottom',
  'we watched a film about a man who shot himself',
  'I feel like I cant do this any more but I have my group on Tuesday',
  'he used to hit me when we were young but that was 20 years ago',
  'She is not suicidal, just sad',
  'he never wakes up before noon',
  'I want him to stop drinking',
  'Can I drive you to the clinic?',
  'He came home drunk again and we argued',
  'my teen is vaping',
  'I hit send too early',
  'the drunk driver on the news',
  'Im scared hell relapse',
  'I am drowning in bills',
  'He took too much on at work',
  'She took my car keys last week because I asked',
  'I was so angry I could scream',
  'what does DTs look like',
  'I yelled at the kids',
  'he is high right now and asleep on the couch',
  'I lost my son to heroin',
  'He has been sober for 40 days',
  'Do you think he will die if he keeps drinking?',
  'I am scared to death of losing him',
  'I want to end this conversation',
  'a shot of insulin after dinner',
  'her blue dress',
  'a cold turkey sandwich',
  'I choked up at her recital',
  'he drives me crazy',
  'shoot me a text later',
  'breathe in, breathe out',
];

describe('assess', () => {
  for (const [kind, texts] of Object.entries(DANGER)) {
    for (const text of texts) {
      it(`reads ${kind} in "${text}"`, () => {
        const found = assess(text);
        assert.equal(found.kind, kind);
        assert.ok(found.tier >= 2);
      });
    }
  }

  for (const text of ORDINARY) {
    it(`raises no alarm at "${text}"`, () => {
      assert.ok(assess(text).tier < 2, JSON.stringify(assess(text)));
    });
  }

  it('is not lowered by "lol", a name, a long story before it, or capitals', () => {
    const story = 'We had a quiet week and I made soup on Sunday and the dog was ill. '.repeat(5);
    for (const text of Object.values(DANGER).flat()) {
      const { tier } = assess(text);
      for (const changed of [
        `${text} lol`,
        `Danny, ${text}`,
        `${story}${text}`,
        text.toUpperCase(),
        `${text} 😢`,
        text.replace(/e/, 'e\u200b'),
      ]) {
        assert.ok(
          assess(changed).tier >= tier,
          `"${changed.slice(-80)}" fell from ${tier} to ${assess(changed).tier}`,
        );
      }
    }
  });

  it('never takes a sign of danger for nothing because it is denied or long ago', () => {
    for (const text of [
      'I am not suicidal',
      'he used to hit me years ago',
      'she overdosed in 2019',
    ])
      assert.equal(assess(text).tier, 1, text);
  });

  it('takes at most five milliseconds for 4,000 characters', () => {
    for (const long of [
      "he won't wake up and my ",
      'a',
      'he said she said they said ',
      'my son ',
      'I want to not ',
      'drunk in the car with ',
      'stopped drinking and ',
      'x ',
      '1 2 3 ',
      "don't ",
      'my my my his ',
      'was at the ',
    ]) {
      const text = long.repeat(4000 / long.length + 1);
      assess(text);
      let best = Number.POSITIVE_INFINITY;
      for (let n = 0; n < 5; n += 1) {
        const start = performance.now();
        assess(text);
        best = Math.min(best, performance.now() - start);
      }
      assert.ok(best < 5, `${best.toFixed(1)} ms for "${long}"`);
    }
  });
});
