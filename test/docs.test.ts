import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { KINDS } from '../content/schema/safety.ts';

const ROOT = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

describe('the documents', () => {
  const rows = read('docs/safety/hazard-log.md')
    .split('\n')
    .filter((line) => /^\| H\d\d /.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('have a hazard for every kind of danger', () => {
    const named = rows.map(([, id = '']) => id.split(' ')[1]);
    for (const kind of KINDS) assert.ok(named.includes(kind), kind);
  });

  it('name a test that exists for every hazard, and an honest state of review', () => {
    for (const cells of rows) {
      assert.equal(cells.length, 11, cells[1]);
      assert.ok(existsSync(path.join(ROOT, cells[7] ?? '')), cells[7]);
      assert.equal(cells[9], 'not yet reviewed');
    }
  });

  it('name every kind in the published protocol', () => {
    for (const kind of KINDS)
      assert.match(read('docs/safety/protocol.md'), new RegExp(`\\b${kind}\\b`));
  });

  it('name only tests and scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    for (const file of ['README.md', 'CONTRIBUTING.md', 'SECURITY.md']) {
      for (const [, script = ''] of read(file).matchAll(/`npm run (?:-s )?([a-z:]+)/g))
        assert.ok(script in scripts, `${file}: ${script}`);
      for (const [, target = ''] of read(file).matchAll(
        /`((?:test|bot|content|dialogs|coach|docs)\/[\w./-]+)`/g,
      )) {
        assert.ok(existsSync(path.join(ROOT, target)), `${file}: ${target}`);
      }
    }
  });

  it('explain every variable that is read', () => {
    const config = read('bot/config.ts');
    for (const [, name = ''] of config.matchAll(/^ {2}([A-Z_]{4,}): setting/gm)) {
      assert.match(read('.env.example'), new RegExp(`^${name}=`, 'm'));
    }
  });
});
