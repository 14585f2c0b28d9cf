import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { drawn, row, show, withBrowser, withPage } from './support/browser.js';
import { fake } from './support/fake.js';

const MANY = 10_000;
const A_SECOND = { timeout: 1000 };

/** Tasks of half a second are what a person feels as a page that hangs; this machine also runs the fake and the sender. */
const HANGS = 500;

describe('10,000 requests', () => {
  withBrowser();
  let project;

  before(async () => (project = await fake.open()));
  after(() => project.close());

  test('arrive without making the page hang, and without filling the document', () =>
    withPage(async (page) => {
      await show(page, 'requests', project);
      await page.evaluate(() => {
        window.tasks = [];
        new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
      });

      await project.many(MANY);

      // Where the page was too slow for the events, it has read the newest thousand instead.
      await page.getByRole('row', { name: /^10000 / }).waitFor({ timeout: 30_000 });
      assert.ok((await page.locator('.request-row').count()) < 60, 'rows');
      assert.ok((await page.evaluate(() => document.querySelectorAll('*').length)) < 1200, 'elements');
      const tasks = await page.evaluate(() => window.tasks);
      assert.deepEqual(tasks.filter((duration) => duration > HANGS), []);
      await project.unknown(`/v5/${project.id}/the-newest`);
      await row(page, '/the-newest').waitFor(A_SECOND);
    }));

  test('are loaded when asked for, filtered, and read to the end', () =>
    withPage(async (page) => {
      await show(page, 'requests', project);
      await page.locator('.result', { hasText: '1,000 requests' }).waitFor();

      await page.getByRole('button', { name: 'Load 9,000 older' }).click();
      await page.locator('.result', { hasText: '10,000 requests' }).waitFor({ timeout: 30_000 });
      const list = page.getByRole('grid', { name: 'Requests' });
      await list.focus();
      await page.keyboard.press('End');
      // The server has let the first one go, and keeps 10,000.
      await page.getByRole('row', { name: /^2 / }).waitFor();
      assert.equal(await list.getAttribute('aria-rowcount'), '10001');

      await page.getByLabel('Containing').fill('/number/77');
      await page.locator('.result', { hasText: '111 of 10,000 requests' }).waitFor();
    }));

  test('leave a reader where they read while new ones come', () =>
    withPage(async (page) => {
      await show(page, 'requests', project);
      const list = page.getByRole('grid', { name: 'Requests' });
      await row(page, '/the-newest').waitFor();
      await list.evaluate((element) => (element.scrollTop = 20_000));
      const top = () =>
        list.evaluate((element) => {
          const head = element.querySelector('.request-head').getBoundingClientRect().bottom;
          return [...element.querySelectorAll('.request-row:not([hidden])')]
            .filter((each) => each.getBoundingClientRect().bottom > head + 4)
            .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)[0]
            .querySelector('.number').textContent;
        });
      await page.waitForFunction(() => [...document.querySelectorAll('.request-row:not([hidden]) .number')].every((cell) => Number(cell.textContent) < 9900));
      await drawn(page);
      const before = await top();
      const count = await list.getAttribute('aria-rowcount');

      await project.many(20);

      await page.waitForFunction(
        ([element, wanted]) => Number(element.getAttribute('aria-rowcount')) === wanted,
        [await list.elementHandle(), Number(count) + 20],
      );
      await drawn(page);
      assert.equal(await top(), before);
    }));
});
