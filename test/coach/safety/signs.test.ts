import assert from 'node:assert/strict';
import { familiesFrom } from '../../../coach/reading/families.ts';
import { normalise } from '../../../coach/reading/normalise.ts';
import { patternOf } from '../../../coach/reading/pattern.ts';
import { signReader } from '../../../coach/safety/readSigns.ts';
import { signsFrom } from '../../../coach/safety/sign.ts';
import { loadLexicon } from '../../../content/lexicon.ts';
import { KINDS } from '../../../content/schema/safety.ts';
import { loadSigns } from '../../../content/signs.ts';

const families = familiesFrom(loadLexicon());
const written = KINDS.flatMap((kind) =>
  (loadSigns()[kind] ?? []).map((each) => ({ kind, ...each })),
);
const signs = signsFrom(loadSigns());
const read = (of: readonly (typeof signs)[number][], text: string) =>
  signReader(of, families)(normalise(text));

describe('the signs', () => {
  for (const [place, { kind, says, weight, like, unlike }] of written.entries()) {
    const sign = signs[place];
    const lowest = weight === 'soft' ? 1 : 2;
    it(`"${like}" shows ${kind}, by this sign: ${says.slice(0, 60)}`, () => {
      assert.ok(sign && read([sign], like).tier >= lowest);
      const without = signs.filter((each) => each !== sign);
      const left = read(without, like);
      const whole = read(signs, like);
      assert.ok(
        left.tier < whole.tier || left.kind !== whole.kind || left.firm !== whole.firm,
        'another sign makes this one needless',
      );
    });

    it(`"${unlike}" does not`, () => {
      assert.ok(sign && read([sign], unlike).tier < lowest);
    });
  }

  it('are lowered by a film, the far past and a death long ago, and never silenced', () => {
    for (const text of [
      'we watched a film where he was not breathing',
      'years ago my husband hit me',
      'my brother died ten years ago, he was not breathing when we found him',
    ])
      assert.equal(read(signs, text).tier, 1, text);
  });

  it('refuse to be written without a word at both ends', () => {
    for (const wrong of ['', '..3 word', 'word ..3', 'word ..x word'])
      assert.throws(() => patternOf(wrong), /is no pattern/);
  });
});
