import assert from 'node:assert/strict';
import { isQuietNow, nextDue, quietEnds } from '../../../coach/when/checkIn.ts';
import { readZone } from '../../../coach/when/zone.ts';

const next = (checkIn: Parameters<typeof nextDue>[0], zone: string, after: string) =>
  nextDue(checkIn, zone, new Date(after))?.toISOString();

describe('nextDue', () => {
  const sundays = { days: [7], time: '18:00' };

  it('keeps the hour of their clock over a change of time', () => {
    // Clocks in New York go forward on March 8, 2026 and back on November 1.
    assert.equal(
      next(sundays, 'America/New_York', '2026-03-01T23:00:00Z'),
      '2026-03-08T22:00:00.000Z',
    );
    assert.equal(
      next(sundays, 'America/New_York', '2026-10-25T22:00:00Z'),
      '2026-11-01T23:00:00.000Z',
    );
  });

  it('gives an hour that a spring night leaves out once, an hour later', () => {
    const at = next(
      { day: '2026-03-08', time: '02:30' },
      'America/New_York',
      '2026-03-07T12:00:00Z',
    );
    assert.equal(at, '2026-03-08T07:30:00.000Z');
  });

  it('gives an hour that an autumn night has twice once', () => {
    const daily = { days: [1, 2, 3, 4, 5, 6, 7], time: '01:30' };
    const first = next(daily, 'America/New_York', '2026-10-31T12:00:00Z');
    assert.equal(first, '2026-11-01T06:30:00.000Z');
    assert.equal(next(daily, 'America/New_York', first ?? ''), '2026-11-02T06:30:00.000Z');
  });

  it('has no next time once a single one is over', () => {
    assert.equal(
      next({ day: '2026-03-08', time: '18:00' }, 'UTC', '2026-03-08T18:00:00Z'),
      undefined,
    );
  });

  it('comes on the same weekday a week later, on leap days and over new year', () => {
    assert.equal(
      next({ days: [2], time: '09:00' }, 'UTC', '2028-02-29T09:00:00Z'),
      '2028-03-07T09:00:00.000Z',
    );
    assert.equal(
      next({ days: [4], time: '09:00' }, 'UTC', '2026-12-31T10:00:00Z'),
      '2027-01-07T09:00:00.000Z',
    );
  });
});

describe('quiet hours', () => {
  it('are those of their clock, and end in the morning', () => {
    const late = new Date('2026-03-03T03:00:00Z');
    assert.ok(isQuietNow('America/New_York', late));
    assert.ok(!isQuietNow('Pacific/Auckland', late));
    assert.equal(quietEnds('America/New_York', late).toISOString(), '2026-03-03T13:00:00.000Z');
    const early = new Date('2026-03-03T11:00:00Z');
    assert.equal(quietEnds('America/New_York', early).toISOString(), '2026-03-03T13:00:00.000Z');
  });
});

describe('readZone', () => {
  it('knows a big city, and says so when it does not', () => {
    assert.equal(readZone('Los Angeles'), 'America/Los_Angeles');
    assert.equal(readZone("i'm in berlin"), 'Europe/Berlin');
    assert.equal(readZone('Hicksville'), undefined);
  });
});
