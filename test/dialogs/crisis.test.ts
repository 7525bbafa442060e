import assert from 'node:assert/strict';
import { newPerson } from '../../dialogs/person.ts';
import { enterCrisis, isCrisisOld, isQuietTime, settle } from '../../dialogs/safety/crisis.ts';

const at = (hours: number) => new Date(Date.UTC(2026, 2, 2, 19) + hours * 3_600_000);

describe('a crisis', () => {
  it('keeps reminders away while it lasts, and for three days after', () => {
    const person = newPerson(at(0));
    assert.equal(isQuietTime(person, at(0)), false);
    enterCrisis(person, 'suicide_user', at(1));
    assert.equal(isQuietTime(person, at(200)), true);
    settle(person, at(3));
    assert.equal(isQuietTime(person, at(74)), true);
    assert.equal(isQuietTime(person, at(76)), false);
  });

  it('of violence closes the gate, and a milder sign never opens it again', () => {
    const person = newPerson(at(0));
    enterCrisis(person, 'violence_to_user', at(0));
    assert.equal(person.safety.gate, 'amber');
    enterCrisis(person, 'violence_to_user', at(1), true);
    assert.equal(person.safety.gate, 'red');
    enterCrisis(person, 'violence_to_user', at(2));
    assert.equal(person.safety.gate, 'red');
  });

  it('that nobody said the end of is old after a day', () => {
    const person = newPerson(at(0));
    enterCrisis(person, 'missing', at(0));
    assert.equal(isCrisisOld(person, at(23)), false);
    assert.equal(isCrisisOld(person, at(25)), true);
  });
});
