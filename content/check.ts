import { SegmentedMessage } from 'sms-segments-calculator';
import { loadLexicon } from './lexicon.ts';
import { brokenLinks } from './links.ts';
import { grade, linesOf, lint } from './lint.ts';
import { loadContent } from './load.ts';
import type { Lesson } from './schema/lesson.ts';
import { loadSigns } from './signs.ts';
import { ContentError } from './yaml.ts';

/** What one walk through a lesson costs as text messages: the first wording of each part. */
function segmentsOf({ why, example, practice, check, week }: Lesson): number {
  const [right] = check.answers.filter((answer) => answer.right);
  const parts = [
    why[0],
    example[0],
    practice.ask[0],
    practice.says[0],
    check.ask,
    right?.says,
    week[0],
  ];
  return parts
    .map((part = '') => (typeof part === 'string' ? part : (part.sms ?? part.text)))
    .reduce((sum, text) => sum + new SegmentedMessage(text).segmentsCount, 0);
}

/** `npm run content`: reads all content, says every mistake at once, and how it reads. */
try {
  const content = loadContent();
  const findings = [...lint(content), ...brokenLinks(content)];
  for (const { where, what } of findings) process.stdout.write(`${where}: ${what}\n`);
  const grades = linesOf(content)
    .filter(({ coach, text }) => coach && text.split(/\s+/).length >= 6)
    .map(({ text }) => grade(text))
    .sort((a, b) => a - b);
  const at = (part: number) => (grades[Math.floor((grades.length - 1) * part)] ?? 0).toFixed(1);
  process.stdout.write(
    `${content.says.size} phrases, ${content.asks.size} questions, ${content.scenes.length} scenes, ${content.services.length} services, ` +
      `${Object.values(loadSigns()).flat().length} signs of danger, ${Object.keys(loadLexicon()).length} families of words. ` +
      `Reading grade of ${grades.length} coach lines: median ${at(0.5)}, p90 ${at(0.9)}, highest ${at(1)}. ${findings.length} findings.\n`,
  );
  const costs = content.lessons.map((lesson) => segmentsOf(lesson)).sort((a, b) => a - b);
  process.stdout.write(
    `A lesson by text message: ${costs[0]} to ${costs.at(-1)} segments, median ${costs[Math.floor(costs.length / 2)]}.\n`,
  );
  process.exitCode = findings.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  process.stdout.write(`${error.message}\n${error.mistakes.length} mistakes.\n`);
  process.exitCode = 1;
}
