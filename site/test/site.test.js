/** The built site in a real Chromium. PICTURES, a folder, gets a picture of each page that a test looks at. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { BASE, navigation, pages } from '../lib/pages.js';
import { serve } from './server.js';

let browser;
let server;
let start;

before(async () => {
  server = await serve();
  start = `http://127.0.0.1:${server.address().port}${BASE}`;
  // No sandbox: containers seldom allow one, and the site is ours.
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** Has a page used, and checks what always holds: no script failed, nothing was missing, and nobody else was asked. */
async function withPage(use, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, ...options });
  const troubles = [];
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(start).origin) {
      troubles.push(`asked elsewhere: ${request.url()}`);
    }
  });
  context.on('response', (response) => response.ok() || troubles.push(`${response.status()}: ${response.url()}`));
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => troubles.push(`script failed: ${error.stack}`));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && troubles.push(`console: ${message.text()}`));
  try {
    await use(page);
    assert.deepEqual(troubles, []);
  } finally {
    await context.close();
  }
}

async function picture(page, name) {
  if (process.env.PICTURES) {
    await page.screenshot({ path: path.join(process.env.PICTURES, `${name}.png`) });
  }
}

/** Opens the search by its button, and waits for hits. */
async function search(page, words) {
  await page.locator('#local-search button').first().click();
  await page.locator('.VPLocalSearchBox input').fill(words);
  await page.locator('.VPLocalSearchBox .result').first().waitFor();
}

async function follow(page, hit) {
  await hit.click();
  await page.locator('.VPLocalSearchBox').waitFor({ state: 'detached' });
}

test('the start page leads to every other page', async () => {
  await withPage(async (page) => {
    await page.goto(start);
    await page.locator('h1', { hasText: 'Fake Huawei Cloud' }).waitFor();
    const links = await page.locator('.VPSidebar a').allTextContents();
    assert.deepEqual(
      links.map((text) => text.trim()),
      navigation().flatMap(({ items }) => items.map(({ text }) => text)),
    );
    await picture(page, 'start');
  });
});

test('every page opens without a word on the console, also on a telephone', async () => {
  await withPage(
    async (page) => {
      for (const { page: file } of pages()) {
        await page.goto(start + file.replace(/\.md$/, '.html'));
        await page.locator('.vp-doc h1').first().waitFor();
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true, `${file} is wider than the screen`);
      }
    },
    { viewport: { width: 400, height: 800 } },
  );
});

test('a click on a page of the navigation shows it', async () => {
  await withPage(async (page) => {
    await page.goto(start);
    await page.locator('.VPSidebar a', { hasText: 'Errors' }).click();
    await page.locator('h1', { hasText: 'Errors' }).waitFor();
    assert.equal(new URL(page.url()).pathname, `${BASE}errors.html`);
    await picture(page, 'errors');
  });
});

test('the search finds an operation, and its hit leads to the section', async () => {
  await withPage(async (page) => {
    await page.goto(start);
    await search(page, 'clustercert');
    await picture(page, 'search');
    await follow(page, page.locator('.VPLocalSearchBox .result').first());
    const { hash } = new URL(page.url());
    assert.notEqual(hash, '');
    await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).waitFor();
    assert.match(await page.locator('.vp-doc').textContent(), /clustercert/);
  });
});

test('the search finds the section of an error by its code, of either family', async () => {
  for (const code of ['CCE.01409001', 'CCE_CM.0402', 'HSS.1002', 'IAM.0062', 'APIGW.0613']) {
    await withPage(async (page) => {
      await page.goto(`${start}guide.html`);
      await search(page, code);
      const hit = page.locator('.VPLocalSearchBox .result', { hasText: 'Errors' }).first();
      await follow(page, hit);
      const url = new URL(page.url());
      assert.equal(url.pathname, `${BASE}errors.html`, code);
      const family = { CCE: 'cce', CCE_CM: 'cce', HSS: 'hss', IAM: 'iam', APIGW: 'api-gateway' }[code.split('.')[0]];
      assert.equal(url.hash, `#${family}`, code);
    });
  }
});

test('the search finds nothing for a code of which one digit is wrong', async () => {
  await withPage(async (page) => {
    await page.goto(start);
    await page.locator('#local-search button').first().click();
    await page.locator('.VPLocalSearchBox input').fill('CCE.01409002');
    await page.locator('.VPLocalSearchBox .no-results').waitFor();
  });
});

test('it is dark for whoever wants it dark, and a switch changes that', async () => {
  await withPage(
    async (page) => {
      await page.goto(`${start}errors.html`);
      const dark = page.locator('html.dark');
      await dark.waitFor();
      const brightness = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0));
      assert.ok((await brightness()) < 200);
      await picture(page, 'errors-dark');
      await page.locator('.VPNavBar .VPSwitchAppearance').first().click();
      await dark.waitFor({ state: 'detached' });
      assert.ok((await brightness()) > 600);
    },
    { colorScheme: 'dark' },
  );
});

test('the javadoc of each module is there, without what is internal', async () => {
  await withPage(async (page) => {
    await page.goto(`${start}api/`);
    const modules = page.locator('.vp-doc tbody tr td:first-child a');
    for (const module of await modules.evaluateAll((links) => links.map((link) => link.href))) {
      await page.goto(module);
      assert.match(await page.title(), /Fake Huawei Cloud|fake-huaweicloud/, module);
      assert.equal(await page.getByText('fakehuaweicloud.internal').count(), 0, module);
    }
  });
});

test('machines find a list of the documents, as Markdown', async () => {
  const list = await (await fetch(`${start}llms.txt`)).text();
  const documents = [...list.matchAll(/\]\(([^)]+\.md)\)/g)].map(([, link]) => link);
  assert.equal(documents.length, pages().length);
  for (const document of documents) {
    assert.equal((await fetch(new URL(document, start))).status, 200, document);
  }
});
