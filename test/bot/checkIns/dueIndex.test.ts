import assert from 'node:assert/strict';
import { DueIndex } from '../../../bot/checkIns/dueIndex.ts';
import { MemoryRecords } from '../../support/memoryRecords.ts';

describe('the index of what is due', () => {
  const now = new Date('2026-03-08T18:00:30Z');

  it('finds what is due, the oldest hour first, and nothing that is not', async () => {
    const index = new DueIndex(new MemoryRecords());
    await index.add('a', '2026-03-08T18:00:00.000Z');
    await index.add('b', '2026-03-08T15:30:00.000Z');
    await index.add('c', '2026-03-08T18:30:00.000Z');
    const found = (await index.dueAt(now)).map(({ person }) => person);
    assert.deepEqual(found, ['b', 'a']);
  });

  it('keeps what was not crossed out, and leaves no record where nothing is left', async () => {
    const storage = new MemoryRecords();
    const index = new DueIndex(storage);
    await index.add('a', '2026-03-08T18:00:00.000Z');
    assert.equal((await index.dueAt(now)).length, 1);
    assert.equal((await index.dueAt(now)).length, 1);
    await index.remove('a', '2026-03-08T18:00:00.000Z');
    assert.equal((await index.dueAt(now)).length, 0);
    assert.equal(storage.items.size, 0);
  });

  it('loses none of many that are added at once', async () => {
    const index = new DueIndex(new MemoryRecords());
    await Promise.all(
      Array.from({ length: 50 }, (_none, place) =>
        index.add(`p${place}`, '2026-03-08T18:00:00.000Z'),
      ),
    );
    assert.equal((await index.dueAt(now)).length, 50);
  });

  it('reads one small record a round, however many people there are, once it has caught up', async () => {
    const storage = new MemoryRecords();
    const index = new DueIndex(storage);
    for (let place = 0; place < 200; place += 1)
      await index.add(
        `p${place}`,
        `2026-03-${String(9 + (place % 20)).padStart(2, '0')}T18:00:00.000Z`,
      );
    await index.dueAt(now);
    const before = storage.reads;
    await index.dueAt(now);
    assert.ok(storage.reads - before <= 2);
  });
});
