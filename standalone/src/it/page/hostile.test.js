import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { row, show, withBrowser, withPage } from './support/browser.js';
import { fake } from './support/fake.js';

const HOSTILE = '<img src=x onerror=alert(1)>';
const SCRIPT = '"><script>alert(2)</script>';
const VIEWS = ['requests', 'clusters', 'certificates', 'registered', 'faults', 'clock', 'projects', 'unattributed'];

const strangers = (page) => page.locator('main img, main script, .toasts img, dialog img, header img').count();

describe('a hostile text stays a text', () => {
  withBrowser();
  let project;

  afterEach(() => project?.close());

  test('in a path, a header and a body', () =>
    withPage(async (page) => {
      project = await fake.open();
      await fake.send('GET', `/v5/${project.id}/${encodeURIComponent(HOSTILE)}?x=${encodeURIComponent(SCRIPT)}`, {
        token: project.token,
        headers: { 'X-Hostile': HOSTILE + SCRIPT },
      });
      await fake.send('GET', `/v5/${project.id}/<img/src=x/onerror=alert(3)>`, { token: project.token });
      await fake.send('POST', `/api/v3/projects/${project.id}/clusters/${await project.cluster()}/clustercert`, {
        token: project.token,
        body: { duration: HOSTILE },
      });
      await show(page, 'requests', project);
      const details = page.getByRole('region', { name: 'The chosen request' });

      await row(page, 'clustercert').click();
      await details.locator('.findings', { hasText: HOSTILE }).waitFor();
      await row(page, encodeURIComponent(HOSTILE)).click();
      await details.getByRole('rowheader', { name: 'X-Hostile' }).waitFor();

      assert.equal(await strangers(page), 0);
    }));

  test('in the names of projects, clusters and registered clusters, in every view', () =>
    withPage(async (page) => {
      project = await fake.open({ description: HOSTILE + SCRIPT });
      for (const [path, body] of [
        ['clusters', { name: HOSTILE, labels: { [HOSTILE]: SCRIPT } }],
        ['multi-cloud-clusters', { name: HOSTILE, provider: SCRIPT, server: HOSTILE }],
      ]) {
        await fake.control('POST', `${project.path}/${path}`, body).catch((refused) => assert.match(refused.message, /-> 400/));
      }
      for (const view of VIEWS) {
        await show(page, view, project);
        await page.locator('main h1').waitFor();
        assert.equal(await strangers(page), 0, view);
      }
      await page.locator('#project option', { hasText: HOSTILE }).first().waitFor({ state: 'attached' });
    }));

  test('in the address of the page', () =>
    withPage(async (page) => {
      project = await fake.open();
      await page.goto(`${fake.page}#/requests/${encodeURIComponent(HOSTILE)}`);

      await page.getByText(`The project ${HOSTILE} is not open.`).waitFor();

      assert.equal(await strangers(page), 0);
    }));

  test('and the page may run nothing but its own files', () =>
    withPage(
      async (page) => {
        project = await fake.open();
        await show(page, 'requests', project);

        const ran = await page.evaluate(() => {
          const script = document.createElement('script');
          script.textContent = 'window.ran = true';
          document.body.append(script);
          const image = document.createElement('div');
          image.innerHTML = '<img src="data:,x" onerror="window.ran = true">';
          document.body.append(image);
          return new Promise((resolve) => {
            image.firstChild.addEventListener('error', () => setTimeout(() => resolve(Boolean(window.ran))));
          });
        });

        assert.equal(ran, false);
      },
      { tolerated: [/Content Security Policy/] },
    ));
});
