import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { row, show, withBrowser, withPage } from './support/browser.js';
import { fake } from './support/fake.js';

/** Presses Tab until the focus is where it should be. */
async function tabTo(page, locator, most = 60) {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    if (await locator.evaluate((element) => element === document.activeElement)) {
      return;
    }
  }
  assert.fail(`Tab does not reach ${locator}`);
}

const focused = (page) => page.evaluate(() => document.activeElement.innerText || document.activeElement.getAttribute('aria-label'));

describe('with a keyboard alone', () => {
  withBrowser();
  let project;

  beforeEach(async () => (project = await fake.open()));
  afterEach(() => project.close());

  test('the first stop is a link past the navigation', () =>
    withPage(async (page) => {
      await show(page, 'requests', project);

      await page.keyboard.press('Tab');
      assert.equal(await focused(page), 'Skip to the content');
      await page.keyboard.press('Enter');

      assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
    }));

  test('a request is found, opened and left', () =>
    withPage(async (page) => {
      await project.unknown(`/v5/${project.id}/one`);
      await project.unknown(`/v5/${project.id}/two`);
      await project.unknown(`/v5/${project.id}/three`);
      await show(page, 'requests', project);
      await row(page, '/one').waitFor();
      const list = page.getByRole('grid', { name: 'Requests' });

      await tabTo(page, list);
      const active = () => list.evaluate((element) => document.getElementById(element.getAttribute('aria-activedescendant'))?.innerText);
      assert.match(await active(), /three/);
      await page.keyboard.press('ArrowDown');
      assert.match(await active(), /two/);
      await page.keyboard.press('End');
      assert.match(await active(), /one/);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement.innerText === 'Request 1');

      await page.keyboard.press('Escape');
      assert.ok(await list.evaluate((element) => element === document.activeElement));
      assert.match(await active(), /one/);
    }));

  test('the chosen request stays the chosen one when others come', () =>
    withPage(async (page) => {
      await project.unknown(`/v5/${project.id}/chosen`);
      await show(page, 'requests', project);
      await row(page, '/chosen').waitFor();
      const list = page.getByRole('grid', { name: 'Requests' });
      await tabTo(page, list);

      await project.unknown(`/v5/${project.id}/later`);
      await row(page, '/later').waitFor();

      const active = await list.evaluate((element) => document.getElementById(element.getAttribute('aria-activedescendant')).innerText);
      assert.match(active, /chosen/);
    }));

  test('another view is opened, and its heading is where reading goes on', () =>
    withPage(async (page) => {
      await show(page, 'requests', project);

      await tabTo(page, page.getByRole('link', { name: /^Clusters/ }));
      await page.keyboard.press('Enter');

      await page.waitForFunction(() => document.activeElement.matches('h1') && document.activeElement.innerText === 'Clusters');
    }));

  test('a dialog keeps the focus, and gives it back', () =>
    withPage(async (page) => {
      await show(page, 'clusters', project);
      const change = page.getByRole('button', { name: 'Change payments' });
      await change.waitFor();

      await tabTo(page, change);
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Change payments' });
      await dialog.waitFor();
      assert.equal(await page.evaluate(() => document.activeElement.name), 'phase');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      assert.ok(await change.evaluate((element) => element === document.activeElement));

      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type('203.0.113.44');
      await page.keyboard.press('Enter');
      await page.getByRole('article', { name: 'Cluster payments' }).getByText(/203\.0\.113\.44/).waitFor();
      await page.waitForFunction(() => document.activeElement.getAttribute('aria-label') === 'Change payments');
    }));

  test('a fault is added and cleared', () =>
    withPage(async (page) => {
      await show(page, 'faults', project);
      const add = page.getByRole('button', { name: 'Add the fault' });
      await add.waitFor();

      await tabTo(page, add);
      await page.keyboard.press('Enter');
      const clear = page.getByRole('button', { name: 'Clear all' });
      await clear.waitFor();
      await tabTo(page, clear);
      await page.keyboard.press('Enter');

      await page.getByRole('heading', { name: 'No fault waits' }).waitFor();
    }));

  test('every stop can be seen', () =>
    withPage(async (page) => {
      await project.certificate();
      await show(page, 'clusters', project);
      await page.getByRole('article').waitFor();

      for (let presses = 0; presses < 30; presses++) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(() => {
          const element = document.activeElement;
          const style = getComputedStyle(element);
          return element === document.body || style.outlineStyle !== 'none' ? undefined : element.outerHTML;
        });
        assert.equal(seen, undefined);
      }
    }));
});
