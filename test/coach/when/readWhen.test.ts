import assert from 'node:assert/strict';
import { readWhen } from '../../../coach/when/readWhen.ts';

/** A Monday evening, in local time. */
const NOW = new Date(2026, 2, 2, 19, 0);
const read = (text: string) => {
  const when = readWhen(text, NOW);
  return when && `${when.at.toDateString()}${when.hasTime ? ` ${when.at.getHours()}` : ''}`;
};

describe('readWhen', () => {
  for (const [text, expected] of [
    ['tomorrow at seven in the kitchen', 'Tue Mar 03 2026 19'],
    ['Sunday after lunch, on a walk', 'Sun Mar 08 2026'],
    ['friday 8pm', 'Fri Mar 06 2026 20'],
    ['tmrw at 9am', 'Tue Mar 03 2026 9'],
    ['on the 5th of march', 'Thu Mar 05 2026'],
  ] as const) {
    it(`reads "${text}"`, () => {
      assert.equal(read(text), expected);
    });
  }

  it('reads nothing where no day is named, nor a day that is over', () => {
    for (const text of ['when the kids are in bed', '', 'blah blah', 'in 1999', 'el domingo'])
      assert.equal(read(text), undefined, text);
  });

  it('is quick however long the words are', () => {
    const start = performance.now();
    readWhen('tomorrow at seven '.repeat(500), NOW);
    assert.ok(performance.now() - start < 300);
  });
});
