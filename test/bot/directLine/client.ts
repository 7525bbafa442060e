import { type Activity, DirectLine } from 'botframework-directlinejs';
import { WebSocket } from 'ws';
import { z } from 'zod';

const granted = z.strictObject({
  token: z.string(),
  conversationId: z.string(),
  userId: z.string(),
});

/** What the page does to get a token. */
export async function takeToken(
  address: string,
  resume?: string,
): Promise<z.infer<typeof granted>> {
  const answer = await fetch(`${address}api/directline/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ resume }),
  });
  return granted.parse(await answer.json());
}

/** A call to Direct Line's REST half, as a client without the library would make it. */
export async function call(
  address: string,
  token: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(`${address}v3/directline/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: await answer.json() };
}

/** The published client, over the WebSocket as in a browser. It wants a few of a browser's globals. */
export class RealClient {
  readonly line: DirectLine;
  readonly heard: Activity[] = [];
  readonly states: number[] = [];

  constructor(address: string, token: string, options: { webSocket?: boolean } = {}) {
    Object.assign(globalThis, { WebSocket, XMLHttpRequest: FetchRequest });
    this.line = new DirectLine({
      token,
      domain: `${address}v3/directline`,
      webSocket: options.webSocket ?? true,
      pollingInterval: 200,
      timeout: 5000,
    });
    // Ending the client is an error to whoever still listens.
    const error = () => {};
    this.line.activity$.subscribe({ next: (activity) => this.heard.push(activity), error });
    this.line.connectionStatus$.subscribe({ next: (state) => this.states.push(state), error });
  }

  get texts(): string[] {
    return this.heard.flatMap((activity) =>
      activity.type === 'message' && activity.from.role === 'bot' ? [activity.text ?? ''] : [],
    );
  }

  say(text: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.line
        .postActivity({ type: 'message', text, from: { id: 'someone-else' } })
        .subscribe({ next: resolve, error: reject });
    });
  }

  end(): void {
    this.line.end();
  }
}

/** As much of XMLHttpRequest as the client uses, over fetch. */
class FetchRequest {
  readyState = 0;
  status = 0;
  responseText = '';
  response: unknown = '';
  responseType = '';
  timeout = 0;
  withCredentials = false;
  upload = {};
  onreadystatechange: (() => void) | null = null;
  onload: (() => void) | null = null;
  onerror: ((error: unknown) => void) | null = null;
  ontimeout: (() => void) | null = null;
  onprogress: (() => void) | null = null;
  #method = 'GET';
  #url = '';
  readonly #headers: Record<string, string> = {};
  readonly #abort = new AbortController();

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
    this.readyState = 1;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers[name] = value;
  }

  getAllResponseHeaders(): string {
    return 'content-type: application/json';
  }

  abort(): void {
    this.#abort.abort();
  }

  addEventListener(): void {}

  send(body?: string): void {
    fetch(this.#url, {
      method: this.#method,
      headers: this.#headers,
      body: body ?? null,
      signal: this.#abort.signal,
    }).then(
      async (answer) => {
        this.status = answer.status;
        this.responseText = await answer.text();
        this.response =
          this.responseType === 'json'
            ? JSON.parse(this.responseText || 'null')
            : this.responseText;
        this.readyState = 4;
        this.onreadystatechange?.();
        this.onload?.();
      },
      (error: unknown) => this.onerror?.(error),
    );
  }
}
