import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Service, startService, until } from '../support/loopback.ts';

const message = {
  type: 'message',
  id: '1',
  text: 'hi',
  channelId: 'emulator',
  from: { id: 'u', name: '' },
  recipient: { id: 'b', name: '' },
  conversation: { id: 'c' },
  serviceUrl: 'http://localhost:1/',
  deliveryMode: 'expectReplies',
};

describe('the server', () => {
  let service: Service;
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${service.address}api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  beforeEach(async () => {
    service = await startService();
  });

  afterEach(() => service.end());

  it('is healthy once it listens', async () => {
    const answer = await fetch(`${service.address}health`);
    assert.equal(answer.status, 200);
    assert.deepEqual(await answer.json(), { status: 'ok' });
  });

  it('answers an activity that expects its replies in the response', async () => {
    const answer = await post(message);
    assert.equal(answer.status, 200);
    const { activities } = JSON.parse(await answer.text());
    assert.match(activities[0].text, /Hearthside/);
  });

  for (const [what, body] of [
    ['an empty object', {}],
    ['a type that is a number', { ...message, type: 5 }],
    ['text that is a number', { ...message, text: 42 }],
    ['a sender that is text', { ...message, from: 'x' }],
    ['no conversation', { ...message, conversation: undefined }],
    ['attachments that are text', { ...message, attachments: 'x' }],
    ['a timestamp that is a number', { ...message, timestamp: 5 }],
    ['an id of four kilobytes', { ...message, id: 'x'.repeat(4096) }],
    ['a list', []],
    [
      'a value nested a thousand deep',
      { ...message, value: JSON.parse('['.repeat(1000) + ']'.repeat(1000)) },
    ],
    ['a serviceUrl of our own channels', { ...message, serviceUrl: 'urn:local:directline' }],
    ['a serviceUrl inside the network', { ...message, serviceUrl: 'https://169.254.169.254/' }],
    ['a serviceUrl of a stranger', { ...message, serviceUrl: 'https://evil.example/' }],
    [
      'a serviceUrl that looks like Microsoft',
      { ...message, serviceUrl: 'https://smba.trafficmanager.net.evil.example/' },
    ],
    [
      'a serviceUrl with a user',
      { ...message, serviceUrl: 'https://smba.trafficmanager.net@evil.example/' },
    ],
  ] as const) {
    it(`refuses ${what} with a plain 400, and lives`, async () => {
      const answer = await post(body);
      assert.equal(answer.status, 400);
      assert.ok((await answer.text()).length < 80);
      assert.equal((await fetch(`${service.address}health`)).status, 200);
    });
  }

  it('refuses what is no JSON, and what is above 64 KB', async () => {
    assert.equal((await post('{"type":')).status, 400);
    assert.equal((await post({ ...message, text: 'a'.repeat(70_000) })).status, 413);
  });

  it('slows a flood, and still answers danger in it', async () => {
    let slowed = 0;
    for (let n = 0; n < 30; n += 1) {
      const answer = await post({ ...message, id: String(n), from: { id: 'flood', name: '' } });
      if (answer.status === 429) slowed += 1;
      await answer.text();
    }
    assert.ok(slowed >= 8, `${slowed} slowed`);
    const danger = await post({
      ...message,
      id: 'd',
      text: "he isn't breathing",
      from: { id: 'flood', name: '' },
    });
    assert.equal(danger.status, 200);
    assert.match(await danger.text(), /speaker/);
  });

  it('never sends what it says to an address that was refused', async () => {
    let asked = 0;
    const trap = createServer((_req, res) => {
      asked += 1;
      res.end('{}');
    }).listen(0, '127.0.0.2');
    await once(trap, 'listening');
    const { port } = trap.address() as { port: number };
    await post({ ...message, deliveryMode: undefined, serviceUrl: `http://127.0.0.2:${port}/` });
    trap.close();
    assert.equal(asked, 0);
  });

  for (const path of [
    '//',
    '/v3/directline/conversations/%/stream',
    '/',
    '///x?t=[',
    '/v3/directline/conversations/x/stream?t=a.b.c',
  ]) {
    it(`lives when someone asks to upgrade ${path}`, async () => {
      const socket = connect(service.port, '127.0.0.1');
      socket.on('error', () => {});
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
      );
      const [answer] = await once(socket, 'data');
      assert.match(String(answer), /^HTTP\/1\.1 40/);
      socket.destroy();
      assert.equal((await fetch(`${service.address}health`)).status, 200);
    });
  }

  it('logs no word of a request that failed', async () => {
    await post({ ...message, text: 42, name: 'canary-heron-5512' });
    await post({ ...message, text: 'canary-heron-5512', serviceUrl: 'https://evil.example/' });
    assert.doesNotMatch(JSON.stringify(service.log), /canary/);
  });
});

describe('the process', function () {
  this.timeout(20_000);

  it('starts with one line, and stops cleanly in the middle of a turn', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'hearthside-'));
    const root = path.join(import.meta.dirname, '../..');
    const run = spawn(process.execPath, ['--import', 'tsx', 'bot/index.ts'], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        NODE_V8_COVERAGE: '',
        PORT: '0',
        DATA_DIR: path.join(folder, 'data'),
      },
    });
    let out = '';
    let err = '';
    run.stdout.on('data', (chunk) => {
      out += chunk;
    });
    run.stderr.on('data', (chunk) => {
      err += chunk;
    });
    while (!/ready/.test(out)) await once(run.stdout, 'data');
    assert.match(
      out,
      /^Hearthside is ready: http:\/\/127\.0\.0\.1:\d+\/\nStop it with Ctrl-C\.\n$/,
    );
    const address = /http:\S+/.exec(out)?.[0] ?? '';
    const token = JSON.parse(
      await (await fetch(`${address}api/directline/token`, { method: 'POST' })).text(),
    );
    const headers = { authorization: `Bearer ${token.token}`, 'content-type': 'application/json' };
    const url = `${address}v3/directline/conversations/${token.conversationId}/activities`;
    const turn = fetch(url, { method: 'POST', headers, body: '{"type":"message","text":"hi"}' });
    turn.catch(() => undefined);
    await until('a moment', () => true);
    run.kill('SIGINT');
    const [code] = await once(run, 'exit');
    assert.equal(code, 0);
    assert.equal(err, '');
    await rm(folder, { recursive: true, force: true });
  });

  it('says what to set when it cannot start', async () => {
    const run = spawn(process.execPath, ['--import', 'tsx', 'bot/index.ts'], {
      cwd: path.join(import.meta.dirname, '../..'),
      env: { PATH: process.env.PATH, NODE_V8_COVERAGE: '', NODE_ENV: 'production' },
    });
    let err = '';
    run.stderr.on('data', (chunk) => {
      err += chunk;
    });
    const [code] = await once(run, 'exit');
    assert.equal(code, 1);
    assert.match(err, /MICROSOFT_APP_ID: production does not start/);
    assert.doesNotMatch(err, /\n\s+at /);
  });
});
