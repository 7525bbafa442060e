import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

async function run(
  reader: string,
  lines: string,
): Promise<{ code: number; out: object[]; err: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'coach/assess.ts', reader], {
    cwd: path.join(import.meta.dirname, '../..'),
    // Another way of loading the same files would blur the coverage of this one.
    env: { PATH: process.env.PATH, NODE_V8_COVERAGE: '' },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdin.end(lines);
  const [code] = await once(child, 'exit');
  return {
    code,
    out: out
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    err,
  };
}

describe('assess on the command line', function () {
  this.timeout(20_000);

  it('reads danger, a line out for a line in, and skips what it cannot read', async () => {
    const { code, out, err } = await run(
      'safety',
      '{"id":1,"text":"he won\'t wake up"}\nnonsense\n\n{"id":"b","text":"I am so tired of this"}\n',
    );
    assert.equal(code, 0);
    assert.deepEqual(out, [
      { id: 1, alarm: true, label: 'overdose_now', urgency: 'now', tier: 'T3' },
      { id: 'b', alarm: false, label: 'none', urgency: 'none', tier: 'T0' },
    ]);
    assert.match(err, /line 2 is not/);
  });

  it('reads a message and gives the feedback in words', async () => {
    const { out } = await run('message', '{"id":1,"text":"You always ruin dinner"}\n');
    const [reading] = out as [
      { elements: Record<string, boolean>; harmful: string[]; feedback: string },
    ];
    assert.deepEqual(Object.keys(reading.elements), [
      'brief',
      'positive',
      'specific',
      'feeling',
      'understanding',
      'responsibility',
      'help',
    ]);
    assert.deepEqual(reading.harmful, ['blame']);
    assert.match(reading.feedback, /"You always ruin dinner"/);
  });

  it('says what it can read when asked for something else', async () => {
    const { code, err } = await run('poetry', '');
    assert.equal(code, 2);
    assert.match(err, /safety, message/);
  });
});
