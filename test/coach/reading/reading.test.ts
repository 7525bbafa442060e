import assert from 'node:assert/strict';
import { Classifier } from '../../../coach/reading/classifier.ts';
import { familiesFrom } from '../../../coach/reading/families.ts';
import { letterFeatures, visitFamilies, visitWords } from '../../../coach/reading/features.ts';
import { patternOf, standsIn } from '../../../coach/reading/pattern.ts';
import { stretchesOf } from '../../../coach/reading/tokens.ts';
import type { Model } from '../../../content/schema/model.ts';

const families = familiesFrom({
  they: ['he', 'she'],
  kin: ['son', 'wife'],
  drink: ['vodka', 'gin'],
});
const wordsOf = (text: string) => stretchesOf(text).map(({ words }) => words.join(' '));

describe('stretches', () => {
  it('are sentences, with contractions written out and laughter left out', () => {
    assert.deepEqual(wordsOf("he won't wake up lol. i can't do this!"), [
      'he will not wake up',
      'i can not do this',
    ]);
  });

  it('are clauses where someone types without a stop', () => {
    const long =
      'we had soup and a walk and it was fine and then he came home late but he was sober';
    assert.ok(wordsOf(long).length >= 2);
    assert.equal(wordsOf(long).join(' '), long);
  });

  it('know a question', () => {
    assert.deepEqual(
      stretchesOf('is he ok? he is.').map(({ asks }) => asks),
      [true, false],
    );
  });
});

describe('families', () => {
  it('know a word in any of its forms, and take numbers for alike but those that people call', () => {
    assert.deepEqual(families('sons').families, ['@kin']);
    assert.equal(families('breathing').stem, families('breathe').stem);
    assert.equal(families('42').stem, families('57').stem);
    assert.notEqual(families('911').stem, families('912').stem);
  });
});

describe('patterns', () => {
  it('stand where their words are in order, with no more words between than they allow', () => {
    const read = (text: string) => (stretchesOf(text)[0]?.words ?? []).map(families);
    const pattern = patternOf('@they|@kin ..2 not ..1 wake|stir');
    assert.ok(standsIn(pattern, read('my son will not even wake')));
    assert.ok(!standsIn(pattern, read('my son is there and it does not wake')));
    assert.ok(!standsIn(pattern, read('wake my son not')));
  });
});

describe('what a reader notices', () => {
  it('are words and neighbours, runs of letters, families and what is denied', () => {
    const [stretch] = stretchesOf('my wife is not drinking vodka');
    assert.ok(stretch);
    const seen = new Set<string>();
    visitWords(stretch, (...parts) => seen.add(parts.join(' ')));
    visitFamilies(stretch, families, (...parts) => seen.add(parts.join(' ')));
    for (const feature of ['not drinking vodka', '@drink', '!@drink', '@kin', '@they - @drink'])
      assert.ok(seen.has(feature), feature);
    assert.ok(letterFeatures('gin').includes(' gin '));
  });
});

describe('a classifier', () => {
  const model: Model = {
    heads: ['calm', 'danger'],
    scale: 10,
    bias: [0, -5],
    words: { fire: [40, -20, 60], soup: [40, 20, -10] },
    letters: {},
    families: {},
    shape: {},
    signs: { smoke: [0, 30] },
  };
  const classifier = new Classifier(model, families);
  const scores = (text: string, signs: string[] = []) => {
    const evidence = classifier.evidenceIn(stretchesOf(text));
    return classifier.score(evidence, signs, 0, evidence.length);
  };

  it('adds up what its features say, and signs on top', () => {
    const [, quiet = 0] = scores('soup');
    const [, loud = 0] = scores('fire');
    assert.ok(loud > 0 && quiet < 0);
    assert.equal(((scores('fire', ['smoke'])[1] ?? 0) - loud).toFixed(6), '3.000000');
  });

  it('grows slower than what is said again and again', () => {
    const [, once = 0] = scores('fire');
    const [, often = 0] = scores('fire. '.repeat(200));
    assert.ok(often < once * 100);
  });
});
