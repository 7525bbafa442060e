import { createInterface } from 'node:readline';
import { z } from 'zod';
import { loadContent } from '../content/load.ts';
import { loadModel } from '../content/models.ts';
import { type Region, region } from '../content/schema/common.ts';
import { ELEMENTS } from '../content/schema/message.ts';
import { answersTo } from './find/answersTo.ts';
import { Finder } from './find/finder.ts';
import { targetsIn } from './find/targets.ts';
import { feedbackOn } from './message/feedback.ts';
import { partsOf } from './message/feedbackParts.ts';
import { quoted } from './message/quoted.ts';
import { readMessage } from './message/read.ts';
import { rewrite } from './message/rewrite.ts';
import { assess } from './safety/assess.ts';
import { isPublished, labelOf } from './safety/label.ts';

/** `npm run -s assess -- safety|message|find`: one JSON object a line in, one a line out; a bad line is reported and skipped. */
const input = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  region: region.catch('US').optional(),
});

const READERS: Readonly<Record<string, (text: string, where: Region) => object>> = {
  safety(text) {
    const { tier, kind, urgency } = assess(text);
    const alarm = tier >= 2 && isPublished(kind);
    return { alarm, label: tier >= 2 ? labelOf(kind) : 'none', urgency, tier: `T${tier}` };
  },
  message(text) {
    const reading = readMessage(text);
    const feedback = feedbackOn(reading);
    const better = rewrite(text, reading, feedback.change);
    const said = partsOf(feedback, reading).map(({ key, span }) =>
      wordsFor(key).replaceAll('{words}', quoted(text, span)),
    );
    if (better) said.push(wordsFor('rewrite').replaceAll('{rewrite}', better));
    return {
      elements: Object.fromEntries(
        ELEMENTS.map((element) => [element, reading.elements.has(element)]),
      ),
      harmful: [...reading.harms.keys()],
      moves: reading.moves,
      feedback: said.join(' '),
    };
  },
  find(text, where) {
    finder ??= new Finder(targetsIn(content), loadModel('find'), content);
    return { found: answersTo(text, where, { finder, services: content.services }) };
  },
};

const content = loadContent();
let finder: Finder | undefined;

function wordsFor(key: string): string {
  const [wording = ''] = content.says.get(`check.${key}`) ?? [];
  return typeof wording === 'string' ? wording : wording.text;
}

const name = process.argv[2] ?? '';
const read = READERS[name];
if (!read) {
  process.stderr.write(`assess reads one of: ${Object.keys(READERS).join(', ')}\n`);
  process.exit(2);
}
let place = 0;
for await (const line of createInterface({
  input: process.stdin,
  crlfDelay: Number.POSITIVE_INFINITY,
})) {
  place += 1;
  if (line.trim() === '') continue;
  const parsed = input.safeParse(parseJson(line));
  if (!parsed.success) {
    process.stderr.write(`line ${place} is not {"id","text"}; skipped\n`);
    continue;
  }
  process.stdout.write(
    `${JSON.stringify({ id: parsed.data.id, ...read(parsed.data.text, parsed.data.region ?? 'US') })}\n`,
  );
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
