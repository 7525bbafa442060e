import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type OpenStorage, openStorage } from '../../../bot/storage/openStorage.ts';
import { ConflictError } from '../../../bot/storage/recordStorage.ts';

const SECRET = Buffer.alloc(32, 7);
const CANARY = 'canary-heron-5512';

async function filesIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

describe('file storage', () => {
  let directory: string;
  let open: OpenStorage;

  beforeEach(async () => {
    directory = path.join(await mkdtemp(path.join(tmpdir(), 'hearthside-')), 'data');
    open = await openStorage({ directory, secret: SECRET });
  });

  afterEach(async () => {
    await open.storage.close();
    await rm(path.dirname(directory), { recursive: true, force: true });
  });

  const recordFile = async () => {
    const [file] = (await filesIn(path.join(directory, 'records'))).filter((name) =>
      name.endsWith('.json'),
    );
    assert.ok(file);
    return file;
  };

  it('gives back what was written, with an eTag', async () => {
    await open.storage.write({ 'person/a': { said: CANARY } });
    const { 'person/a': item } = await open.storage.read(['person/a', 'person/b']);
    assert.equal(item.said, CANARY);
    assert.equal(typeof item.eTag, 'string');
  });

  it('reads a missing record as nothing', async () => {
    assert.deepEqual(await open.storage.read(['nobody']), {});
  });

  it('refuses a write over a record that changed since it was read', async () => {
    await open.storage.write({ k: { n: 1 } });
    const { k: first } = await open.storage.read(['k']);
    await open.storage.write({ k: { n: 2, eTag: first.eTag } });
    await assert.rejects(open.storage.write({ k: { n: 3, eTag: first.eTag } }), ConflictError);
    assert.equal((await open.storage.read(['k'])).k.n, 2);
  });

  it('refuses a write over a record that was deleted since it was read', async () => {
    await open.storage.write({ k: { n: 1 } });
    const { k } = await open.storage.read(['k']);
    await open.storage.delete(['k']);
    await assert.rejects(open.storage.write({ k }), ConflictError);
  });

  it('keeps its folder to its owner and says nothing of people in names or bytes', async () => {
    await open.storage.write({ 'person/sms/+15551234567': { said: CANARY } });
    assert.equal((await stat(directory)).mode & 0o777, 0o700);
    for (const file of await filesIn(directory)) {
      assert.doesNotMatch(file, /5551234567/);
      assert.doesNotMatch(await readFile(file, 'latin1'), new RegExp(`${CANARY}|5551234567`));
    }
    assert.equal((await stat(await recordFile())).mode & 0o777, 0o600);
  });

  it('leaves no byte of a record, nor of its last copy, once it is deleted', async () => {
    await open.storage.write({ k: { n: 1 } });
    await open.storage.write({ k: { n: 2 } });
    await open.storage.delete(['k']);
    assert.deepEqual(await filesIn(path.join(directory, 'records')), []);
  });

  for (const [what, damage] of [
    ['cut short', (text: string) => text.slice(0, text.length / 2)],
    ['emptied', () => ''],
    [
      'changed by one byte',
      (text: string) =>
        text.replace(/"data":"(.)/, (_all, first) => `"data":"${first === 'A' ? 'B' : 'A'}`),
    ],
  ] as const) {
    it(`gives the copy before it when a file was ${what}`, async () => {
      await open.storage.write({ k: { n: 1 } });
      await open.storage.write({ k: { n: 2 } });
      const file = await recordFile();
      await writeFile(file, damage(await readFile(file, 'utf8')));
      assert.equal((await open.storage.read(['k'])).k.n, 1);
    });
  }

  it('says so when a damaged file had no copy, and takes a new record', async () => {
    await open.storage.write({ k: { n: 1 } });
    await writeFile(await recordFile(), 'not json');
    assert.deepEqual((await open.storage.read(['k'])).k, { damaged: true });
    await open.storage.write({ k: { n: 5 } });
    assert.equal((await open.storage.read(['k'])).k.n, 5);
  });

  it('does not open a record that was moved to another name', async () => {
    await open.storage.write({ a: { n: 1 } });
    const text = await readFile(await recordFile(), 'utf8');
    await open.storage.delete(['a']);
    await open.storage.write({ b: { n: 2 } });
    await writeFile(await recordFile(), text);
    assert.deepEqual((await open.storage.read(['b'])).b, { damaged: true });
  });

  it('loses nothing when one record is written a hundred times at once', async () => {
    await Promise.all(Array.from({ length: 100 }, (_, n) => open.storage.write({ k: { n } })));
    assert.equal((await open.storage.read(['k'])).k.n, 99);
  });

  it('sweeps what expired and nothing else', async () => {
    await open.storage.write({
      old: { expires: '2026-01-01T00:00:00.000Z' },
      fresh: { expires: '2026-01-03T00:00:00.000Z' },
      kept: {},
    });
    assert.equal(await open.storage.sweep(new Date('2026-01-02T00:00:00.000Z')), 1);
    assert.deepEqual(Object.keys(await open.storage.read(['old', 'fresh', 'kept'])).sort(), [
      'fresh',
      'kept',
    ]);
  });

  it('opens for one process at a time', async () => {
    await assert.rejects(openStorage({ directory, secret: SECRET }), /Another Hearthside is using/);
  });

  it('does not start on records that another key sealed', async () => {
    await open.storage.close();
    await assert.rejects(
      openStorage({ directory, secret: Buffer.alloc(32, 8) }),
      /sealed with another key/,
    );
    open = await openStorage({ directory, secret: SECRET });
  });

  it('makes a key once, for the owner only, and finds it again', async () => {
    const own = path.join(path.dirname(directory), 'own');
    const first = await openStorage({ directory: own, secret: undefined });
    await first.storage.write({ k: { n: 1 } });
    await first.storage.close();
    assert.equal((await stat(path.join(own, 'secret.key'))).mode & 0o777, 0o600);
    const second = await openStorage({ directory: own, secret: undefined });
    assert.equal((await second.storage.read(['k'])).k.n, 1);
    await second.storage.close();
  });
});
