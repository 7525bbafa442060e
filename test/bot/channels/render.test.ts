import assert from 'node:assert/strict';
import { segments, split, typewriter } from '../../../bot/channels/plainText.ts';
import { render } from '../../../bot/channels/render.ts';
import { message, sections } from '../../../dialogs/say.ts';

const question = message({ text: 'A longer question?', sms: 'Short?' }, {}, [
  { label: 'Yes' },
  { label: 'No' },
]);

describe('render', () => {
  it('gives web chat the buttons', () => {
    const [sent] = render(question, 'directline');
    assert.equal(sent?.text, 'A longer question?');
    assert.deepEqual(
      sent?.suggestedActions?.actions.map(({ title }) => title),
      ['Yes', 'No'],
    );
    assert.equal(sent?.channelData, undefined);
  });

  it('gives Teams a card whose buttons read as typed, with a summary for the notification', () => {
    const [sent] = render(question, 'msteams');
    const card = sent?.attachments?.[0]?.content;
    assert.equal(sent?.summary, 'A longer question?');
    assert.equal(card.version, '1.5');
    assert.deepEqual(card.actions[1].data, { msteams: { type: 'imBack', value: 'No' } });
  });

  it('gives Teams one card of titled parts, and others a message each', () => {
    const plan = sections([
      { title: 'Messages', lines: '- one\n- two', text: 'Messages:\n- one\n- two' },
      { title: 'A talk', lines: 'soon', text: 'A talk:\nsoon' },
    ]);
    const [card, ...rest] = render(plan, 'msteams');
    assert.equal(rest.length, 0);
    assert.match(card?.summary ?? '', /Messages:[\s\S]*A talk:/);
    assert.deepEqual(
      card?.attachments?.[0]?.content.body.map(
        (part: { items: { text: string }[] }) => part.items[0]?.text,
      ),
      ['Messages', 'A talk'],
    );
    for (const channel of ['directline', 'sms'])
      assert.deepEqual(
        render(plan, channel).map(({ text }) => text),
        ['Messages:\n- one\n- two', 'A talk:\nsoon'],
      );
  });

  it('gives the page a calendar file, and no other channel', () => {
    const value = { days: [7], time: '18:00', first: '2026-03-08', title: 'A quiet moment' };
    const event = { type: 'event', name: 'hearthside/calendar', value };
    const [onPage] = render(event, 'directline');
    assert.match(String(onPage?.value), /DTSTART:20260308T180000\r\n/);
    assert.match(String(onPage?.value), /RRULE:FREQ=WEEKLY;BYDAY=SU/);
    assert.match(String(onPage?.value), /SUMMARY:A quiet moment/);
    assert.deepEqual(render(event, 'sms'), []);
  });

  it('lists choices that are too long for a Teams button, and numbers the buttons', () => {
    const long = message('Which?', {}, [
      { label: 'I know it is hard for you when my father starts on about it' },
      { label: 'No' },
    ]);
    const card = render(long, 'msteams')[0]?.attachments?.[0]?.content;
    assert.match(card.body[1].text, /^1\. I know/);
    assert.deepEqual(
      card.actions.map((action: { title: string }) => action.title),
      ['1', '2'],
    );
  });

  for (const channel of ['sms', 'a-channel-nobody-knows']) {
    it(`gives ${channel} numbered text in the shorter wording`, () => {
      assert.deepEqual(
        render(question, channel).map(({ text }) => text),
        ['Short?\n1. Yes\n2. No'],
      );
    });
  }

  it('shows events to our page only', () => {
    const event = { type: 'event', name: 'hearthside/leave' };
    assert.equal(render(event, 'directline').length, 1);
    assert.equal(render(event, 'sms').length, 0);
    assert.equal(render(event, 'msteams').length, 0);
  });
});

describe('plain text', () => {
  it('loses the signs that would double the cost of a text message', () => {
    const curly = '\u201cI\u2019m tired\u2026\u201d \u2013 she said';
    assert.equal(segments(curly.repeat(4)), 2);
    assert.equal(typewriter(curly), '"I\'m tired..." - she said');
    assert.equal(segments(typewriter(curly.repeat(4))), 1);
  });

  it('splits long texts between lines or sentences, never in a word, and loses nothing', () => {
    const text = 'One sentence that is neither long nor short. '.repeat(20).trim();
    const parts = split(text);
    assert.ok(parts.length > 1);
    for (const part of parts) {
      assert.ok(part.length <= 306);
      assert.ok(segments(part) <= 2);
      assert.match(part, /\.$/);
    }
    assert.equal(parts.join(' '), text);
  });

  it('splits a text without any gap', () => {
    assert.deepEqual(
      split('a'.repeat(700)).map(({ length }) => length),
      [306, 306, 88],
    );
  });
});
