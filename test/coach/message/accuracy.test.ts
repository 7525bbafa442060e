import assert from 'node:assert/strict';
import { macroF1, readDrafts, wholeFigures } from '../../../bench/draftFigures.ts';

/** On drafts by authors that nobody tuned to; the limits are a little below what was measured (`npm run -s bench:message`). */
describe('reading drafts by authors nobody has tuned to', () => {
  const read = readDrafts('unseen');
  const { harmful, clean, ranked, praised } = wholeFigures(read);
  const share = ({ hits, count }: { hits: number; count: number }) => hits / count;

  it('sees the elements', () => {
    assert.ok(macroF1(read) >= 0.86, macroF1(read).toFixed(3));
  });

  it('sees what may hurt, and lets clean drafts be', () => {
    assert.ok(share(harmful) >= 0.82);
    assert.ok(share(clean) <= 0.07);
  });

  it('scores the better version of a message higher', () => {
    assert.ok(share(ranked) >= 0.95);
  });

  it('hardly ever praises what deserves none', () => {
    assert.ok(share(praised) <= 0.01);
  });
});
