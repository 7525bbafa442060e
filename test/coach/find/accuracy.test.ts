import assert from 'node:assert/strict';
import { loadAsked } from '../../../bench/corpora.ts';
import { services } from '../../support/conversation.ts';

/** Questions by authors whose messages nobody who made the finder has opened; the floors lie a little below what it reached. */
const FLOORS = { first: 0.8, three: 0.9, off: 0.9 } as const;

describe('the finder, on questions nobody tuned to', () => {
  const { finder } = services;
  const isNeed = (right: readonly string[]) => right.some((place) => place.startsWith('service:'));
  const asked = loadAsked('unseen').map(({ text, right }) => ({
    right,
    found: finder.find(text).map(({ target }) => target),
  }));
  const hits = (found: readonly string[], right: readonly string[]) =>
    found.some((place) => right.includes(place) || (place.startsWith('need:') && isNeed(right)));

  it('finds the right place first, and among the first three', () => {
    const real = asked.filter(({ right }) => right.length > 0);
    const first = real.filter(({ found, right }) => hits(found.slice(0, 1), right)).length;
    const three = real.filter(({ found, right }) => hits(found, right)).length;
    assert.ok(first / real.length > FLOORS.first, `${first} of ${real.length}`);
    assert.ok(three / real.length > FLOORS.three, `${three} of ${real.length}`);
  });

  it('finds nothing for what has nothing to do with it', () => {
    const off = asked.filter(({ right }) => right.length === 0);
    const none = off.filter(({ found }) => found.length === 0).length;
    assert.ok(none / off.length >= FLOORS.off, `${none} of ${off.length}`);
  });
});
