import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { live, show, withBrowser, withPage } from './support/browser.js';
import { Fake } from './support/fake.js';

const KEY = process.env.FAKE_WITH_KEY_KEY;
const REFUSED = { tolerated: [/401/] };

describe('a server that wants a key', { skip: KEY ? false : 'FAKE_WITH_KEY_URL and FAKE_WITH_KEY_KEY name none' }, () => {
  withBrowser();
  const guarded = KEY ? new Fake(process.env.FAKE_WITH_KEY_URL, KEY) : undefined;
  const options = { ...REFUSED, address: guarded?.page };

  const nowhere = async (page) => {
    assert.ok(!(await page.content()).includes(KEY), 'in the document');
    assert.ok(!page.url().includes(KEY), 'in the address');
    assert.ok(!JSON.stringify(await page.evaluate(() => ({ ...localStorage }))).includes(KEY), 'kept for longer than the tab');
  };

  test('is asked for it in a dialog, which says when it is wrong, and asked no more', () =>
    withPage(async (page) => {
      await page.goto(guarded.page);
      await page.getByRole('dialog', { name: 'This server wants its key' }).waitFor();
      await page.getByLabel('Control key').fill('not-the-key');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'That key is not the server’s' }).waitFor();
      await page.getByLabel('Control key').fill(KEY);
      await page.keyboard.press('Enter');

      await live(page);
      await page.reload();
      await live(page);

      assert.equal(await page.getByRole('dialog').count(), 0);
      await nowhere(page);
    }, options));

  test('takes it out of the address, too', () =>
    withPage(async (page) => {
      await page.goto(`${guarded.page}#key=${encodeURIComponent(KEY)}`);

      await live(page);

      await nowhere(page);
    }, options));

  test('shows nothing to who has none, and can be asked again', () =>
    withPage(async (page) => {
      const project = await guarded.open({ description: 'seen by nobody' });
      await page.goto(guarded.page);
      await page.getByRole('button', { name: 'Without it' }).click();
      await page.getByRole('heading', { name: 'No key, no view' }).waitFor();
      assert.ok(!(await page.content()).includes('seen by nobody'));

      await page.getByRole('button', { name: 'Enter the key…' }).click();
      await page.getByLabel('Control key').fill(KEY);
      await page.keyboard.press('Enter');
      await live(page);

      await show(page, 'requests', project, guarded.page);
      await page.getByRole('heading', { name: 'No request yet' }).waitFor();
      await project.close();
    }, options));
});
