import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { z } from 'zod';

/**
 * `npm run webchat`: fetches the pinned Web Chat bundle anew. Only its own tarball is taken, checked against the pinned
 * integrity; installing the package would bring 425 others (486 MB) that the bundle does not need.
 */
const HERE = import.meta.dirname;
const PIN = path.join(HERE, 'webchat.json');
const pin = z
  .strictObject({ name: z.string(), version: z.string(), integrity: z.string(), bundleSha512: z.string() })
  .parse(JSON.parse(readFileSync(PIN, 'utf8')));

const folder = mkdtempSync(path.join(tmpdir(), 'webchat-'));
try {
  execFileSync('npm', ['pack', `${pin.name}@${pin.version}`, '--pack-destination', folder], { stdio: 'ignore' });
  const tarball = path.join(folder, `${pin.name}-${pin.version}.tgz`);
  const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (integrity !== pin.integrity) throw new Error(`the tarball is ${integrity}, and ${pin.integrity} is pinned`);
  execFileSync('tar', ['-xzf', tarball, '-C', folder]);
  const bundle = readFileSync(path.join(folder, 'package/dist/webchat.js'));
  const bundleSha512 = createHash('sha512').update(bundle).digest('base64');
  const compressed = brotliCompressSync(bundle, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  writeFileSync(path.join(HERE, 'webchat.js.br'), compressed);
  writeFileSync(PIN, `${JSON.stringify({ ...pin, bundleSha512 }, null, 2)}\n`);
  process.stdout.write(`${pin.name} ${pin.version}: ${bundle.length} bytes, ${compressed.length} compressed\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
