import { loadContent } from '../content/load.ts';
import { faultsIn } from './rehearsal/faults.ts';
import { ownScene } from './rehearsal/ownScene.ts';

/** The second half of `npm run content`: every scene, and every one that can be put together, is played. */
const content = loadContent();
const own = content.goals.flatMap((goal) =>
  content.voices.map((voice) => ({
    where: `own talk, ${goal.id}, ${voice.id}`,
    scene: ownScene(
      {
        relation: 'other',
        substance: 'alcohol',
        pronoun: 'they',
        sober: true,
        voice: voice.id,
        goal: goal.id,
        name: 'Alex',
        setting: '',
      },
      content,
    ),
  })),
);
const faults = [
  ...content.scenes.map((scene) => ({ where: scene.id, found: faultsIn(scene) })),
  ...own.map(({ where, scene }) => ({ where, found: faultsIn(scene) })),
].flatMap(({ where, found }) => found.map((what) => `${where}: ${what}`));
for (const fault of new Set(faults)) process.stdout.write(`${fault}\n`);
process.stdout.write(
  `${content.scenes.length} scenes and ${own.length} of one's own played, ${new Set(faults).size} faults.\n`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
