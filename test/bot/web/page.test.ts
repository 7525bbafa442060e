import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Service, startService } from '../../support/loopback.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const NEUTRAL = 'https://www.bbc.com/weather';

describe('the web chat bundle', () => {
  it('is the pinned one', () => {
    const folder = path.join(import.meta.dirname, '../../../bot/web/vendor');
    const pin = JSON.parse(readFileSync(path.join(folder, 'webchat.json'), 'utf8'));
    const bundle = brotliDecompressSync(readFileSync(path.join(folder, 'webchat.js.br')));
    assert.equal(createHash('sha512').update(bundle).digest('base64'), pin.bundleSha512);
  });
});

describe('the page, in a browser', function () {
  this.timeout(30_000);
  let service: Service;
  let browser: Browser;
  let context: BrowserContext;
  let problems: string[];

  before(async function () {
    if (!existsSync(CHROMIUM)) return this.skip();
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  });

  after(async () => {
    await browser?.close();
  });

  beforeEach(async () => {
    service = await startService();
    problems = [];
    context = await visit();
  });

  afterEach(async () => {
    await context.close();
    await service.end();
  });

  const visit = async (options: Parameters<Browser['newContext']>[0] = {}) => {
    const made = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
    await made.route(NEUTRAL, (route) =>
      route.fulfill({ body: 'sunny', contentType: 'text/html' }),
    );
    made.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(service.address) && url !== NEUTRAL && !/^(data|blob):/.test(url))
        problems.push(`asked ${url}`);
    });
    made.on('console', (message) => {
      if (message.type() === 'error' && /Content Security Policy/.test(message.text()))
        problems.push(message.text());
    });
    made.on('weberror', (error) => problems.push(String(error.error())));
    return made;
  };

  const openChat = async (from: BrowserContext = context) => {
    const page = await from.newPage();
    await page.goto(service.address);
    await choices(page).waitFor();
    return page;
  };
  const choices = (page: Page) => page.getByRole('toolbar', { name: 'Suggested actions' });
  const said = (page: Page, text: RegExp) =>
    page.locator('article').filter({ hasText: text }).last();

  it('goes from hello to a checked message, a practised talk and a number, asking no other host', async () => {
    const page = await openChat();
    for (const answer of [
      "Yes, it's mine",
      '18 or older',
      'United States',
      'My partner',
      'Alcohol',
      'A talk I have to have',
      'No, just today',
    ]) {
      await choices(page).getByRole('button', { name: answer, exact: true }).click();
    }
    await choices(page).getByRole('button', { name: 'Check my message' }).click();
    const box = page.getByRole('textbox').first();
    await said(page, /hit, pushed|Has anyone at home/).waitFor();
    for (let n = 0; n < 4; n += 1) {
      const before = await page.locator('article').count();
      await choices(page).getByRole('button', { name: 'No', exact: true }).click();
      await page
        .locator('article')
        .nth(before + 1)
        .waitFor();
    }
    await said(page, /say to them/).waitFor();
    await box.fill('You always ruin dinner');
    await box.press('Enter');
    await said(page, /"You always ruin dinner" makes people defend/).waitFor();
    await box.fill('menu');
    await box.press('Enter');
    await choices(page).getByRole('button', { name: 'Practise a talk' }).click();
    await choices(page)
      .getByRole('button', { name: /family dinner/ })
      .click();
    await said(page, /0 to 10|0 \(calm\)/).waitFor();
    await box.fill('3');
    await box.press('Enter');
    await choices(page).getByRole('button', { name: 'Try it' }).click();
    await choices(page)
      .getByRole('button', { name: /Unsure/ })
      .click();
    await choices(page)
      .getByRole('button', { name: /I know Dad is hard on you/ })
      .click();
    await said(page, /\(practice\)/).waitFor();
    await box.fill('menu');
    await box.press('Enter');
    await choices(page).getByRole('button', { name: 'Find help' }).click();
    await said(page, /911/).waitFor();
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360);
    assert.deepEqual(problems, []);
  });

  it('shows a picture whole, and makes a calendar file in the page', async () => {
    const page = await openChat();
    const box = page.getByRole('textbox').first();
    for (const answer of ["Yes, it's mine", '18 or older', 'United States', 'My partner'])
      await choices(page).getByRole('button', { name: answer, exact: true }).click();
    for (const answer of ['Alcohol', 'A talk I have to have', 'Yes, remember'])
      await choices(page).getByRole('button', { name: answer, exact: true }).click();
    await choices(page).getByRole('button', { name: 'My plan' }).click();
    await choices(page).getByRole('button', { name: 'How it goes for me' }).click();
    await choices(page).getByRole('button', { name: 'Rate my days' }).click();
    for (const area of ['Time for fun', 'Friends', 'Getting on', 'Family']) {
      await said(page, new RegExp(area)).waitFor();
      await box.fill('5');
      await box.press('Enter');
    }
    await choices(page).getByRole('button', { name: 'Enough for today' }).click();
    await choices(page).getByRole('button', { name: 'Not now' }).click();
    const picture = page.getByAltText('How my days are, 1 to 10');
    await picture.waitFor();
    const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
    assert.ok(width > 250 && height > 0.5 * width, `${width} x ${height}`);
    await box.fill('remind me every sunday at 6');
    await box.press('Enter');
    await choices(page).getByRole('button', { name: 'Yes', exact: true }).click();
    const wanted = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Put it in my calendar' }).click();
    const file = await wanted;
    assert.equal(file.suggestedFilename(), 'note.ics');
    assert.match(await readFile(await file.path(), 'utf8'), /SUMMARY:A quiet moment/);
    assert.deepEqual(problems, []);
  });

  it('puts the plan on paper, and nothing else', async () => {
    const page = await openChat();
    const box = page.getByRole('textbox').first();
    const say = async (text: string, answer: RegExp) => {
      await box.fill(text);
      await box.press('Enter');
      await said(page, answer).waitFor();
    };
    for (const answer of ["Yes, it's mine", '18 or older', 'United States', 'My partner'])
      await choices(page).getByRole('button', { name: answer, exact: true }).click();
    for (const answer of ['Alcohol', 'A talk I have to have', 'No, just today'])
      await choices(page).getByRole('button', { name: answer, exact: true }).click();
    await choices(page).getByRole('button', { name: 'Learn a skill' }).click();
    await choices(page).getByRole('button', { name: 'Looking after me' }).click();
    await choices(page).getByRole('button', { name: 'Learn a skill' }).waitFor({ state: 'hidden' });
    await say('1', /Shall we|Ready to/);
    await choices(page).getByRole('button', { name: 'Try it' }).click();
    await choices(page).getByRole('button', { name: 'Show me one' }).click();
    await said(page, /One way to say it|It could be/).waitFor();
    await say('1', /plan for the week|one thing this week/);
    await choices(page).getByRole('button', { name: 'Yes, keep it' }).click();
    await say('menu', /shall I remember|keep it for when/i);
    await choices(page).getByRole('button', { name: 'No, just today' }).click();
    await choices(page).getByRole('button', { name: 'My plan' }).click();
    await page.getByRole('button', { name: 'Print my plan' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('#plan').isVisible());
    assert.ok(!(await page.locator('body > header').isVisible()));
    assert.ok(!(await page.locator('#chat').isVisible()));
    assert.match((await page.locator('#plan').innerText()) ?? '', /Your one thing this week/);
    assert.ok((await page.pdf({ format: 'A4' })).length > 1000);
    assert.deepEqual(problems, []);
  });

  it('shows the numbers and Leave fast before, and without, any script', async () => {
    for (const options of [{ javaScriptEnabled: false }, {}]) {
      const plain = await visit(options);
      await plain.route(/webchat\.js|hearthside\.js/, (route) => route.abort());
      const page = await plain.newPage();
      await page.goto(service.address);
      assert.ok(await page.getByRole('link', { name: 'Leave fast' }).isVisible());
      assert.ok(await page.getByRole('link', { name: '911' }).first().isVisible());
      assert.match((await page.locator('main').textContent()) ?? '', /automated program/);
      await page.getByText('Help now').click();
      assert.ok(await page.getByRole('link', { name: '988' }).isVisible());
      await plain.close();
    }
  });

  for (const [how, leave] of [
    ['the button', (page: Page) => page.getByRole('link', { name: 'Leave fast' }).click()],
    [
      'Escape three times',
      async (page: Page) => {
        for (let n = 0; n < 3; n += 1) await page.keyboard.press('Escape');
      },
    ],
    [
      'saying so',
      async (page: Page) => {
        await page.getByRole('textbox').first().fill('leave fast');
        await page.keyboard.press('Enter');
      },
    ],
  ] as const) {
    it(`leaves fast by ${how}, and leaves nothing`, async () => {
      const page = await openChat();
      await leave(page);
      await page.waitForURL(NEUTRAL);
      await page.goBack().catch(() => undefined);
      assert.doesNotMatch(
        (await page.locator('body').textContent()) ?? '',
        /yours alone|Six short/,
      );
      const other = await context.newPage();
      await other.route(service.address, (route) =>
        route.fulfill({ body: '<p>', contentType: 'text/html' }),
      );
      await other.goto(service.address);
      assert.equal(await other.evaluate('localStorage.length + sessionStorage.length'), 0);
    });
  }

  it('is where they were when the tab was closed and opened again', async () => {
    const page = await openChat();
    await choices(page).getByRole('button', { name: "Yes, it's mine" }).click();
    await said(page, /old|your age/).waitFor();
    await page.close();
    const again = await openChat();
    await said(again, /old|your age/).waitFor();
    await choices(again).getByRole('button', { name: '18 or older' }).click();
    await said(again, /country|Where are you/).waitFor();
  });

  it('keeps nothing in a browser that is not theirs alone', async () => {
    const page = await openChat();
    await choices(page).getByRole('button', { name: "No, it's shared" }).click();
    await said(page, /old|your age/).waitFor();
    assert.equal(await page.evaluate('localStorage.length'), 0);
  });

  it('says when the server is away, and comes back by itself', async () => {
    const page = await openChat();
    await choices(page).getByRole('button', { name: "Yes, it's mine" }).click();
    await said(page, /old|your age/).waitFor();
    await service.restart();
    await said(page, /back/).waitFor({ timeout: 25_000 });
    await choices(page).getByRole('button', { name: '18 or older' }).click();
    await said(page, /country|Where are you/).waitFor();
  });
});
