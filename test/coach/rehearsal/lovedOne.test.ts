import assert from 'node:assert/strict';
import { hear, startRehearsal } from '../../../coach/rehearsal/scene.ts';
import { type Level, type Scene, STANCES } from '../../../content/schema/scene.ts';
import { content } from '../../support/conversation.ts';

const LEVELS: readonly Level[] = [1, 2, 3];
const SILENCE = 'Okay.';

function play(scene: Scene, level: Level, lines: readonly string[]) {
  let rehearsal = startRehearsal(scene, level);
  return lines.map((line) => {
    const reply = hear(scene, rehearsal, line);
    rehearsal = reply.rehearsal;
    return reply;
  });
}

const openness = (stance: string) => STANCES.indexOf(stance as (typeof STANCES)[number]);

for (const scene of content.scenes) {
  describe(`the loved one of ${scene.id}`, () => {
    for (const level of LEVELS) {
      it(`opens to every strong message and closes to every poor one, at level ${level}`, () => {
        for (const strong of scene.samples.strong) {
          const [reply] = play(scene, level, [strong]);
          const lowest = level === 3 ? (scene.safetyLimit ? -8 : -4) : 0;
          assert.ok((reply?.shift ?? 0) > lowest, `"${strong}" ${reply?.shift}`);
        }
        for (const poor of scene.samples.poor) {
          const [reply] = play(scene, level, [poor]);
          assert.ok((reply?.shift ?? 0) < 0, `"${poor}" ${reply?.shift}`);
        }
      });

      it(`says no line twice in a scene, whatever is said, at level ${level}`, () => {
        for (const line of [...scene.samples.strong, ...scene.samples.poor, SILENCE]) {
          const replies = play(
            scene,
            level,
            Array.from({ length: 6 }, () => line),
          ).map((reply) => reply.line);
          const left = replies.findIndex(
            (_, place) => place > 0 && replies.slice(0, place).includes(replies[place] ?? ''),
          );
          assert.ok(
            left === -1 || play(scene, level, Array(6).fill(line))[left]?.stance === 'leave',
            `"${line}": ${replies[left]}`,
          );
        }
      });
    }

    it('never gives in at level 3', () => {
      const [strong = ''] = scene.samples.strong;
      for (const reply of play(scene, 3, Array(6).fill(strong)))
        assert.ok(openness(reply.stance) <= openness('mixed'));
    });

    it('walks out when pushed at level 3', () => {
      const replies = play(scene, 3, [...scene.samples.poor, ...scene.samples.poor]);
      assert.ok(replies.some(({ stance }) => stance === 'leave'));
    });

    it('answers the same words in the same state with the same line', () => {
      assert.deepEqual(play(scene, 2, scene.samples.strong), play(scene, 2, scene.samples.strong));
    });

    it('is not moved as far by the same trick again', () => {
      const [first, second] = play(scene, 1, [
        scene.samples.strong[0] ?? '',
        scene.samples.strong[0] ?? '',
      ]);
      assert.ok((second?.shift ?? 0) < (first?.shift ?? 0));
    });

    it('brings some of the trust into the next talk', () => {
      assert.ok(startRehearsal(scene, 2, 90).inside.trust > startRehearsal(scene, 2).inside.trust);
      assert.ok(startRehearsal(scene, 2, 10).inside.trust < startRehearsal(scene, 2).inside.trust);
    });
  });
}
