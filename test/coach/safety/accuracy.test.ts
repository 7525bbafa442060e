import assert from 'node:assert/strict';
import { type Example, isPlain, kindOf, loadDrafts, loadSafety } from '../../../bench/corpora.ts';
import { alarmsByList } from '../../../bench/phraseList.ts';
import { assess } from '../../../coach/safety/assess.ts';

/**
 * On messages that nobody who writes signs has opened: only shares are compared here, and no message is printed. The limits
 * are a little below what was measured, so that a change for the worse is seen; `npm run -s bench:safety` has the figures.
 */
describe('reading danger in messages by authors nobody has tuned to', () => {
  const unseen = loadSafety('unseen');
  const seven = unseen.filter(({ label }) => label !== 'none');
  const ordinary = unseen.filter((each) => !kindOf(each) && !isPlain(each));
  const share = (of: readonly Example[], hit: (text: string) => boolean) =>
    of.filter(({ text }) => hit(text)).length / of.length;
  const isAlarm = (text: string) => assess(text).tier >= 2;

  it('finds most danger, more of what is happening now, and far more than a list of phrases', () => {
    const found = share(seven, isAlarm);
    assert.ok(found >= 0.78, found.toFixed(3));
    const now = seven.filter(({ urgency }) => urgency === 'now');
    assert.ok(share(now, isAlarm) >= 0.83);
    assert.ok(found > 5 * share(seven, alarmsByList));
  });

  it('lets most ordinary talk be, however it sounds', () => {
    assert.ok(share(ordinary, isAlarm) <= 0.07);
    assert.ok(share(ordinary, (text) => assess(text).tier === 3) <= 0.015);
    assert.ok(share(unseen.filter(isPlain), isAlarm) <= 0.05);
    const drafts = loadDrafts('unseen');
    assert.ok(drafts.filter(isAlarm).length / drafts.length <= 0.04);
  });

  it('knows which kind it is, and who is in danger', () => {
    const alarmed = seven.filter(({ text }) => isAlarm(text));
    const right = alarmed.filter((each) => assess(each.text).kind === kindOf(each));
    assert.ok(right.length / alarmed.length >= 0.87);
    const who = alarmed.filter((each) => assess(each.text).who === each.who);
    assert.ok(who.length / alarmed.length >= 0.87);
  });
});
