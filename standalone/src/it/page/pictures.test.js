import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { row, show, withBrowser, withPage } from './support/browser.js';
import { fake } from './support/fake.js';
import { furnished } from './support/furnished.js';

const FOLDER = process.env.PICTURES;
const VIEWS = ['requests', 'clusters', 'certificates', 'registered', 'faults', 'clock', 'projects', 'unattributed'];

describe('pictures of each view', { skip: FOLDER ? false : 'PICTURES names no folder to write them into' }, () => {
  withBrowser();
  let project;

  before(async () => {
    await mkdir(FOLDER, { recursive: true });
    await fake.control('DELETE', 'unattributed-requests');
    await fake.control('DELETE', 'coverage');
    project = await furnished(fake, { id: '5b1e8a9c0d7f4e63a2c4d8f0917b3e26' });
    await fake.send('GET', '/v3/projects?name=cn-north-4', { token: 'of-nobody' });
    await fake.send('POST', `/api/v3/projects/${project.id}/clusters/8f14e45f-ceea-467a-9d3c-2b1f0c6a7d10/clustercert`, { body: { duration: 30 } });
  });
  after(() => project.close());

  for (const colorScheme of ['light', 'dark']) {
    test(`in the ${colorScheme} theme`, () =>
      withPage(
        async (page) => {
          for (const view of VIEWS) {
            await show(page, view, project);
            await page.locator('main h1').waitFor();
            if (view === 'requests') {
              await row(page, 'duration').first().click();
              await page.locator('.details h2').waitFor();
            }
            await page.screenshot({ path: join(FOLDER, `${view}-${colorScheme}.png`) });
          }
        },
        { colorScheme, viewport: { width: 1200, height: 720 }, reducedMotion: 'reduce' },
      ));
  }

  test('and of contract coverage', () =>
    withPage(
      async (page) => {
        await page.goto(fake.coverage);
        await page.getByText('CreateKubernetesClusterCert').click();
        await page.screenshot({ path: join(FOLDER, 'coverage.png') });
      },
      { viewport: { width: 1200, height: 720 } },
    ));
});
