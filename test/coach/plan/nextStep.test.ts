import assert from 'node:assert/strict';
import { nextStep, type Steps } from '../../../coach/plan/nextStep.ts';

const START: Steps = {
  goal: 'talk',
  gate: 'green',
  messagesChecked: 0,
  talksPractised: 0,
  lessonsDone: 0,
  linesKept: 0,
  talksPlanned: 0,
};

describe('the next useful thing', () => {
  it('follows from what matters most to them, at first', () => {
    assert.equal(nextStep(START), 'firstMessage');
    assert.equal(nextStep({ ...START, goal: 'understand' }), 'firstLesson');
    assert.equal(nextStep({ ...START, goal: 'treatment' }), 'forThem');
    assert.equal(nextStep({ ...START, goal: 'me' }), 'forMe');
  });

  it('follows from what they did, later', () => {
    assert.equal(nextStep({ ...START, messagesChecked: 1 }), 'firstLesson');
    assert.equal(nextStep({ ...START, messagesChecked: 1, linesKept: 1 }), 'practiseIt');
    assert.equal(nextStep({ ...START, lessonsDone: 2 }), 'firstTalk');
    assert.equal(nextStep({ ...START, talksPractised: 1 }), 'planIt');
    assert.equal(nextStep({ ...START, talksPractised: 1, talksPlanned: 1 }), 'lookAgain');
  });

  it('suggests no treatment talk where home may not be safe, and nothing where it is not', () => {
    assert.equal(nextStep({ ...START, goal: 'treatment', gate: 'amber' }), 'forMe');
    assert.equal(nextStep({ ...START, gate: 'red' }), undefined);
  });
});
