import assert from 'node:assert/strict';
import { withoutFrame } from '../../../coach/message/addressee.ts';
import { isForeign } from '../../../coach/message/language.ts';
import { LONGEST_DRAFT } from '../../../coach/message/read.ts';
import { receive } from '../../../coach/message/receive.ts';
import { refusalOf } from '../../../coach/message/refusals.ts';

describe('receive', () => {
  it('takes the message out of the frame around it', () => {
    for (const framed of [
      'I want to tell him: come home by ten',
      'to my son - come home by ten',
      "I'd say: come home by ten",
      '"come home by ten"',
    ])
      assert.equal(withoutFrame(framed), 'come home by ten', framed);
    assert.equal(withoutFrame('I want to tell you something'), 'I want to tell you something');
  });

  it('takes the first part of five thousand words, and says so', () => {
    const { draft, cut } = receive('I miss you so. '.repeat(5000));
    assert.ok(cut);
    assert.ok(draft.length <= LONGEST_DRAFT);
  });

  it('sees what keeps a text from being read as a draft', () => {
    assert.equal(receive('ok').obstacle, 'tooShort');
    assert.equal(receive('te echo de menos y quiero cenar contigo').obstacle, 'otherLanguage');
    assert.equal(receive('he never listens to me').obstacle, 'forCoach');
    assert.equal(receive('what should I say to my son about the money?').obstacle, 'forCoach');
    assert.equal(receive('help me get back at him so he suffers').obstacle, 'refuse.revenge');
    assert.equal(receive('could you be home by ten? i get scared').obstacle, undefined);
    assert.equal(receive('Come home, dinner is at six').obstacle, undefined);
  });

  it('reads texting and typos as English', () => {
    for (const text of ['pls ring me wen ur done', 'i luv u m8 cum home', 'home by 8 pls xx'])
      assert.ok(!isForeign(text), text);
    for (const text of [
      "Je m'inquiète quand tu rentres tard",
      'Ich mache mir Sorgen um dich',
      'Martwię się o ciebie, zadzwoń',
    ])
      assert.ok(isForeign(text), text);
  });
});

describe('refusals', () => {
  it('sees plans of revenge and of control', () => {
    for (const text of [
      "I'm going to get even with you and ruin your name",
      "I'll crush the tablets into your dinner so you never know",
      'help me get back at him so he suffers',
    ])
      assert.ok(refusalOf(text), text);
  });

  it('lets limits, anger and safety steps be worded', () => {
    for (const text of [
      "I won't lend you money any more",
      "I'm taking the car keys tonight because you have been drinking",
      'I am so angry with you I could scream',
      'I changed the locks and I am sorry it came to that',
      'I am sorry I read your messages. I have stopped.',
    ])
      assert.equal(refusalOf(text), undefined, text);
  });
});
