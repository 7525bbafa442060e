import { type Level, type Scene, STANCES } from '../../content/schema/scene.ts';
import { readMessage } from '../message/read.ts';
import { play, SPEAKERS, say } from './simulate.ts';

const LEVELS: readonly Level[] = [1, 2, 3];
/** As long as the longest talk, so that nothing is heard twice in one. */
const FEWEST_LINES = 6;

/** What is wrong with a scene, in words an author can act on: how its samples read, what they do, and whether anyone gives in. */
export function faultsIn(scene: Scene): string[] {
  return [...samples(scene), ...LEVELS.flatMap((level) => lines(scene, level))];
}

/** With someone who is ready to fight, an ask costs a little and a limit more, however calm (source book, section 3.4). */
const COST_OF_AN_ASK = 4;
const COST_OF_A_LIMIT = 8;

function lowestOf({ safetyLimit }: Scene, level: Level): number {
  if (level < 3) return 0;
  return safetyLimit ? -COST_OF_A_LIMIT : -COST_OF_AN_ASK;
}

function samples(scene: Scene): string[] {
  return [
    ...scene.samples.strong.flatMap((text) => {
      const { harms } = readMessage(text);
      const closes = LEVELS.filter(
        (level) => (say(scene, level, [text])[0]?.shift ?? 0) <= lowestOf(scene, level),
      );
      return [
        ...(harms.size > 0 ? [`this strong message reads as ${[...harms.keys()]}: "${text}"`] : []),
        ...(closes.length > 0
          ? [`this strong message does not open at level ${closes}: "${text}"`]
          : []),
      ];
    }),
    ...scene.samples.poor.flatMap((text) => {
      const opens = LEVELS.filter((level) => (say(scene, level, [text])[0]?.shift ?? 0) >= 0);
      return opens.length > 0
        ? [`this poor message does not close at level ${opens}: "${text}"`]
        : [];
    }),
  ];
}

function lines(scene: Scene, level: Level): string[] {
  const faults: string[] = [];
  for (const stance of ['discord', 'sustain', 'mixed'] as const)
    if (scene.replies[stance][level].length < FEWEST_LINES)
      faults.push(`${stance} has fewer than ${FEWEST_LINES} lines at level ${level}`);
  const all = STANCES.flatMap((stance) => scene.replies[stance][level]);
  for (const line of new Set(all.filter((each, place) => all.indexOf(each) !== place)))
    faults.push(`this line comes twice at level ${level}: "${line}"`);
  const isTooOpen = SPEAKERS.some((speaker) =>
    play(scene, level, speaker, FEWEST_LINES).some(
      ({ stance }) => STANCES.indexOf(stance) > STANCES.indexOf('mixed'),
    ),
  );
  if (level === 3 && isTooOpen) faults.push('the loved one gives in at level 3');
  return faults;
}
