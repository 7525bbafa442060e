import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { Conversation, WELCOMED } from './support/conversation.ts';

/** What a person says, what they must and must not read, and what they can choose from then on. */
const turn = z.strictObject({
  says: z.string().optional(),
  /** Comes back after this many hours. */
  after: z.number().optional(),
  hears: z.union([z.string(), z.array(z.string())]).optional(),
  never: z.string().optional(),
  offers: z.array(z.string()).optional(),
});
const story = z.strictObject({
  about: z.string(),
  channel: z.enum(['directline', 'msteams', 'sms']).default('directline'),
  /** Goes through the hello first, as a grown-up in the US. */
  welcomed: z.boolean().default(false),
  turns: z.array(turn),
});

const FOLDER = path.join(import.meta.dirname, 'stories');

describe('stories', () => {
  for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  )) {
    const told = story.parse(parse(readFileSync(path.join(FOLDER, file), 'utf8')));
    it(`${file.replace('.yaml', '').replaceAll('_', ' ')}: ${told.about}`, async () => {
      const talk = new Conversation({ channel: told.channel });
      await talk.says('hi');
      if (told.welcomed) await talk.saysAll(...WELCOMED);
      for (const { says, after, hears = [], never, offers } of told.turns) {
        if (after !== undefined)
          talk.world.now = new Date(talk.world.now.getTime() + after * 3_600_000);
        const replies = says === undefined ? await talk.arrives() : await talk.says(says);
        for (const expected of [hears].flat())
          assert.match(replies.text, new RegExp(expected, 'i'), says);
        if (never) assert.doesNotMatch(replies.text, new RegExp(never, 'i'), says);
        for (const offer of offers ?? [])
          assert.ok(replies.choices.includes(offer), `${offer} is not among ${replies.choices}`);
        assert.doesNotMatch(replies.text, /\{\w+\}|undefined/);
      }
    });
  }
});
