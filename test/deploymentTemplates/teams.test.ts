import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import AjvModule from 'ajv-draft-04';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { manifestFor, teamsPackage } from '../../deploymentTemplates/teams/teamsPackage.ts';
import { readCommand } from '../../dialogs/commands.ts';
import { services } from '../support/conversation.ts';

const HOST = {
  appId: '11111111-2222-3333-4444-555555555555',
  name: 'A "quoted" library',
  domain: 'help.example.org',
};
const SCHEMAS = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest')),
  'json-schemas/teams/v1.24',
);

/** What the tests look at; the published schema looks at the rest. */
const manifestSchema = z.looseObject({
  name: z.unknown(),
  description: z.looseObject({ short: z.string(), full: z.string() }),
  bots: z.array(
    z.looseObject({
      scopes: z.array(z.string()),
      commandLists: z.array(
        z.looseObject({ commands: z.array(z.looseObject({ title: z.string() })) }),
      ),
    }),
  ),
});

describe('the Teams package', () => {
  const manifest = manifestSchema.parse(JSON.parse(manifestFor(HOST)));

  it('has a manifest that the schema of its version takes', () => {
    const schema = JSON.parse(
      readFileSync(path.join(SCHEMAS, 'MicrosoftTeams.schema.json'), 'utf8'),
    );
    const ajv = new AjvModule.default({ strict: false, allErrors: true, logger: false });
    const isValid = ajv.validate(schema, manifest);
    assert.ok(isValid, JSON.stringify(ajv.errors, null, 1));
    const broken = { ...manifest, bots: [{ ...manifest.bots[0], scopes: ['everywhere'] }] };
    assert.ok(!ajv.validate(schema, broken));
  });

  it('works in private chats only, and its commands are commands of ours', () => {
    assert.deepEqual(manifest.bots[0]?.scopes, ['personal']);
    for (const { title } of manifest.bots[0]?.commandLists[0]?.commands ?? [])
      assert.ok(title === 'my plan' || readCommand(title, services), title);
  });

  it('gives nothing away where others look, and says who may read along', () => {
    const shown = JSON.stringify([manifest.name, manifest.description.short]);
    assert.doesNotMatch(shown, /drink|drug|addict|use/i);
    assert.match(manifest.description.full, /employer may be able to read/);
  });

  it('holds manifest and icons of the right sizes in one zip', async () => {
    const files = unzipSync(await teamsPackage(HOST));
    assert.deepEqual(Object.keys(files).sort(), ['color.png', 'manifest.json', 'outline.png']);
    const width = (name: string) => Buffer.from(files[name] ?? []).readUInt32BE(16);
    assert.deepEqual([width('color.png'), width('outline.png')], [192, 32]);
  });

  it('is refused with a reason when an id is wrong', () => {
    assert.throws(() => manifestFor({ ...HOST, appId: 'mine' }), /not an app id/);
    assert.throws(() => manifestFor({ ...HOST, domain: 'localhost' }), /not a domain/);
  });
});
