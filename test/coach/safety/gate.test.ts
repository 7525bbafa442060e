import assert from 'node:assert/strict';
import { accessTo, gateFrom, type Screen } from '../../../coach/safety/gate.ts';
import { GATES, SKILLS } from '../../../content/schema/locks.ts';
import { content } from '../../support/conversation.ts';

const NO: Screen = { hurt: 'no', afraid: 'no', control: 'no', worse: 'no' };

describe('the violence gate', () => {
  for (const [what, screen, gate] of [
    ['every answer is no', NO, 'green'],
    ['one question was skipped', { ...NO, control: undefined }, 'green'],
    ['two questions were skipped', { ...NO, control: undefined, afraid: undefined }, 'amber'],
    ['everything was skipped', {}, 'amber'],
    ['they are afraid', { ...NO, afraid: 'yes' }, 'amber'],
    ['they are not sure whether they are controlled', { ...NO, control: 'unsure' }, 'amber'],
    ['they were hurt, but not lately', { ...NO, hurt: 'yes', hurtLately: 'no' }, 'amber'],
    ['they were hurt lately', { ...NO, hurt: 'yes', hurtLately: 'yes' }, 'red'],
    ['they were hurt, and skipped when', { ...NO, hurt: 'yes' }, 'red'],
    ['there was choking, a weapon or a threat to kill', { ...NO, worse: 'yes' }, 'red'],
    ['someone is in danger now', { ...NO, now: 'yes' }, 'red'],
  ] as const) {
    it(`is ${gate} when ${what}`, () => {
      assert.equal(gateFrom(screen), gate);
    });
  }

  it('has a row for every skill, and a phrase for what it does not open', () => {
    for (const skill of SKILLS) {
      const row = content.locks.skills[skill];
      assert.ok(row, skill);
      assert.ok(content.says.has(row.instead), skill);
    }
  });

  it('never opens more as things get more dangerous', () => {
    const order = ['locked', 'ownLife', 'privateDevice', 'everyday', 'open'];
    for (const skill of SKILLS) {
      const opened = GATES.map((gate) => order.indexOf(accessTo(content.locks, skill, gate)));
      assert.ok(
        (opened[0] ?? 0) >= (opened[1] ?? 0) && (opened[1] ?? 0) >= (opened[2] ?? 0),
        skill,
      );
    }
  });

  it('locks whatever takes something away, or challenges, for anyone who is not green', () => {
    for (const skill of ['stepBack', 'consequences', 'limits', 'treatmentTalk'] as const) {
      assert.equal(accessTo(content.locks, skill, 'amber'), 'locked');
      assert.equal(accessTo(content.locks, skill, 'red'), 'locked');
    }
  });

  it('leaves help and care open to everyone', () => {
    for (const skill of ['selfCare', 'findHelp', 'safetyPlan'] as const) {
      for (const gate of GATES) assert.equal(accessTo(content.locks, skill, gate), 'open');
    }
  });
});
