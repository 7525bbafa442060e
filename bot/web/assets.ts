import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';

/** One file of the page, ready to send in each encoding. */
export interface Asset {
  /** Changes when the content does, so that a browser may keep it for ever. */
  readonly url: string;
  readonly type: string;
  readonly etag: string;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

const HERE = import.meta.dirname;
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page's own files and the pinned Web Chat bundle, by name; read and compressed once. */
export function loadAssets(): ReadonlyMap<string, Asset> {
  const own = ['hearthside.js', 'hearthside.css', 'hearth.svg'].map((name): [string, Asset] => {
    const content = readFileSync(path.join(HERE, 'page', name));
    return [name, asset(name, content, brotliCompressSync(content))];
  });
  const compressed = readFileSync(path.join(HERE, 'vendor', 'webchat.js.br'));
  return new Map([
    ...own,
    ['webchat.js', asset('webchat.js', brotliDecompressSync(compressed), compressed)],
  ]);
}

function asset(name: string, content: Buffer, br: Buffer): Asset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return {
    url: `/assets/${hash}/${name}`,
    type: TYPES[path.extname(name)] ?? 'application/octet-stream',
    etag: `"${hash}"`,
    br,
    gzip: gzipSync(content),
  };
}
