import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Access } from './access.ts';
import type { Conversations } from './conversations.ts';

const PING_EVERY_MS = 30_000;
const STREAM = /^\/v3\/directline\/conversations\/([^/]{1,256})\/stream$/;

/** The WebSocket half of Direct Line: what the bot says, as it says it. Resolves its returned close when all is shut. */
export function openStream(
  http: Server,
  access: Access,
  conversations: Conversations,
): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 4096 });
  http.on('upgrade', (req, socket, head) => {
    // Node leaves a socket that was upgraded alone: an error nobody hears would end the process.
    socket.on('error', () => socket.destroy());
    // Not by URL: it throws on targets that anyone may send, and here that would end the process.
    const [path = '', query = ''] = (req.url ?? '').split('?', 2);
    const search = new URLSearchParams(query);
    const id = STREAM.exec(path)?.[1] ?? '';
    const claims = access.ticket(search.get('t'), id);
    if (!claims) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(req, socket, head, (client) => {
      const missed = conversations.log(id, claims.user).since(search.get('watermark') ?? '');
      if (missed.activities.length > 0) client.send(JSON.stringify(missed));
      conversations.listen(id, claims.user, client);
      keepAlive(client);
    });
  });
  return async () => {
    for (const client of sockets.clients) client.close(1001);
    await new Promise<void>((resolve) => {
      sockets.close(() => resolve());
      for (const client of sockets.clients) client.terminate();
    });
  };
}

/** A phone that went away does not say so: one that answered no ping is let go. */
function keepAlive(client: WebSocket): void {
  let alive = true;
  const timer = setInterval(() => {
    if (!alive) return client.terminate();
    alive = false;
    client.ping();
  }, PING_EVERY_MS);
  client.on('pong', () => {
    alive = true;
  });
  client.on('error', () => client.terminate());
  client.on('close', () => clearInterval(timer));
}
