import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..');
const LAYERS = ['content', 'coach', 'dialogs', 'bot'] as const;
type Layer = (typeof LAYERS)[number];

/** What each layer may import besides itself, the layers below it, and node's own modules. */
const PACKAGES: Readonly<Record<Layer, RegExp>> = {
  content: /^(zod|yaml|flesch-kincaid|syllable|sms-segments-calculator)$/,
  // Reading is ours; stems, languages and dates are well-kept libraries' work.
  coach: /^(zod|stemmer|minisearch|luxon|tinyld\/light|@microsoft\/recognizers-text-date-time)$/,
  dialogs: /^(zod|botbuilder|botbuilder-dialogs|@microsoft\/recognizers-text-number)$/,
  bot: /./,
};

/** Command lines of the coach: they read and print, and hold no logic. */
const COMMANDS: ReadonlySet<string> = new Set(
  ['assess.ts', 'checkScenes.ts'].map((name) => path.join('coach', name)),
);

interface Source {
  readonly file: string;
  readonly layer: Layer;
  readonly text: string;
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[];
}

const sources: readonly Source[] = LAYERS.flatMap((layer) =>
  readdirSync(path.join(ROOT, layer), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const file = path.join(layer, name);
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      const imports = [...text.matchAll(/^import (type )?[\s\S]*?from '([^']+)';/gm)].map(
        ([whole, type, from = '']) => ({
          from,
          typeOnly:
            type !== undefined ||
            !/import [^{]*\w|\{(?!\s*type )|,(?!\s*(type |\}))/.test(
              whole.split(' from ')[0] ?? '',
            ),
        }),
      );
      return { file, layer, text, imports };
    }),
);

/** The code without its imports and comments. */
function bare(text: string): string {
  return text.replace(/^import[\s\S]*?;$/gm, '').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

describe('the house', () => {
  for (const { file, layer, imports } of sources) {
    it(`${file} looks only down`, () => {
      for (const { from } of imports) {
        if (from.startsWith('.')) {
          const target =
            path.relative(ROOT, path.resolve(ROOT, path.dirname(file), from)).split(path.sep)[0] ??
            '';
          const height = LAYERS.indexOf(target as Layer);
          assert.ok(height >= 0 && height <= LAYERS.indexOf(layer), `${file} imports ${from}`);
        } else if (!from.startsWith('node:')) {
          assert.match(from, PACKAGES[layer], `${file} imports ${from}`);
        }
      }
    });
  }

  it('reads the environment in one place', () => {
    const readers = sources.filter(({ text }) => /process\.env/.test(text)).map(({ file }) => file);
    assert.deepEqual(readers, ['bot/config.ts']);
  });

  it('keeps each thing in the one place that may have it', () => {
    const importers = (pattern: RegExp) =>
      sources
        .filter(({ imports }) =>
          imports.some(({ from, typeOnly }) => pattern.test(from) && !typeOnly),
        )
        .map(({ file }) => file);
    for (const file of importers(/^lowdb|^proper-lockfile|^write-file-atomic/))
      assert.match(file, /^bot\/storage\//);
    for (const file of importers(/^botbuilder-dialogs/))
      assert.match(file, /^dialogs\/flow\/|^bot\//);
  });

  it('names channels only where channels are', () => {
    const naming = sources
      .filter(({ text }) => /'(?:msteams|sms|webchat|emulator)'/.test(text))
      .map(({ file }) => file);
    assert.deepEqual(
      naming.filter((file) => !file.startsWith(path.join('bot', 'channels'))),
      [],
    );
  });

  it('has no I/O, no clock and no chance in the coach', () => {
    const pure = sources.filter(({ file, layer }) => layer === 'coach' && !COMMANDS.has(file));
    for (const { file, text } of pure)
      assert.doesNotMatch(text, /node:|Date\.now|new Date\(\)|Math\.random|process\./, file);
  });

  it('keeps what people read out of the code: no dialog says a literal', () => {
    for (const { file, text } of sources.filter(({ layer }) => layer === 'dialogs')) {
      assert.doesNotMatch(text, /text: '[^']*[a-z]{3,} [a-z]{2,}/i, file);
    }
  });

  it('casts only at the seams of the SDK', () => {
    const casting = sources.filter(({ text }) => /\bas (?!const\b|never\b)[A-Z{]/.test(bare(text)));
    for (const { file } of casting)
      assert.match(file, /^dialogs\/flow\/|^bot\/(adapter|channels\/render|directLine\/)/);
  });

  it('stays in files that a stranger reads in two minutes', () => {
    const lines = sources.map(({ text }) => text.split('\n').length).sort((a, b) => a - b);
    const at = (part: number) => lines[Math.floor((lines.length - 1) * part)] ?? 0;
    assert.ok(at(0.5) <= 75, `median ${at(0.5)}`);
    assert.ok(at(0.9) <= 160, `p90 ${at(0.9)}`);
    assert.ok(at(1) <= 250, `longest ${at(1)}`);
  });

  it('says every phrase that content has, and asks no other', () => {
    const known = new Set([
      'check',
      'rehearsal',
      'safety',
      'hello',
      'menu',
      'shell',
      'find',
      'calm',
      'commands',
      'gate',
      'build',
      'own',
      'plan',
      'readiness',
      'learn',
      'sheets',
      'suggest',
      'remind',
      'how',
      'report',
      'language',
    ]);
    const files = readdirSync(path.join(ROOT, 'content/phrases/en')).map((name) =>
      path.basename(name, '.yaml'),
    );
    assert.deepEqual(new Set(files), known);
    assert.ok(statSync(path.join(ROOT, 'content/scenes/en')).isDirectory());
  });
});
