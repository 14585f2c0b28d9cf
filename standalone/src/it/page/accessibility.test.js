import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import axe from 'axe-core';
import { row, show, withBrowser, withPage } from './support/browser.js';
import { fake } from './support/fake.js';
import { furnished } from './support/furnished.js';

const VIEWS = ['requests', 'clusters', 'certificates', 'registered', 'faults', 'clock', 'projects', 'unattributed'];

/** Everything that axe finds, except what it calls minor. */
async function findings(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
  return violations
    .filter(({ impact }) => impact !== 'minor')
    .map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('; ')}`);
}

describe('axe has nothing to say', () => {
  withBrowser();
  let project;
  let empty;

  before(async () => {
    project = await furnished(fake);
    empty = await fake.open({ clusters: [] });
  });
  after(() => Promise.all([project.close(), empty.close()]));

  for (const [name, what, options] of [
    ['in the light theme', () => project, { colorScheme: 'light' }],
    ['in the dark theme', () => project, { colorScheme: 'dark' }],
    ['without anything in it', () => empty, { colorScheme: 'dark' }],
    ['on a narrow screen', () => project, { colorScheme: 'light', viewport: { width: 380, height: 740 } }],
  ]) {
    test(`of any view ${name}`, () =>
      withPage(
        async (page) => {
          for (const view of VIEWS) {
            await show(page, view, what());
            await page.locator('main h1').waitFor();
            assert.deepEqual(await findings(page), [], view);
            assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${view} fits the window`);
          }
        },
        { reducedMotion: 'reduce', ...options },
      ));
  }

  for (const colorScheme of ['light', 'dark']) {
    test(`of a chosen request, a dialog and a message in the ${colorScheme} theme`, () =>
      withPage(
        async (page) => {
          await show(page, 'requests', project);
          await row(page, 'duration').first().click();
          await page.getByRole('region', { name: 'The chosen request' }).waitFor();
          assert.deepEqual(await findings(page), [], 'details');

          await page.getByRole('link', { name: /^Faults/ }).click();
          await page.getByRole('button', { name: 'Add the fault' }).click();
          await page.locator('.toast').waitFor();
          assert.deepEqual(await findings(page), [], 'message');

          await page.getByRole('link', { name: /^Clusters/ }).click();
          await page.getByRole('button', { name: 'Add a cluster…' }).click();
          assert.deepEqual(await findings(page), [], 'dialog');
        },
        { colorScheme, reducedMotion: 'reduce' },
      ));
  }

  test('of the theme that the switch chooses, which is kept', () =>
    withPage(
      async (page) => {
        await show(page, 'clusters', project);
        const toggle = page.getByRole('button', { name: 'Dark theme' });
        const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        const light = await ground();

        await toggle.click();
        const dark = await ground();
        await page.reload();

        assert.notEqual(dark, light);
        assert.equal(await ground(), dark);
        assert.equal(await toggle.getAttribute('aria-pressed'), 'true');
        assert.deepEqual(await findings(page), []);
      },
      { colorScheme: 'light', reducedMotion: 'reduce' },
    ));

  test('and nothing moves for who wants no motion', () =>
    withPage(
      async (page) => {
        await show(page, 'requests', project);
        await page.evaluate(() => {
          window.moved = 0;
          addEventListener('animationstart', () => window.moved++, true);
        });

        await project.unknown(`/v5/${project.id}/quietly`);
        await row(page, '/quietly').waitFor();

        assert.equal(await page.evaluate(() => window.moved + document.getAnimations().length), 0);
      },
      { reducedMotion: 'reduce' },
    ));
});
