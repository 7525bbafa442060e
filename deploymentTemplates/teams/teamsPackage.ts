import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { zipSync } from 'fflate';

/** What a host fills in. */
export interface Host {
  /** The app id of the Azure bot, a GUID. */
  readonly appId: string;
  /** Who runs it, as people are told; at most 32 letters. */
  readonly name: string;
  /** Where its pages are, without https. */
  readonly domain: string;
}

const HERE = import.meta.dirname;
/** The sizes that Teams asks for, in px. */
const ICONS = { color: 192, outline: 32 } as const;

let isReady: Promise<void> | undefined;

function ready(): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  isReady ??= initWasm(readFileSync(wasm));
  return isReady;
}

/** The manifest with the host's own ids. @throws when an id is not what Teams takes. */
export function manifestFor({ appId, name, domain }: Host): string {
  if (!/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(appId))
    throw new Error(
      `'${appId}' is not an app id: it looks like 00000000-0000-0000-0000-000000000000`,
    );
  if (!/^[a-z0-9.-]+\.[a-z]{2,}$/i.test(domain))
    throw new Error(`'${domain}' is not a domain: it looks like help.example.org`);
  if (name.length < 1 || name.length > 32) throw new Error('the name has 1 to 32 letters');
  return readFileSync(path.join(HERE, 'manifest.json'), 'utf8')
    .replaceAll('{{APP_ID}}', appId)
    .replaceAll('{{HOST_NAME}}', JSON.stringify(name).slice(1, -1))
    .replaceAll('{{HOST_DOMAIN}}', domain);
}

function iconOf(name: keyof typeof ICONS): Uint8Array {
  const svg = readFileSync(path.join(HERE, `${name}.svg`), 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: ICONS[name] } }).render().asPng();
}

/** The package that Teams takes: manifest and icons in one zip. */
export async function teamsPackage(host: Host): Promise<Uint8Array> {
  await ready();
  return zipSync({
    'manifest.json': new TextEncoder().encode(manifestFor(host)),
    'color.png': iconOf('color'),
    'outline.png': iconOf('outline'),
  });
}
