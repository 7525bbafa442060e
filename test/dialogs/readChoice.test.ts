import assert from 'node:assert/strict';
import { readChoice } from '../../dialogs/readChoice.ts';

const choices = [
  { value: 'check', label: 'Check my message', words: ['draft', 'text'] },
  { value: 'practise', label: 'Practise a talk', words: ['rehearse', 'practice'] },
  { value: 'yes', label: 'Yes, go on', words: [] },
  { value: 'no', label: 'No, stop here', words: ['rather not'] },
];

describe('readChoice', () => {
  for (const [said, value] of [
    ['2', 'practise'],
    ['2)', 'practise'],
    ['2.', 'practise'],
    ['two', 'practise'],
    ['the second one', 'practise'],
    ['number two', 'practise'],
    ['Check my message', 'check'],
    ['check', 'check'],
    ['check my message please', 'check'],
    ["i'd like to rehearse", 'practise'],
    ['y', 'yes'],
    ['YEAH!', 'yes'],
    ['nah', 'no'],
    ['rather not', 'no'],
  ] as const) {
    it(`reads "${said}" as ${value}`, () => {
      assert.equal(readChoice(said, choices)?.value, value);
    });
  }

  for (const said of [
    '',
    '   ',
    '9',
    'banana',
    'check and practise',
    "i don't want to rehearse now",
    'no draft yet',
    'one hundred '.repeat(20),
    '😀',
  ]) {
    it(`does not guess at "${said.slice(0, 24)}"`, () => {
      assert.equal(readChoice(said, choices), undefined);
    });
  }

  it('stays quick on what freezes the recognizers', () => {
    const start = performance.now();
    for (const long of ['one hundred '.repeat(300), 'yes '.repeat(1000), 'second '.repeat(600)])
      readChoice(long, choices);
    assert.ok(performance.now() - start < 50);
  });
});
