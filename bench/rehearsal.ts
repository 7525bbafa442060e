import { hear, startRehearsal } from '../coach/rehearsal/scene.ts';
import { play, SPEAKERS } from '../coach/rehearsal/simulate.ts';
import { loadContent } from '../content/load.ts';
import { type Level, STANCES } from '../content/schema/scene.ts';

/**
 * `npm run -s bench:rehearsal`: what strong, mixed, poor and random speakers reach in every scene at every level, and what a
 * turn costs.
 */
const LEVELS: readonly Level[] = [1, 2, 3];
const TURNS = 6;
const { scenes } = loadContent();

for (const turns of [1, 3, TURNS]) {
  process.stdout.write(`\nafter ${turns} said: in how many of ${scenes.length} scenes\n`);
  for (const speaker of SPEAKERS)
    for (const level of LEVELS) {
      const reached = scenes.map((scene) => play(scene, level, speaker, turns).at(-1)?.stance);
      const counts = STANCES.map(
        (stance) => `${stance} ${reached.filter((each) => each === stance).length}`,
      );
      process.stdout.write(`  ${speaker.padEnd(7)} level ${level}: ${counts.join(', ')}\n`);
    }
}

const times = scenes
  .flatMap((scene) =>
    [...scene.samples.strong, ...scene.samples.poor].map((said) => ({ scene, said })),
  )
  .map(({ scene, said }) => {
    const start = performance.now();
    hear(scene, startRehearsal(scene, 2), said);
    return performance.now() - start;
  })
  .sort((a, b) => a - b);
process.stdout.write(
  `\none answer: median ${times[Math.floor(times.length / 2)]?.toFixed(2)} ms, longest ${times.at(-1)?.toFixed(2)} ms\n`,
);
