import { loadLexicon } from './lexicon.ts';
import { grade, linesOf, lint } from './lint.ts';
import { ContentError, loadContent } from './load.ts';
import { loadSigns } from './signs.ts';

/** `npm run content`: reads all content, says every mistake at once, and how it reads. */
try {
  const content = loadContent();
  const findings = lint(content);
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
  process.exitCode = findings.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  process.stdout.write(`${error.message}\n${error.mistakes.length} mistakes.\n`);
  process.exitCode = 1;
}
