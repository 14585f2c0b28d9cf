import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { withBrowser, withPage } from './support/browser.js';
import { fake } from './support/fake.js';
import { furnished } from './support/furnished.js';

describe('contract coverage', () => {
  withBrowser();
  let project;

  before(async () => {
    await fake.control('DELETE', 'coverage');
    project = await furnished(fake, { description: 'smoke <b>test</b>' });
  });
  after(() => project.close());

  test('says by service, and on demand by row, who has exercised what', () =>
    withPage(async (page) => {
      await page.goto(fake.coverage);

      assert.match(await page.getByRole('heading', { level: 1 }).innerText(), /^Contract coverage: [1-9]\d? %$/);
      await page.getByRole('row', { name: /^CCE 3 of 11/ }).waitFor();
      await page.getByText('CreateKubernetesClusterCert').click();
      await page.getByRole('row', { name: '✓ bound duration = 1, the smallest smoke <b>test</b>' }).waitFor();
      await page.getByRole('row', { name: '✗ bound duration = 10950, the largest no test' }).waitFor();
    }));

  test('shows on demand only what nobody has exercised', () =>
    withPage(async (page) => {
      await page.goto(fake.coverage);
      await page.getByText('CreateKubernetesClusterCert').click();
      const covered = page.getByRole('row', { name: /^✓ row duration/ });
      await covered.waitFor();

      await page.getByLabel('Only what no test exercised').check();

      await covered.waitFor({ state: 'hidden' });
      await page.getByRole('row', { name: '✗ bound duration = 10950, the largest no test' }).waitFor();
    }));
});
