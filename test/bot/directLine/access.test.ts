import assert from 'node:assert/strict';
import { Access } from '../../../bot/directLine/access.ts';
import { Tokens } from '../../../bot/directLine/tokens.ts';

const KEY = Buffer.alloc(32, 1);
const HOUR = 3_600_000;

describe('access to a conversation', () => {
  let now: Date;
  let tokens: Tokens;
  let access: Access;

  beforeEach(() => {
    now = new Date('2026-03-02T19:00:00Z');
    tokens = new Tokens(KEY, () => now);
    access = new Access(tokens);
  });

  it('ends after half an hour, and says so in the code that clients act on', () => {
    const { token } = access.grant(access.admit(undefined), 'ws://here');
    const req = { headers: { authorization: `Bearer ${token}` } };
    assert.ok(access.claimsOf(req as never));
    now = new Date(now.getTime() + HOUR);
    assert.throws(() => access.claimsOf(req as never), { status: 403, code: 'TokenExpired' });
  });

  it('can be taken up again for a day, by the same person in the same conversation', () => {
    const first = access.admit(undefined);
    const { token } = access.grant(first, 'ws://here');
    now = new Date(now.getTime() + 20 * HOUR);
    assert.equal(access.admit(token).conv, first.conv);
    now = new Date(now.getTime() + 6 * HOUR);
    assert.notEqual(access.admit(token).conv, first.conv);
  });

  it('is refused to tokens of another key, another algorithm, and stream tickets', () => {
    const foreign = new Access(new Tokens(Buffer.alloc(32, 2), () => now));
    const stranger = foreign.grant(foreign.admit(undefined), '').token;
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${stranger.split('.')[1]}.`;
    const ticket =
      new URL(access.grant(access.admit(undefined), 'ws://h').streamUrl).searchParams.get('t') ??
      '';
    for (const token of [stranger, none, ticket, 'a.b.c', '']) {
      assert.throws(() =>
        access.claimsOf({ headers: { authorization: `Bearer ${token}` } } as never),
      );
    }
  });

  it('opens a stream for one conversation, for one minute', () => {
    const claims = access.admit(undefined);
    const { streamUrl } = access.grant(claims, 'ws://here');
    const ticket = new URL(streamUrl).searchParams.get('t');
    assert.equal(access.ticket(ticket, claims.conv)?.user, claims.user);
    assert.equal(access.ticket(ticket, 'other'), undefined);
    now = new Date(now.getTime() + 61_000);
    assert.equal(access.ticket(ticket, claims.conv), undefined);
  });
});
