import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { drawn, row, show, withBrowser, withPage } from './support/browser.js';
import { fake } from './support/fake.js';

const A_SECOND = { timeout: 1000 };

describe('what happens elsewhere', () => {
  withBrowser();
  let project;

  beforeEach(async () => (project = await fake.open()));
  afterEach(() => project.close());

  test('a new request appears within a second', () =>
    withPage(async (page) => {
      await show(page, 'requests', project);

      for (const name of ['first', 'second', 'third']) {
        await project.unknown(`/v5/${project.id}/${name}`);
        await row(page, `/${name}`).waitFor(A_SECOND);
      }
    }));

  test('a request of another project does not appear, and is counted there', () =>
    withPage(async (page) => {
      const other = await fake.open();
      await show(page, 'requests', project);
      await other.unknown(`/v5/${other.id}/elsewhere`);
      await project.unknown(`/v5/${project.id}/here`);

      await row(page, '/here').waitFor(A_SECOND);

      await drawn(page);
      assert.equal(await row(page, '/elsewhere').count(), 0);
      await page.getByLabel('Project', { exact: true }).selectOption(other.id);
      await row(page, '/elsewhere').waitFor();
      await drawn(page);
      assert.equal(await row(page, '/here').count(), 0);
      await other.close();
    }));

  test('a cluster that an application or a test added appears', () =>
    withPage(async (page) => {
      await show(page, 'clusters', project);

      await fake.control('POST', `${project.path}/clusters`, { name: 'from-elsewhere' });

      await page.getByRole('article', { name: 'Cluster from-elsewhere' }).waitFor(A_SECOND);
    }));

  test('a list that was opened stays open when something changes', () =>
    withPage(async (page) => {
      await fake.control('POST', `${project.path}/clusters/${await project.cluster()}/api-server`);
      await show(page, 'clusters', project);
      await page.locator('summary', { hasText: 'Calls of its API server' }).click();

      await fake.control('POST', `${project.path}/clusters`, { name: 'another' });
      await page.getByRole('article', { name: 'Cluster another' }).waitFor();

      await page.locator('details[open] .calls > *').first().waitFor();
    }));

  test('a certificate that an application obtained appears', () =>
    withPage(async (page) => {
      await show(page, 'certificates', project);
      await page.getByRole('heading', { name: 'No certificate yet' }).waitFor();

      await project.certificate();

      await page.getByRole('row', { name: /payments.*Valid/ }).waitFor(A_SECOND);
    }));

  test('a project that is opened can be chosen, and one that is closed is left', () =>
    withPage(async (page) => {
      await show(page, 'requests', project);
      const other = await fake.open({ description: 'opened just now' });
      const option = page.locator('#project option', { hasText: `opened just now (${other.id})` });
      await option.waitFor({ state: 'attached' });
      await page.getByLabel('Project', { exact: true }).selectOption(other.id);
      await page.locator('main code', { hasText: `/projects/${other.id}/clusters/` }).waitFor();

      await other.close();

      await option.waitFor({ state: 'detached' });
      await page.getByText(`The project ${other.id} is not open.`).waitFor();
    }));

  test('a reset empties the list', () =>
    withPage(async (page) => {
      await project.certificate();
      await show(page, 'requests', project);
      await row(page, 'clustercert').waitFor();

      await fake.control('POST', `${project.path}/reset`);

      await page.getByRole('heading', { name: 'No request yet' }).waitFor(A_SECOND);
    }));

  test('is not told to a screen reader request by request', () =>
    withPage(async (page) => {
      await show(page, 'requests', project);
      await page.evaluate(() => {
        window.said = [];
        new MutationObserver(() => window.said.push(document.getElementById('announcements').textContent)).observe(
          document.getElementById('announcements'),
          { childList: true, characterData: true, subtree: true },
        );
      });

      await project.many(100);

      await page.waitForFunction(() => window.said.length > 0);
      const said = await page.evaluate(() => window.said);
      assert.equal(said.length, 1);
      assert.match(said[0], /^\d+ new requests?, \d+ unexpected$/);
    }));
});
