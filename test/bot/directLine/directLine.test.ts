import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { type Service, startService, until } from '../../support/loopback.ts';
import { call, RealClient, takeToken } from './client.ts';

/** The shapes of the published contract (botframework-sdk, directline-3.0.json). */
const conversation = z.object({
  conversationId: z.string(),
  token: z.string(),
  expires_in: z.number().int(),
  streamUrl: z.string().optional(),
});
const activitySet = z.object({
  activities: z.array(
    z.looseObject({
      type: z.string(),
      id: z.string(),
      timestamp: z.iso.datetime(),
      conversation: z.object({ id: z.string() }),
    }),
  ),
  watermark: z.string(),
});
const resource = z.object({ id: z.string() });
const refusal = z.strictObject({
  error: z.strictObject({ code: z.string(), message: z.string() }),
});

describe('the embedded Direct Line', () => {
  let service: Service;
  const clients: RealClient[] = [];
  const client = (token: string, options?: { webSocket?: boolean }) => {
    const made = new RealClient(service.address, token, options);
    clients.push(made);
    return made;
  };

  beforeEach(async () => {
    service = await startService();
  });

  afterEach(async () => {
    for (const each of clients.splice(0)) each.end();
    await service.end();
  });

  it('answers in the published shapes', async () => {
    const { token, conversationId } = await takeToken(service.address);
    const started = await call(service.address, token, 'conversations', {});
    assert.equal(started.status, 201);
    assert.ok(conversation.parse(started.body).streamUrl);
    const again = await call(service.address, token, 'conversations', {});
    assert.equal(again.status, 200);
    const path = `conversations/${conversationId}`;
    conversation.parse((await call(service.address, token, path)).body);
    resource.parse(
      (await call(service.address, token, `${path}/activities`, { type: 'message', text: 'hello' }))
        .body,
    );
    const set = activitySet.parse((await call(service.address, token, `${path}/activities`)).body);
    assert.ok(set.activities.length >= 3);
    const rest = await call(
      service.address,
      token,
      `${path}/activities?watermark=${set.watermark}`,
    );
    assert.deepEqual(activitySet.parse(rest.body).activities, []);
    conversation.parse((await call(service.address, token, 'tokens/refresh', {})).body);
  });

  for (const webSocket of [true, false]) {
    it(`holds a conversation with the published client, ${webSocket ? 'by WebSocket' : 'by polling'}`, async () => {
      const { token, userId } = await takeToken(service.address);
      const talk = client(token, { webSocket });
      await until('the hello', () => talk.texts.length >= 2);
      await talk.say('yes');
      await until('the next question', () => talk.texts.length >= 3);
      assert.match(talk.texts.at(-1) ?? '', /old|age/);
      const mine = talk.heard.find(
        (activity) => activity.type === 'message' && activity.text === 'yes',
      );
      assert.equal(mine?.from.id, userId);
    });
  }

  it('gives a client that comes back what it missed, and only that', async () => {
    const { token, conversationId } = await takeToken(service.address);
    const first = client(token);
    await until('the hello', () => first.texts.length >= 2);
    const seen = activitySet.parse(
      (await call(service.address, token, `conversations/${conversationId}/activities`)).body,
    );
    first.end();
    await call(service.address, token, `conversations/${conversationId}/activities`, {
      type: 'message',
      text: 'yes',
    });
    const missed = activitySet.parse(
      (
        await call(
          service.address,
          token,
          `conversations/${conversationId}/activities?watermark=${seen.watermark}`,
        )
      ).body,
    );
    assert.deepEqual(missed.activities.map(({ text }) => text).slice(0, 1), ['yes']);
    assert.equal(missed.activities.length, 2);
  });

  it('takes up a conversation by an earlier token, after a restart too', async () => {
    const before = await takeToken(service.address);
    const first = client(before.token);
    await until('the hello', () => first.texts.length >= 2);
    await first.say('yes');
    await until('the second question', () => first.texts.length >= 3);
    const last = z.object({ id: z.string() }).parse(first.heard.at(-1)).id;
    first.end();
    await service.restart();
    const after = await takeToken(service.address, before.token);
    assert.equal(after.conversationId, before.conversationId);
    assert.equal(after.userId, before.userId);
    const second = client(after.token);
    await until('the question again', () => second.texts.length >= 2);
    assert.match(second.texts.join('\n'), /back/);
    assert.match(second.texts.at(-1) ?? '', /old|age/);
    const next = z.object({ id: z.string() }).parse(second.heard.at(-1)).id;
    assert.ok(next > last, 'ids go on rising');
  });

  it('does not let one conversation into another', async () => {
    const mine = await takeToken(service.address);
    const theirs = await takeToken(service.address);
    const [a, b] = [client(mine.token), client(theirs.token)];
    await until('both hellos', () => a.texts.length >= 2 && b.texts.length >= 2);
    await a.say('canary-heron-5512');
    await until('an answer', () => a.texts.length >= 3);
    assert.doesNotMatch(JSON.stringify(b.heard), /canary/);
    for (const path of [
      `conversations/${theirs.conversationId}`,
      `conversations/${theirs.conversationId}/activities`,
    ]) {
      const answer = await call(service.address, mine.token, path);
      assert.equal(answer.status, 403);
      refusal.parse(answer.body);
    }
    const grant = conversation.parse(
      (await call(service.address, mine.token, 'conversations', {})).body,
    );
    const stolen = (grant.streamUrl ?? '').replace(mine.conversationId, theirs.conversationId);
    const status = await new Promise((resolve) => {
      new WebSocket(stolen)
        .on('unexpected-response', (_req, res) => resolve(res.statusCode))
        .on('error', () => {});
    });
    assert.equal(status, 403);
  });

  it('stamps who speaks: a forged sender, channel or conversation changes nothing', async () => {
    const { token, conversationId, userId } = await takeToken(service.address);
    await call(service.address, token, `conversations/${conversationId}/activities`, {
      type: 'message',
      text: 'hi',
      from: { id: 'admin' },
      channelId: 'msteams',
      serviceUrl: 'https://evil.example',
      conversation: { id: 'other' },
    });
    const set = activitySet.parse(
      (await call(service.address, token, `conversations/${conversationId}/activities`)).body,
    );
    const mine = set.activities.find(({ text }) => text === 'hi');
    assert.deepEqual(z.object({ id: z.string() }).parse(mine?.from), { id: userId });
    assert.equal(mine?.conversation.id, conversationId);
  });

  it('takes a post that comes twice for one', async () => {
    const { token, conversationId } = await takeToken(service.address);
    const post = () =>
      call(service.address, token, `conversations/${conversationId}/activities`, {
        type: 'message',
        text: 'yes',
        channelData: { clientActivityID: 'same' },
      });
    const first = await post();
    assert.deepEqual((await post()).body, first.body);
    const set = activitySet.parse(
      (await call(service.address, token, `conversations/${conversationId}/activities`)).body,
    );
    assert.equal(set.activities.filter(({ text }) => text === 'yes').length, 1);
  });

  for (const [what, body] of [
    ['no type', {}],
    ['text that is a number', { type: 'message', text: 42 }],
    ['an unknown type', { type: 'invoke' }],
    [
      'a value nested a thousand deep',
      { type: 'event', value: JSON.parse('['.repeat(1000) + ']'.repeat(1000)) },
    ],
    ['a body that is a list', []],
  ] as const) {
    it(`refuses ${what} plainly`, async () => {
      const { token, conversationId } = await takeToken(service.address);
      const answer = await call(
        service.address,
        token,
        `conversations/${conversationId}/activities`,
        body,
      );
      assert.equal(answer.status, 400);
      assert.deepEqual(refusal.parse(answer.body), {
        error: { code: 'BadArgument', message: 'BadArgument' },
      });
    });
  }

  it('refuses bodies above 64 KB, no token, junk, and a token that was changed', async () => {
    const { token, conversationId } = await takeToken(service.address);
    const path = `conversations/${conversationId}/activities`;
    assert.equal(
      (await call(service.address, token, path, { type: 'message', text: 'a'.repeat(70_000) }))
        .status,
      413,
    );
    assert.equal((await fetch(`${service.address}v3/directline/${path}`)).status, 401);
    assert.equal((await call(service.address, 'junk', path)).status, 403);
    assert.equal((await call(service.address, `${token.slice(0, -3)}abc`, path)).status, 403);
    assert.equal((await call(service.address, token, 'tokens/generate', {})).status, 403);
  });

  it('gives no token to a page of another site', async () => {
    const answer = await fetch(`${service.address}api/directline/token`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    });
    assert.equal(answer.status, 403);
  });

  it('gives one address only so many tokens', async () => {
    let refused = 0;
    for (let n = 0; n < 40; n += 1) {
      const answer = await fetch(`${service.address}api/directline/token`, { method: 'POST' });
      if (answer.status === 429) refused += 1;
      await answer.body?.pipeTo(
        Writable.toWeb(new Writable({ write: (_chunk, _encoding, done) => done() })),
      );
    }
    assert.ok(refused >= 8 && refused <= 10, `${refused} refused`);
  });

  it('keeps nothing to show once they left fast', async () => {
    const { token, conversationId } = await takeToken(service.address);
    const talk = client(token);
    await until('the hello', () => talk.texts.length >= 2);
    await talk.say('leave fast');
    await until('the goodbye', () => talk.heard.some((activity) => activity.type === 'event'));
    const set = activitySet.parse(
      (await call(service.address, token, `conversations/${conversationId}/activities`)).body,
    );
    assert.deepEqual(set.activities, []);
  });
});
