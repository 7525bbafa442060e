import assert from 'node:assert/strict';
import { MOODS, moodOf } from '../../../coach/rehearsal/mood.ts';
import { play, type Speaker, say } from '../../../coach/rehearsal/simulate.ts';
import { type Level, STANCES, type Stance } from '../../../content/schema/scene.ts';
import { content } from '../../support/conversation.ts';

const { scenes } = content;
const sober = scenes.filter((scene) => scene.sober);

/** In how many scenes a speaker ends at least, or at most, as open as a stance. */
function reach(speaker: Speaker, level: Level, turns: number, of = scenes): Stance[] {
  return of.map((scene) => play(scene, level, speaker, turns).at(-1)?.stance ?? 'leave');
}
const rank = (stance: Stance) => STANCES.indexOf(stance);
const count = (of: readonly Stance[], test: (stance: Stance) => boolean) => of.filter(test).length;

/** The claims of the source book, section 3.4, "Checked by simulation"; where ours differ, the reason stands beside it. */
describe('the loved ones, over all scenes', () => {
  it('lean towards change after one strong message at level 1, where they are sober', () => {
    assert.ok(count(reach('strong', 1, 1, sober), (at) => rank(at) >= rank('prepare')) >= 14);
  });

  it('are of two minds after one strong message at level 2, and no longer fighting at level 3', () => {
    assert.ok(count(reach('strong', 2, 1), (at) => at === 'mixed') >= 16);
    assert.ok(count(reach('strong', 3, 1), (at) => at === 'sustain') >= 15);
  });

  it('take a step after three strong ones at level 1', () => {
    // The book's reached it in 16 of 20; ours are slower, and all of them get there within six.
    assert.ok(count(reach('strong', 1, 3, sober), (at) => at === 'mobilise') >= 10);
    assert.ok(count(reach('strong', 1, 6, sober), (at) => at === 'mobilise') >= 15);
  });

  it('close after one poor message, and walk out after more at level 3', () => {
    // Our milder level 1 stays of two minds in about half the scenes, where the book's went to sustain in most.
    assert.ok(count(reach('poor', 1, 1), (at) => rank(at) >= rank('prepare')) <= 1);
    assert.ok(count(reach('poor', 3, 1), (at) => at === 'discord') >= 17);
    assert.ok(count(reach('poor', 3, 4), (at) => at === 'leave') >= 14);
  });

  it('can be mended with at level 2, at a price', () => {
    const after = sober.map((scene) => {
      const { opening, discord, sustain } = scene.choices;
      const lines = [opening[0]?.poor, discord[0]?.strong, sustain[0]?.strong];
      return (
        say(
          scene,
          2,
          lines.filter((line) => line !== undefined),
        ).at(-1)?.stance ?? 'leave'
      );
    });
    assert.ok(count(after, (at) => rank(at) >= rank('mixed')) >= 6);
  });

  it('never give in at level 3, nor settle anything when not sober, whoever speaks', () => {
    for (const scene of scenes)
      for (const level of [1, 2, 3] as const)
        for (const speaker of ['strong', 'mixed', 'poor', 'random'] as const)
          if (level === 3 || !scene.sober)
            for (const { stance } of play(scene, level, speaker, 6))
              assert.ok(rank(stance) <= rank('mixed'), `${scene.id} ${level} ${speaker}`);
  });

  it('sometimes step back after a leap, and sometimes say what nobody expects', () => {
    const kinds = new Set(
      scenes.flatMap((scene) => play(scene, 2, 'strong', 6).map(({ kind }) => kind)),
    );
    assert.deepEqual([...kinds].sort(), ['answer', 'curveBall', 'wobble']);
  });

  it('answer within ten milliseconds', () => {
    const [scene] = scenes;
    assert.ok(scene);
    play(scene, 2, 'mixed', 6);
    const start = performance.now();
    play(scene, 2, 'mixed', 6);
    assert.ok((performance.now() - start) / 6 < 10);
  });
});

describe('moods', () => {
  it('go from gone to open as the loved one opens', () => {
    const seen = [
      { openness: 0, discord: 95 },
      { openness: 20, discord: 70 },
      { openness: 20, discord: 45 },
      { openness: 40, discord: 40 },
      { openness: 60, discord: 30 },
      { openness: 80, discord: 10 },
    ].map((inside) => moodOf({ ...inside, trust: 50 }));
    assert.deepEqual(seen, [...MOODS]);
  });
});
