import assert from 'node:assert/strict';
import { feedbackOn } from '../../../coach/message/feedback.ts';
import { quoted } from '../../../coach/message/quoted.ts';
import { readMessage } from '../../../coach/message/read.ts';
import type { Element, Harm } from '../../../content/schema/message.ts';

const SHOWN: readonly (readonly [Element, string])[] = [
  ['positive', "I'd love for us to eat together"],
  ['specific', 'Could you call me by ten on Saturday?'],
  ['feeling', "I'm scared when I can't reach you"],
  ['understanding', 'I know work has been rough'],
  ['responsibility', "I'm sorry I went through your bag"],
  ['help', 'Would it help if I drove you?'],
];

const HARMFUL: readonly (readonly [Harm, string])[] = [
  ['label', "You're a drunk and everyone knows it"],
  ['threat', "If you drink again I'm taking the kids"],
  ['blame', 'You always ruin everything'],
  ['shaming', 'Why can\u2019t you be more like your brother'],
  ['sarcasm', 'Must be nice to sleep all day'],
  ['mind_reading', "You don't even care about us"],
  ['interrogation', 'Where were you last night?'],
  ['guilt_trip', "After everything I've done for you"],
  ['fake_i', "I feel like you're just selfish about it"],
  ['over_apology', "It's all my fault you drink"],
  ['minimise', 'Just stop, it is not that hard'],
];

describe('readMessage', () => {
  for (const [element, text] of SHOWN) {
    it(`sees ${element} in "${text}"`, () => {
      assert.ok(readMessage(text).elements.has(element));
    });
  }

  for (const [harm, text] of HARMFUL) {
    it(`sees ${harm} in "${text}"`, () => {
      assert.ok(readMessage(text).harms.has(harm));
    });
  }

  it('finds no harm in words that only look like it', () => {
    for (const text of [
      'You always made me laugh when we cooked together',
      "If you want, I'll pick you up after work",
      "I'm sick of this rain. Fancy a walk on Sunday?",
      'I never told you how proud I am',
    ]) {
      assert.deepEqual([...readMessage(text).harms.keys()], [], text);
    }
  });

  it('points at the words themselves', () => {
    const text = 'Hello love. I know Dad is hard on you, but come on Sunday';
    assert.equal(
      quoted(text, readMessage(text).elements.get('understanding')),
      'I know Dad is hard on you',
    );
  });

  it('takes less than five milliseconds for the longest draft', () => {
    for (const text of [
      'you '.repeat(1000),
      'I know I understand but you '.repeat(150),
      'a'.repeat(4000),
      'if you don\u2019t '.repeat(300),
    ]) {
      readMessage(text);
      const start = performance.now();
      for (let n = 0; n < 10; n += 1) readMessage(text);
      assert.ok((performance.now() - start) / 10 < 5, text.slice(0, 12));
    }
  });
});

describe('feedback', () => {
  it('praises only what is there', () => {
    const feedback = feedbackOn(readMessage('The bottle sits on the table and so do you'));
    assert.equal(feedback.verdict, 'unclear');
    assert.deepEqual(feedback.good, []);
  });

  it('speaks of what would start a fight before what is missing', () => {
    const feedback = feedbackOn(readMessage("I miss you. You're a liar. Could we talk on Sunday?"));
    assert.deepEqual(feedback.change && 'harm' in feedback.change && feedback.change.harm, 'label');
    assert.deepEqual(feedback.good, ['feeling', 'specific']);
  });

  it('asks nothing more of a calm limit', () => {
    assert.equal(
      feedbackOn(readMessage("I won't ride with you tonight. I'll take a cab.")).verdict,
      'warm',
    );
  });
});
