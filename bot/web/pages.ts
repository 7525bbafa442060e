import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Request, Response, Server } from 'restify';
import { loadAssets } from './assets.ts';

export interface PageOptions {
  /** The words of the page, from content. */
  readonly words: Readonly<Record<string, string>>;
}

/** A neutral place that everyone reads. */
const LEAVE_TO = 'https://www.bbc.com/weather';
/** The hash of an empty style element, which one part of Web Chat adds without a nonce and fills by script. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The web page and its files. Nothing in it asks any other host for anything. */
export function mountPages(server: Server, { words }: PageOptions): void {
  const assets = loadAssets();
  const template = readFileSync(
    path.join(import.meta.dirname, 'page', 'index.html'),
    'utf8',
  ).replace(/\{\{asset:([\w.]+)\}\}/g, (_all, name: string) => assets.get(name)?.url ?? '');
  server.get('/', (req, res, next) => {
    const nonce = randomBytes(16).toString('base64');
    const { away = '', offline = '', send = '' } = words;
    const config = JSON.stringify({ nonce, away, offline, send, leaveTo: LEAVE_TO }).replace(
      /</g,
      '\\u003c',
    );
    const html = template.replace(/\{\{(\w+)\}\}/g, (_all, key: string) =>
      key === 'nonce' ? nonce : key === 'config' ? config : escapeHtml(words[key] ?? ''),
    );
    secure(res, nonce, /^[\w.:[\]-]+$/.exec(req.headers.host ?? '')?.[0] ?? '');
    res.sendRaw(200, html, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    next();
  });
  for (const asset of assets.values()) {
    server.get(asset.url, (req: Request, res: Response, next) => {
      const brotli = /\bbr\b/.test(String(req.headers['accept-encoding'] ?? ''));
      const body = brotli ? asset.br : asset.gzip;
      const unchanged = req.headers['if-none-match'] === asset.etag;
      res.writeHead(unchanged ? 304 : 200, {
        'content-type': asset.type,
        'content-encoding': brotli ? 'br' : 'gzip',
        'content-length': unchanged ? 0 : body.length,
        'cache-control': 'public, max-age=31536000, immutable',
        etag: asset.etag,
        vary: 'accept-encoding',
        'x-content-type-options': 'nosniff',
      });
      res.end(unchanged ? undefined : body);
      next(false);
    });
  }
}

function secure(res: Response, nonce: string, host: string): void {
  res.header(
    'content-security-policy',
    [
      "default-src 'none'",
      `script-src 'nonce-${nonce}'`,
      `style-src 'self' 'nonce-${nonce}' ${EMPTY_STYLE}`,
      "img-src 'self' data: blob:",
      `connect-src 'self' ws://${host} wss://${host}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  );
  res.header('x-content-type-options', 'nosniff');
  res.header('referrer-policy', 'no-referrer');
  res.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  res.header('cross-origin-opener-policy', 'same-origin');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
