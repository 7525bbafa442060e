import assert from 'node:assert/strict';
import { readCheckIn } from '../../../coach/when/readCheckIn.ts';

/** Wednesday, November 25, 2026, two in the afternoon on the person's clock. */
const NOW = new Date(2026, 10, 25, 14, 0);

function short(text: string, order: 'en-us' | 'en-*' = 'en-us'): string {
  const read = readCheckIn(text, NOW, order);
  const words = (checkIn: object) => Object.values(checkIn).map(String).join(' ');
  if (read.kind === 'read') return words(read.checkIn);
  if (read.kind === 'either') return read.readings.map(words).join(' | ');
  return read.kind === 'quiet' ? `quiet ${words(read.instead)}` : read.kind;
}

describe('readCheckIn', () => {
  for (const [text, expected] of [
    ['Tuesday after dinner', '2026-12-01 19:30'],
    ['every Sunday at 6', '7 18:00'],
    ['mondays and thursdays at 7pm', '1,4 19:00'],
    ['every weekday at 5pm', '1,2,3,4,5 17:00'],
    ['weekends at 9', '6,7 09:00'],
    ['daily at 5', '1,2,3,4,5,6,7 17:00'],
    ['tomorrow', '2026-11-26 18:00'],
    ['half past six tomorrow', '2026-11-26 18:30'],
    ['tmrw evening', '2026-11-26 19:00'],
    ['in an hour', '2026-11-25 15:00'],
    ['in 2 weeks', '2026-12-09 18:00'],
    ['friday when the kids are in bed', '2026-11-27 20:30'],
    ['at 18:30', '2026-11-25 18:30'],
    ['at 1pm', '2026-11-26 13:00'],
  ] as const) {
    it(`reads "${text}"`, () => assert.equal(short(text), expected));
  }

  it('asks which, where two readings are as likely', () => {
    assert.equal(short('every day at 8'), '1,2,3,4,5,6,7 08:00 | 1,2,3,4,5,6,7 20:00');
    assert.equal(short('1/2 at 5pm'), '2027-01-02 17:00 | 2027-02-01 17:00');
  });

  it('takes figures as the country writes them, and the only way that is still to come', () => {
    assert.equal(short('3/12 at 5pm', 'en-*'), '2026-12-03 17:00');
    assert.equal(short('11/12 at 5pm'), '2026-12-11 17:00');
  });

  it('offers the nearest time outside the quiet hours', () => {
    assert.equal(short('tomorrow at 11pm'), 'quiet 2026-11-26 20:30');
    assert.equal(short('at 3am'), 'quiet 2026-11-26 08:00');
  });

  for (const [text, kind] of [
    ['yesterday at 5', 'past'],
    ['today at 1pm', 'past'],
    ['30 february at 5pm', 'impossible'],
    ['in 2031', 'tooFar'],
    ['in 200 days', 'tooFar'],
    ['every other week', 'otherRhythm'],
    ['once a month', 'otherRhythm'],
    ['mañana a las 5', 'unread'],
    ['whenever', 'unread'],
    ['', 'unread'],
  ] as const) {
    it(`says why "${text}" is none: ${kind}`, () => assert.equal(short(text), kind));
  }

  it('is quick however long the words are', () => {
    const start = performance.now();
    readCheckIn('every sunday at six '.repeat(500), NOW);
    assert.ok(performance.now() - start < 300);
  });
});
