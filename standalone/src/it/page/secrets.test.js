import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { row, show, withBrowser, withPage } from './support/browser.js';
import { fake } from './support/fake.js';

const VIEWS = ['requests', 'clusters', 'certificates', 'registered', 'faults', 'clock', 'projects', 'unattributed'];
const TOKEN = 'a-token-that-nobody-may-see';
const SECRET_KEY = 'a-secret-key-that-nobody-may-see';

describe('a secret', () => {
  withBrowser();
  let project;

  beforeEach(async () => {
    project = await fake.open({ tokens: [TOKEN + Math.random()], credentials: [{ accessKey: `AK${Math.random()}`, secretKey: SECRET_KEY }] });
  });
  afterEach(() => project.close());

  test('is in no view, no chosen request, and no answer that the page reads', () =>
    withPage(async (page) => {
      const answers = [];
      page.on('response', async (answer) => {
        if (/json/.test(answer.headers()['content-type'] ?? '')) {
          answers.push(await answer.text().catch(() => ''));
        }
      });
      await project.certificate();
      await project.unknown(`/v5/${project.id}/nothing?token=${project.token}`);

      for (const view of VIEWS) {
        await show(page, view, project);
        await page.locator('main h1').waitFor();
        if (view === 'requests') {
          for (const text of ['clustercert', '/nothing']) {
            await row(page, text).click();
            await page.locator('.details h2').waitFor();
          }
        }
        const content = (await page.content()) + (await page.locator('body').innerText());
        for (const secret of [TOKEN, SECRET_KEY, 'PRIVATE KEY']) {
          assert.ok(!content.includes(secret), `${secret} in ${view}`);
        }
      }
      assert.ok(answers.length > VIEWS.length);
      for (const secret of [TOKEN, SECRET_KEY, 'PRIVATE KEY']) {
        assert.ok(!answers.some((answer) => answer.includes(secret)), `${secret} in an answer`);
      }
    }));

  test('goes to the clipboard past the page', () =>
    withPage(async (page, context) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await show(page, 'clusters', project);

      await page.getByRole('button', { name: 'Copy a new token' }).click();
      await page.getByText('The line that sets FAKE_TOKEN is in the clipboard.').waitFor();

      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const token = /^export FAKE_TOKEN='([^']+)'\n$/.exec(copied)[1];
      assert.ok(!(await page.content()).includes(token));
      assert.equal(await fake.send('GET', `/api/v3/projects/${project.id}/clusters`, { token, headers: { 'Content-Type': 'application/json' } }), 200);
    }));

  test('is a variable in the curl line, which runs as pasted', async (t) => {
    const curl = await promisify(execFile)('sh', ['-c', 'command -v curl']).catch(() => undefined);
    if (!curl) {
      t.skip('curl is not on the PATH');
      return;
    }
    await withPage(async (page, context) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await show(page, 'clusters', project);
      await page.getByRole('button', { name: 'Copy: the curl line of payments' }).click();
      await page.getByText('Copied: the curl line of payments').waitFor();
      const line = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(line, /\$FAKE_TOKEN/);

      const { stdout } = await promisify(execFile)('sh', ['-c', line], { env: { ...process.env, FAKE_TOKEN: project.token } });

      assert.match(stdout, /"kind":"Config"/);
      await page.locator('[data-view="requests"]').click();
      await row(page, 'clustercert').waitFor();
    });
  });
});
