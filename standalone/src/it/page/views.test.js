import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { drawn, row, show, withBrowser, withPage } from './support/browser.js';
import { fake } from './support/fake.js';

describe('the page', () => {
  withBrowser();
  let project;

  beforeEach(async () => (project = await fake.open()));
  afterEach(() => project.close());

  test('teaches how to make the first request where there is none', () =>
    withPage(async (page) => {
      await show(page, 'requests', project);

      await page.getByRole('heading', { name: 'No request yet' }).waitFor();
      await page.locator('main code', { hasText: 'curl -X POST' }).waitFor();
    }));

  test('lists what was wrong with a request, and shows the whole of it on demand', () =>
    withPage(async (page) => {
      await project.certificate();
      await project.certificate(99_999);
      await show(page, 'requests', project);

      const wrong = row(page, 'duration');
      assert.match(await wrong.innerText(), /clustercert[\s\S]*400/);
      await wrong.click();

      const details = page.getByRole('region', { name: 'The chosen request' });
      await details.getByRole('heading', { name: 'Request 2' }).waitFor();
      await details.getByText('99999').first().waitFor();
      await details.getByRole('rowheader', { name: 'X-Auth-Token' }).first().waitFor();
    }));

  test('names the nearest operation of a request that no operation is for', () =>
    withPage(async (page) => {
      await project.unknown(`/api/v3/projects/${project.id}/clusters/${await project.cluster()}/clustercerts`);
      await show(page, 'requests', project);

      await row(page, 'Nearest:').click();

      await page.locator('.findings', { hasText: 'The nearest one:' }).waitFor();
    }));

  test('filters requests by text, by operation, and to the unexpected ones', () =>
    withPage(async (page) => {
      await project.certificate();
      await project.unknown(`/v5/${project.id}/first`);
      await project.unknown(`/v5/${project.id}/second`);
      await show(page, 'requests', project);
      const listed = page.locator('.request-row:not([hidden])');
      const count = async (text) => {
        await page.locator('.result', { hasText: text }).waitFor();
        await drawn(page);
      };
      await count('3 requests, 2 unexpected');

      await page.getByLabel('Only unexpected').check();
      await count('2 of 3');
      await page.getByLabel('Containing').fill('SECOND');
      await count('1 of 3');
      assert.match(await listed.innerText(), /second/);
      await page.getByLabel('Containing').fill('');
      await page.getByLabel('Only unexpected').uncheck();
      await count('3 requests');
      await page.getByLabel('Operation').selectOption('CreateKubernetesClusterCert');
      await count('1 of 3');
      assert.match(await listed.innerText(), /clustercert/);
    }));

  test('forgets the requests when asked to, after a question', () =>
    withPage(async (page) => {
      await project.certificate();
      await show(page, 'requests', project);

      await page.getByRole('button', { name: 'Forget all…' }).click();
      await page.getByRole('button', { name: 'Forget them' }).click();

      await page.getByRole('heading', { name: 'No request yet' }).waitFor();
    }));

  test('adds, changes and removes a cluster', () =>
    withPage(async (page) => {
      await show(page, 'clusters', project);

      await page.getByRole('button', { name: 'Add a cluster…' }).click();
      await page.getByLabel('Name').fill('ledger');
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      const card = page.getByRole('article', { name: 'Cluster ledger' });
      await card.getByText('Available').waitFor();

      await card.getByRole('button', { name: 'Change ledger' }).click();
      await page.getByLabel('Phase').selectOption('Hibernation');
      await page.getByLabel('Public IP').fill('203.0.113.99');
      await page.getByRole('button', { name: 'Change', exact: true }).click();
      await card.getByText('Hibernation').waitFor();
      await card.getByText('203.0.113.99').waitFor();

      await card.getByRole('button', { name: 'Remove ledger' }).click();
      await page.getByRole('button', { name: 'Remove it' }).click();
      await card.waitFor({ state: 'detached' });
    }));

  test('starts the API server of a cluster, and lists its calls', () =>
    withPage(async (page) => {
      await show(page, 'clusters', project);

      await page.getByRole('button', { name: 'Start API server of payments' }).click();

      await page.locator('summary', { hasText: 'Calls of its API server' }).click();
      await page.locator('.calls > *').first().waitFor();
    }));

  test('saves a kubeconfig as a file, and lists its certificate', () =>
    withPage(async (page) => {
      await show(page, 'clusters', project);
      const saved = page.waitForEvent('download');

      await page.getByRole('button', { name: 'Download kubeconfig of payments' }).click();

      const file = await saved;
      assert.equal(file.suggestedFilename(), 'kubeconfig-payments.yaml');
      assert.match(await readFile(await file.path(), 'utf8'), /kind: "?Config/);
      await page.getByRole('link', { name: /^Certificates/ }).click();
      await page.getByRole('row', { name: /payments.*Valid/ }).waitFor();
    }));

  test('counts the remaining life of a certificate by the clock of the project', () =>
    withPage(async (page) => {
      await project.certificate(30);
      await show(page, 'certificates', project);
      await page.getByRole('cell', { name: /^(30 days|29 days 23 h)/ }).waitFor();

      await fake.control('POST', `${project.path}/clock`, { advance: 'P31D' });

      await page.getByRole('cell', { name: 'Expired' }).waitFor();
      await page.getByRole('cell', { name: /over for 1 day/ }).waitFor();
    }));

  test('registers a cluster at HSS, and changes its status', () =>
    withPage(async (page) => {
      await show(page, 'registered', project);
      await page.getByRole('heading', { name: 'No cluster is registered' }).waitFor();

      await page.getByRole('button', { name: 'Register one…' }).click();
      await page.getByLabel('Name').fill('ywk-test');
      await page.getByRole('button', { name: 'Register', exact: true }).click();
      await page.getByRole('button', { name: 'Change ywk-test' }).click();
      await page.getByLabel('Status').selectOption('connect_fail');
      await page.getByRole('button', { name: 'Change', exact: true }).click();

      await page.getByRole('row', { name: /ywk-test.*connect_fail/ }).waitFor();
    }));

  test('lets a request fail, says what waits, and clears it', () =>
    withPage(async (page) => {
      await show(page, 'faults', project);

      await page.getByLabel('What happens').selectOption('throttled');
      await page.getByLabel('How many').fill('2');
      await page.getByRole('button', { name: 'Add the fault' }).click();
      await page.getByText(/Too many requests \(429\) × 2$/).waitFor();

      assert.equal(await project.certificate(), 429);
      await page.locator('.plan .badge', { hasText: /Too many requests \(429\)[^×]*$/ }).waitFor();
      await page.getByRole('button', { name: 'Clear all' }).click();
      await page.getByRole('heading', { name: 'No fault waits' }).waitFor();
      assert.equal(await project.certificate(), 200);
    }));

  test('sends Retry-After in whole seconds if asked to', () =>
    withPage(async (page) => {
      await show(page, 'faults', project);

      await page.getByLabel('What happens').selectOption('throttled');
      await page.getByLabel('Retry-After, in seconds').fill('2');
      await page.getByLabel('Retry-After in whole seconds').check();
      await page.getByRole('button', { name: 'Add the fault' }).click();

      await page.locator('.plan .badge', { hasText: 'retry after 2 s (whole seconds)' }).waitFor();
    }));

  test('offers every kind of fault', () =>
    withPage(async (page) => {
      await show(page, 'faults', project);
      const kinds = await page.getByLabel('What happens').locator('option').evaluateAll((options) => options.map(({ value }) => value));
      assert.equal(kinds.length, 11);

      for (const [index, kind] of kinds.entries()) {
        await page.getByLabel('What happens').selectOption(kind);
        await page.getByRole('button', { name: 'Add the fault' }).click();
        await page.locator('.plan .badge').nth(index).waitFor();
      }
    }));

  test('keeps a fault for all requests until it is cleared', () =>
    withPage(async (page) => {
      await show(page, 'faults', project);
      await page.getByLabel('What happens').selectOption('badGateway');
      await page.getByLabel('How often').selectOption('always');
      await page.getByRole('button', { name: 'Add the fault' }).click();
      await page.locator('.plan', { hasText: 'Always:' }).waitFor();

      assert.deepEqual([await project.certificate(), await project.certificate()], [502, 502]);
    }));

  test('moves the clock, stops it, and goes back to the real time', () =>
    withPage(async (page) => {
      await show(page, 'clock', project);

      await page.getByRole('button', { name: '30 days later' }).click();
      await page.getByText('30 days after the real time').waitFor();
      await page.getByLabel('Date and time (UTC)').fill('2030-01-02T03:04:05');
      await page.getByRole('button', { name: 'Stop there' }).click();
      await page.getByText('2030-01-02 03:04:05 UTC').waitFor();
      await page.getByText('Stopped', { exact: true }).waitFor();
      assert.equal((await fake.control('GET', `${project.path}/clock`)).stopped, true);
      await page.getByRole('button', { name: 'Back to the real time' }).click();
      await page.getByText('Running', { exact: true }).waitFor();
    }));

  test('opens a project, resets it, and closes it', () =>
    withPage(async (page) => {
      const id = `opened-${Math.random().toString(36).slice(2)}`;
      await show(page, 'projects', project);

      await page.getByRole('button', { name: 'Open a project…' }).click();
      await page.getByLabel('Project id').fill(id);
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await page.getByRole('heading', { name: 'No request yet' }).waitFor();
      assert.equal(await page.getByLabel('Project', { exact: true }).inputValue(), id);

      await fake.control('POST', `projects/${id}/clusters`, { name: 'soon-gone' });
      await page.getByRole('link', { name: /^Clusters/ }).click();
      await page.getByRole('article', { name: 'Cluster soon-gone' }).waitFor();
      await page.getByRole('link', { name: /^Projects/ }).click();
      await page.getByRole('button', { name: `Reset project ${id}` }).click();
      await page.getByRole('button', { name: 'Reset it' }).click();
      await page.getByText('The project is as it was opened.').waitFor();
      assert.equal((await fake.control('GET', `projects/${id}/clusters`)).clusters.length, 1);

      await page.getByRole('button', { name: `Close project ${id}` }).click();
      await page.getByRole('button', { name: 'Close it' }).click();
      await page.getByRole('link', { name: id, exact: true }).waitFor({ state: 'detached' });
      // What is being read of a project while it closes is not there any more.
    }, { tolerated: [/404/] }));

  test('lists the requests of nobody', () =>
    withPage(async (page) => {
      const path = `/v3/projects?name=nobody-${Math.random().toString(36).slice(2)}`;
      await fake.send('GET', path, { token: 'of-nobody' });
      await show(page, 'unattributed');

      await row(page, path).click();

      await page.getByRole('region', { name: 'The chosen request' }).getByText(path).waitFor();
    }));

  test('sorts a table by a column', () =>
    withPage(async (page) => {
      await project.certificate(10);
      await project.certificate(300);
      await project.certificate(20);
      await show(page, 'certificates', project);
      const lives = () => page.locator('.life-text').allInnerTexts();
      await page.locator('.life-text').nth(2).waitFor();

      await page.getByRole('button', { name: 'Remaining' }).click();
      assert.match((await lives())[0], /^(9|10) days/);
      await page.getByRole('columnheader', { name: 'Remaining' }).and(page.locator('[aria-sort="ascending"]')).waitFor();
      await page.getByRole('button', { name: 'Remaining' }).click();
      assert.match((await lives())[0], /^(299|300) days/);
    }));

  test('shows an error of the server as a sentence', () =>
    withPage(
      async (page) => {
        await show(page, 'projects', project);
        await page.getByRole('button', { name: 'Open a project…' }).click();
        await page.getByLabel('Project id').fill(project.id);
        await page.getByRole('button', { name: 'Open', exact: true }).click();

        await page.getByRole('dialog').getByRole('alert').filter({ hasText: project.id }).waitFor();
      },
      { tolerated: [/409/] },
    ));
});
