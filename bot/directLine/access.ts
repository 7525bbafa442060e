import { randomBytes } from 'node:crypto';
import type { Request } from 'restify';
import type { Claims, Tokens } from './tokens.ts';

/** As Azure's: clients renew theirs every fifteen minutes. */
const TOKEN_SECONDS = 1800;
const TICKET_SECONDS = 60;
/** A page may take up a conversation again for as long as the session is kept. */
const RESUME_SECONDS = 24 * 3600;

/** A refusal in the form of Direct Line's errors; the codes are the ones its clients act on. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

/** A token for one conversation, and the ticket for its stream. */
export interface Grant {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
  readonly streamUrl: string;
}

/** Who may do what: every call carries a token, and a token opens one conversation and speaks for one user. */
export class Access {
  readonly #tokens: Tokens;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** A stranger's first token, or the same conversation again for a token of at most a day ago. */
  admit(resume: string | undefined): Claims {
    const verified = resume ? this.#tokens.verify(resume) : { state: 'foreign' as const };
    if (verified.state !== 'foreign' && verified.claims.use === 'conversation') {
      if (verified.claims.exp + RESUME_SECONDS > this.#tokens.now) return verified.claims;
    }
    return {
      use: 'conversation',
      conv: randomBytes(16).toString('hex'),
      user: `dl_${randomBytes(16).toString('hex')}`,
      since: this.#tokens.now,
      exp: 0,
    };
  }

  /** @param watermark where the stream takes up. */
  grant(claims: Claims, host: string, watermark = ''): Grant {
    const { conv, user, since } = claims;
    const ticket = this.#tokens.sign({ use: 'stream', conv, user, since }, TICKET_SECONDS);
    const query = new URLSearchParams({ watermark, t: ticket });
    return {
      conversationId: conv,
      token: this.#tokens.sign({ use: 'conversation', conv, user, since }, TOKEN_SECONDS),
      expires_in: TOKEN_SECONDS,
      streamUrl: `${host}/v3/directline/conversations/${conv}/stream?${query}`,
    };
  }

  /** @param conversationId the conversation that is asked for, when the call names one. */
  claimsOf(req: Request, conversationId?: string): Claims {
    const token = /^Bearer (\S+)$/i.exec(req.headers.authorization ?? '')?.[1];
    if (!token) throw new Refusal(401, 'MissingToken');
    const verified = this.#tokens.verify(token);
    if (verified.state === 'expired') throw new Refusal(403, 'TokenExpired');
    if (verified.state === 'foreign' || verified.claims.use !== 'conversation')
      throw new Refusal(403, 'BadArgument');
    if (conversationId !== undefined && verified.claims.conv !== conversationId)
      throw new Refusal(403, 'BadArgument');
    return verified.claims;
  }

  /** The claims of a stream ticket, or undefined. */
  ticket(ticket: string | null, conversationId: string): Claims | undefined {
    const verified = this.#tokens.verify(ticket ?? '');
    const opens =
      verified.state === 'valid' &&
      verified.claims.use === 'stream' &&
      verified.claims.conv === conversationId;
    return opens ? verified.claims : undefined;
  }
}
