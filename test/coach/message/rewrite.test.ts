import assert from 'node:assert/strict';
import { feedbackOn } from '../../../coach/message/feedback.ts';
import { readMessage } from '../../../coach/message/read.ts';
import { rewrite } from '../../../coach/message/rewrite.ts';

const better = (draft: string) => {
  const reading = readMessage(draft);
  return rewrite(draft, reading, feedbackOn(reading).change);
};

describe('rewrite', () => {
  it('turns a charge into a wish, in their own words', () => {
    assert.match(
      better('you never call me when you are late') ?? '',
      /^I'd love it if you would call me/,
    );
    assert.equal(
      better("Why don't you ever come to dinner on Sundays?"),
      'Would you be willing to come to dinner on Sundays?',
    );
  });

  it('leaves out the sentence that hurts and keeps the rest', () => {
    assert.equal(
      better("I'd love to have dinner with you on Friday. You're such a liar."),
      "I'd love to have dinner with you on Friday.",
    );
  });

  it('stops before the "but" that takes a kind start back', () => {
    const text = better(
      'Thank you for fixing the gate on Saturday, but you never finish anything else around here.',
    );
    assert.equal(text, 'Thank you for fixing the gate on Saturday.');
  });

  it('keeps the sentences that say most of a long message', () => {
    const long = `I was thinking about all sorts of things this morning while I was doing the dishes. I miss our Sunday walks. Could we walk by the canal on Sunday at ten? ${'And then there was the thing with the neighbour and the fence and so on and so forth. '.repeat(3)}`;
    const short = better(long) ?? '';
    assert.match(short, /canal on Sunday at ten/);
    assert.ok(short.split(/\s+/).length <= 40);
  });

  it('says nothing where it would have to put words into their mouth', () => {
    assert.equal(better("You're a drunk and everyone knows it."), undefined);
    assert.equal(better('Must be nice to sleep all day.'), undefined);
  });

  it('never hands back what it was to change', () => {
    for (const draft of [
      'You always ruin dinner and you never help. I love you. You need to stop, you need to grow up.',
      "If you drink again I'm gone. I can drive you to the clinic on Monday.",
      'You should see a doctor, you should eat, you should sleep.',
    ]) {
      const reading = readMessage(draft);
      const { change } = feedbackOn(reading);
      const text = rewrite(draft, reading, change);
      if (text && change?.about === 'harm')
        assert.ok(!readMessage(text).harms.has(change.harm), text);
    }
  });
});

describe('reading and rewriting', () => {
  it('stay quick whatever is repeated two thousand letters long', () => {
    for (const unit of [
      'you never call, but ',
      'i know, but you ',
      'sorry but ',
      '. I love you',
      ', ',
      '\n',
    ]) {
      const draft = unit.repeat(Math.ceil(2000 / unit.length)).slice(0, 2000);
      better(draft);
      const start = performance.now();
      better(draft);
      assert.ok(performance.now() - start < 100, JSON.stringify(unit));
    }
  });
});
