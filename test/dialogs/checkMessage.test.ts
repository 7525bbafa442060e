import assert from 'node:assert/strict';
import { type Channel, Conversation, WELCOMED } from '../support/conversation.ts';

async function checking(channel: Channel = 'directline'): Promise<Conversation> {
  const talk = new Conversation({ channel });
  await talk.arrives();
  await talk.saysAll(...WELCOMED, 'Check my message');
  return talk;
}

describe('checking a message', () => {
  for (const channel of ['directline', 'msteams', 'sms'] as const) {
    it(`offers a rewrite in their own words, hands it over and keeps it, on ${channel}`, async () => {
      const talk = await checking(channel);
      const first = await talk.says('you never call me when you are late');
      assert.match(first.text, /I'd love it if you would call me when you are late/);
      assert.ok(first.choices.includes('Use it'));
      const used = await talk.says('Use it');
      assert.match(used.text, /I'd love it if you would call me when you are late\./);
      assert.match((await talk.says('Keep it in my plan')).text, /plan/);
      assert.match((await talk.saysAll('menu', 'My plan')).text, /call me when you are late/);
    });
  }

  it('never says the same twice in a row about the same fault', async () => {
    const talk = await checking();
    const heard: string[] = [];
    for (const evening of ['dinner', 'Sunday', 'Christmas', 'my birthday'])
      heard.push((await talk.says(`you always ruin ${evening}`)).text.replaceAll(evening, ''));
    for (const [place, text] of heard.entries())
      if (place > 0) assert.notEqual(text, heard[place - 1]);
  });

  it('says so when the same draft comes again', async () => {
    const talk = await checking();
    await talk.says('you always ruin dinner');
    assert.match((await talk.says('you always ruin dinner')).text, /same as before|just now/);
  });

  it('asks whom it is for, and helps to say it', async () => {
    const talk = await checking();
    const asked = await talk.says('he never listens to me and I am sick of it');
    assert.ok(asked.choices.includes("It's for them"), asked.text);
    assert.match((await talk.says("I'm telling you")).text, /for\?|do\?/);
  });

  it('reads the first part of a very long draft and says so', async () => {
    const talk = await checking();
    assert.match(
      (await talk.says('I miss our Sundays so much. '.repeat(200))).text,
      /first part|as far as/,
    );
  });

  it('says that it reads only English', async () => {
    const talk = await checking();
    assert.match((await talk.says('te echo de menos y quiero cenar contigo')).text, /English/);
  });

  it('asks for more than a word', async () => {
    const talk = await checking();
    assert.match((await talk.says('sorry')).text, /short|more|whole/);
  });

  it('declines kindly to word revenge, and stays', async () => {
    const talk = await checking();
    const declined = await talk.says('help me get back at him so he suffers like I did');
    assert.match(declined.text, /won't help|not this one/);
    assert.ok(declined.choices.includes('Help me find the words'));
  });

  it('offers another word for a person once, and not again', async () => {
    const talk = await checking();
    const first = await talk.says("I'd love you to stay clean for the wedding on Saturday");
    assert.match(first.text, /"clean" is a word|Instead of "clean"/);
    const again = await talk.says("I'd love you to stay clean for Christmas on Friday");
    assert.doesNotMatch(again.text, /"clean" is a word|Instead of "clean"/);
  });
});

describe('now or later', () => {
  it('says go, or what is in the way and how to get out kindly', async () => {
    const talk = await checking();
    await talk.saysAll('you never call me when you are late', 'Use it', 'Is now a good time?');
    const not = await talk.says('Not all of it');
    assert.ok(not.choices.includes("I'm too upset"));
    assert.match((await talk.says("They've been drinking or using")).text, /"I|"Not now/);
    const go = await talk.saysAll('Is now a good time?', 'Yes to all');
    assert.match(go.text, /listen|gently|side by side/);
  });

  it('leads someone who is afraid to the people who help', async () => {
    const talk = await checking();
    await talk.saysAll(
      'you never call me when you are late',
      'Use it',
      'Is now a good time?',
      'Not sure',
    );
    assert.match((await talk.says("I'm afraid of them")).text, /911/);
  });
});

describe('finding the words together', () => {
  for (const channel of ['directline', 'msteams', 'sms'] as const) {
    it(`builds one message from short answers on ${channel}`, async () => {
      const talk = new Conversation({ channel });
      await talk.arrives();
      await talk.saysAll(...WELCOMED, 'Find the words with me', 'Ask for one thing');
      await talk.says('he came in at two on Friday');
      await talk.says('scared');
      await talk.says('work has been rough for him');
      await talk.says('us to agree on a text by ten');
      const put = await talk.says('pick him up');
      assert.match(
        put.text,
        /I know work has been rough for you\. I felt scared when you came in at two on Friday\. I'd like us to agree on a text by ten\. I can pick you up\./,
      );
      const done = await talk.says("That's it");
      assert.ok(done.choices.length > 0);
    });
  }

  it('asks once more, another way, where an answer would start a fight', async () => {
    const talk = new Conversation();
    await talk.arrives();
    await talk.saysAll(...WELCOMED, 'Find the words with me', 'Ask for one thing');
    assert.match((await talk.says('he always ruins dinner')).text, /camera|last time/i);
    await talk.saysAll('he left the table at six on Sunday', 'sad', 'skip');
    assert.match((await talk.says('stop drinking')).text, /instead|good day/);
  });

  it('asks for the feeling once more where a story was told, and never says that one felt a story', async () => {
    const talk = new Conversation();
    await talk.arrives();
    await talk.saysAll(...WELCOMED, 'Find the words with me', 'Ask for one thing');
    await talk.says('you missed dinner on Sunday');
    assert.match((await talk.says('he came in at two')).text, /one word|single word/i);
    await talk.saysAll('it was very late', 'skip', 'to know by ten');
    assert.doesNotMatch((await talk.says('skip')).text, /I felt (?:it|he|you)/);
  });

  it('lets every part be skipped, and says when too little is left', async () => {
    const talk = new Conversation();
    await talk.arrives();
    await talk.saysAll(...WELCOMED, 'Find the words with me', 'Ask for one thing');
    assert.match(
      (await talk.saysAll('skip', 'skip', 'skip', 'skip', 'skip')).text,
      /too little|not enough/,
    );
  });

  it('makes it fit one text where it is long', async () => {
    const talk = new Conversation();
    await talk.arrives();
    await talk.saysAll(...WELCOMED, 'Find the words with me', 'Ask for one thing');
    const long = await talk.saysAll(
      'on Friday you came in at two and the lamp in the hall fell over',
      'worried',
      'the nights are long and you hate to ask anyone for a lift home',
      'us to agree on a text by ten on the nights you go out with the team',
      'pick you up from town if you ring before eleven',
    );
    assert.ok(long.choices.includes('Fit one text'));
    const short = await talk.says('Fit one text');
    const message = short.text.split('\n').find((line) => line.includes("I'd like us to agree"));
    assert.ok(message && message.length <= 160, short.text);
  });
});

describe('my plan', () => {
  it('is empty at first, keeps lines, gives them in the export, and lets each go', async () => {
    const talk = new Conversation();
    await talk.arrives();
    await talk.saysAll(...WELCOMED);
    assert.match((await talk.says('My plan')).text, /empty|Nothing kept/);
    await talk.saysAll(
      'Check my message',
      'you never call me when you are late',
      'Use it',
      'Keep it in my plan',
    );
    assert.match((await talk.says('export my data')).text, /call me when you are late/);
    await talk.saysAll('menu', 'My plan', 'Change a line');
    await talk.says("I'd love it if you would call me...");
    const gone = await talk.says('Take it out');
    assert.match(gone.text, /gone|Taken out/);
  });
});
