import assert from 'node:assert/strict';
import net from 'node:net';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { drawn, live, row, show, withBrowser, withPage } from './support/browser.js';
import { fake } from './support/fake.js';

/** A way to the fake that can be cut. */
class Wire {
  #sockets = new Set();

  async open(port = 0) {
    const { hostname, port: target } = new URL(fake.url);
    this.server = net.createServer((near) => {
      const far = net.connect(Number(target), hostname);
      near.pipe(far).pipe(near);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => {});
        socket.on('close', () => {
          this.#sockets.delete(socket);
          near.destroy();
          far.destroy();
        });
      }
    });
    await new Promise((resolve) => this.server.listen(port, '127.0.0.1', resolve));
    this.port = this.server.address().port;
    this.page = `http://127.0.0.1:${this.port}/__fake/`;
  }

  cut() {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.#sockets.forEach((socket) => socket.destroy());
    return closed;
  }
}

const CUT = [/ERR_/, /Failed to load resource/];

describe('a lost connection', () => {
  withBrowser();
  let project;
  let wire;

  beforeEach(async () => {
    project = await fake.open();
    wire = new Wire();
    await wire.open();
  });
  afterEach(async () => {
    await wire.cut();
    await project.close();
  });

  test('is said, heals by itself, and what was missed is there', () =>
    withPage(
      async (page) => {
        await project.unknown(`/v5/${project.id}/before`);
        await show(page, 'requests', project, wire.page);
        await row(page, '/before').waitFor();

        await wire.cut();
        await page.locator('#connection[data-state="off"]', { hasText: 'Not connected' }).waitFor();
        await project.unknown(`/v5/${project.id}/missed`);
        await wire.open(wire.port);

        await live(page);
        await row(page, '/missed').waitFor();
        await project.unknown(`/v5/${project.id}/after`);
        await row(page, '/after').waitFor({ timeout: 1000 });
        await drawn(page);
        assert.equal(await page.locator('.request-row:not([hidden])').count(), 3);
      },
      { address: wire.page, tolerated: CUT },
    ));

  test('does not keep requests that the server forgot meanwhile', () =>
    withPage(
      async (page) => {
        await project.unknown(`/v5/${project.id}/before`);
        await show(page, 'requests', project, wire.page);
        await row(page, '/before').waitFor();

        await wire.cut();
        await page.locator('#connection[data-state="off"]').waitFor();
        await fake.control('POST', `${project.path}/reset`);
        await project.unknown(`/v5/${project.id}/another`);
        await wire.open(wire.port);

        await live(page);
        await row(page, '/another').waitFor();
        await drawn(page);
        assert.equal(await row(page, '/before').count(), 0);
      },
      { address: wire.page, tolerated: CUT },
    ));

  test('of events only is made good by asking', () =>
    withPage(
      async (page) => {
        await page.route('**/__fake/events', (route) => route.abort());
        await page.goto(`${wire.page}#/requests/${project.id}`);
        await page.locator('#connection[data-state="polling"]', { hasText: 'Asking' }).waitFor();

        await project.unknown(`/v5/${project.id}/asked-for`);

        await row(page, '/asked-for').waitFor();
      },
      { address: wire.page, tolerated: CUT },
    ));
});
