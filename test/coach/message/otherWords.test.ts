import assert from 'node:assert/strict';
import { otherWordIn } from '../../../coach/message/otherWords.ts';

describe('words about people', () => {
  it('are offered another way when said of the one they love', () => {
    for (const [text, word] of [
      ['my brother is an addict and I want him home', 'addict'],
      ["I'd love you to stay clean for the wedding", 'clean'],
      ['living with an alcoholic is hard on the kids', 'alcoholic'],
      ['he had another dirty test', 'dirty'],
      ["she's in denial about the wine", 'denial'],
    ] as const)
      assert.equal(otherWordIn(text, [])?.word, word, text);
  });

  it('are left alone where people name themselves, or mean something else', () => {
    for (const text of [
      "I'm an addict myself, nine years sober",
      'he calls himself an alcoholic and that is fine',
      'I got clean in March',
      'could you clean the kitchen tonight?',
      'we met at Alcoholics Anonymous',
      'he was drunk again on Friday',
    ])
      assert.equal(otherWordIn(text, []), undefined, text);
  });

  it('are offered once each', () => {
    const text = 'my brother is an addict and he got clean in May';
    const first = otherWordIn(text, []);
    assert.ok(first);
    assert.notEqual(otherWordIn(text, [first.id])?.id, first.id);
  });
});
