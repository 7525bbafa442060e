import assert from 'node:assert/strict';
import { Artist } from '../../../bot/charts/artist.ts';
import type { Chart } from '../../../bot/charts/chart.ts';

const CHARTS: readonly Chart[] = [
  {
    kind: 'areas',
    title: 'How my days are',
    now: 'This time',
    before: 'The time before',
    rows: Array.from({ length: 13 }, (_none, place) => ({
      label: `Area ${place}`,
      now: 1 + (place % 10),
      ...(place % 3 === 0 ? { before: 5 } : {}),
    })),
  },
  {
    kind: 'pairs',
    title: 'Before and after',
    before: 'Before',
    after: 'After',
    rows: [{ label: 'Mar 2', before: 7, after: 4 }],
  },
  {
    kind: 'weeks',
    title: 'What I did',
    rows: [
      { label: 'Mar 2', done: 0 },
      { label: 'Mar 9', done: 3 },
    ],
  },
];

/** A message with a picture in it must stay under what channels take (100 KB, of which base64 makes a third more). */
const LARGEST = 72_000;

describe('the artist', () => {
  const artist = new Artist();
  after(() => artist.close());

  for (const chart of CHARTS) {
    it(`draws ${chart.kind} as a PNG that a message can carry`, async () => {
      const png = Buffer.from((await artist.draw(chart)) ?? []);
      assert.equal(png.subarray(1, 4).toString(), 'PNG');
      assert.equal(png.readUInt32BE(16), 540);
      assert.ok(png.length < LARGEST, String(png.length));
    });
  }

  it('draws in under 300 ms, 95 times of 100, once it has begun', async () => {
    const times: number[] = [];
    const [areas] = CHARTS;
    assert.ok(areas);
    for (let round = 0; round < 20; round += 1) {
      const start = performance.now();
      await artist.draw(areas);
      times.push(performance.now() - start);
    }
    times.sort((one, other) => one - other);
    assert.ok((times[18] ?? 0) < 300, `${times[18]} ms`);
  });

  it('goes on without a picture when the thread is gone, and begins another', async () => {
    const [areas] = CHARTS;
    assert.ok(areas);
    const lost = artist.draw(areas);
    await artist.close();
    assert.equal(await lost, undefined);
    assert.ok(await artist.draw(areas));
  });
});
