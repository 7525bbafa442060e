import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brokenLinks, placesOf } from '../../content/links.ts';
import { loadContent } from '../../content/load.ts';
import { ContentError } from '../../content/yaml.ts';
import { content } from '../support/conversation.ts';

describe("a host's own content", function () {
  this.timeout(20_000);

  const folder = mkdtempSync(path.join(tmpdir(), 'hearthside-overlay-'));
  mkdirSync(path.join(folder, 'directory'));
  mkdirSync(path.join(folder, 'phrases/en'), { recursive: true });
  after(() => rmSync(folder, { recursive: true, force: true }));
  const put = (file: string, text: string) => writeFileSync(path.join(folder, file), text);

  it('replaces a phrase and adds a service, and leaves the rest', () => {
    put(
      'phrases/en/shell.yaml',
      'says:\n  thank: ["Any time, from all of us here.", "You are welcome here."]\n',
    );
    const [first] = content.services;
    assert.ok(first);
    put(
      'directory/ours.yaml',
      JSON.stringify([{ ...first, id: 'our-own-line', name: 'Our own line' }]),
    );
    const both = loadContent(undefined, folder);
    assert.deepEqual(both.says.get('shell.thank')?.[0], 'Any time, from all of us here.');
    assert.deepEqual(both.says.get('shell.help'), content.says.get('shell.help'));
    assert.equal(both.services.length, content.services.length + 1);
  });

  it('is refused with file and reason when it is broken', () => {
    put('directory/ours.yaml', '- id: broken\n  name: No number\n');
    assert.throws(
      () => loadContent(undefined, folder),
      (error) => error instanceof ContentError && /ours\.yaml:\d+: .*phone/.test(error.message),
    );
    rmSync(path.join(folder, 'directory/ours.yaml'));
    put('phrases/en/shell.yaml', 'says:\n  thnak: ["Any time."]\n');
    assert.throws(() => loadContent(undefined, folder), /no phrase 'shell\.thnak'/);
  });
});

describe('links', () => {
  it('lead where they say', () => {
    assert.deepEqual(brokenLinks(content), []);
  });

  it('are found when they lead nowhere, name a doubtful service, or bring back a closed one', () => {
    const [lesson, ...lessons] = content.lessons;
    const [service, ...services] = content.services;
    assert.ok(lesson && service);
    const broken = brokenLinks({
      ...content,
      lessons: [{ ...lesson, next: ['lesson:not-there'] }, ...lessons],
      services: [{ ...service, what: 'Wellness Together Canada is back.' }, ...services],
    });
    assert.match(broken.map(({ what }) => what).join('\n'), /not-there[\s\S]*closed in April 2024/);
  });

  it('miss a published id that has gone', () => {
    const lessons = content.lessons.slice(1);
    const gone = brokenLinks({ ...content, lessons }).map(({ what }) => what);
    assert.ok(gone.some((what) => what.includes(`lesson:${content.lessons[0]?.id}`)));
    assert.ok(placesOf(content).size > 300);
  });
});
