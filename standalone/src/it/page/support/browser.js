/** A real Chromium, and what holds for every page in it. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { fake } from './fake.js';

let browser;

/** To be called once by each file. */
export function withBrowser() {
  before(async () => {
    // No sandbox: containers seldom allow one, and the page is ours.
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  });
  after(() => browser.close());
}

/**
 * Opens a page, has it used, and checks what always holds: no script failed, the policy was not violated, and nothing was asked of
 * anybody but the fake.
 */
export async function withPage(use, { address = fake.page, tolerated = [], ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1360, height: 860 }, ...options });
  const troubles = [];
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && origin !== new URL(address).origin) {
      troubles.push(`asked elsewhere: ${request.url()}`);
    }
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => troubles.push(`script failed: ${error.stack}`));
  page.on('dialog', (dialog) => {
    troubles.push(`a script was run: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !tolerated.some((pattern) => pattern.test(message.text()))) {
      troubles.push(`console: ${message.text()}`);
    }
  });
  try {
    await use(page, context);
    assert.deepEqual(troubles, []);
  } finally {
    await context.close();
  }
}

/** Opens a view and waits until it is live. */
export async function show(page, view, project, address = fake.page) {
  await page.goto(`${address}#/${view}${project ? `/${encodeURIComponent(project.id)}` : ''}`);
  await live(page);
}

export function live(page) {
  return page.locator('#connection[data-state="live"]').waitFor();
}

/** Counts change at once, rows with the next frame, before anybody can see the one without the other. */
export function drawn(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

export function row(page, text) {
  return page.locator('.request-row:not([hidden])', { hasText: text });
}
