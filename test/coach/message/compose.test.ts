import assert from 'node:assert/strict';
import { compose, composeShort } from '../../../coach/message/compose.ts';
import { toSecondPerson } from '../../../coach/message/secondPerson.ts';

describe('compose', () => {
  it('puts a request together from the parts, said to the loved one', () => {
    assert.equal(
      compose('ask', {
        theirSide: 'I know work has been rough for him',
        happened: 'he came in at two on Friday',
        feeling: 'scared',
        want: 'us to agree on a text by ten',
        offer: 'pick him up',
      }),
      "I know work has been rough for you. I felt scared when you came in at two on Friday. I'd like us to agree on a text by ten. I can pick you up.",
    );
  });

  it('leaves out what was skipped, and says nothing where there is nothing', () => {
    assert.equal(
      compose('ask', { want: 'could you text me by ten?' }),
      'Could you text me by ten?',
    );
    assert.equal(compose('ask', {}), '');
  });

  it('thanks, limits, owns and tells of learning, each in its own form', () => {
    assert.equal(
      compose('praise', {
        happened: 'she came straight home on Tuesday',
        feeling: 'I felt so close to her',
      }),
      'Thank you. You came straight home on Tuesday. I felt so close to you.',
    );
    assert.equal(
      compose('limit', { want: "I won't lend you cash", offer: 'buy groceries with you' }),
      "I won't lend you cash. I can buy groceries with you.",
    );
    assert.equal(
      compose('sorry', { want: 'sorry I went through your bag' }),
      "I'm sorry I went through your bag.",
    );
    assert.equal(
      compose('learning', { want: 'listen before I talk' }),
      "I'm learning to listen before I talk.",
    );
  });

  it('fits one text by leaving out what is least needed', () => {
    const parts = {
      theirSide: 'the nights are long and you hate asking',
      happened: 'you came in at two on Friday and I heard you fall on the stairs',
      feeling: 'scared',
      want: 'us to agree on a text by ten on the nights you go out',
      offer: 'pick you up from town',
    };
    const short = composeShort('ask', parts, 160);
    assert.ok(short.length <= 160, short);
    assert.match(short, /I'd like us to agree/);
  });
});

describe('toSecondPerson', () => {
  for (const [told, said] of [
    ['he came in at two', 'you came in at two'],
    [
      'she always comes home late and her coat was wet',
      'you always come home late and your coat was wet',
    ],
    ['he told her brother that she drinks', 'you told your brother that you drink'],
    ["he doesn't answer when I call him", "you don't answer when I call you"],
    ["he's been on nights", "you've been on nights"],
    ['she tries and he watches', 'you try and you watch'],
    ['my son fell asleep at the table', 'you fell asleep at the table'],
    ['you forgot her birthday', 'you forgot her birthday'],
    ['the car was scratched', 'the car was scratched'],
  ] as const) {
    it(`"${told}" is said as "${said}"`, () => {
      assert.equal(toSecondPerson(told), said);
    });
  }
});
