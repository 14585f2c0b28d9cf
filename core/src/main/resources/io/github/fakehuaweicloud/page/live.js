/**
 * The event stream, read by `fetch`, because `EventSource` cannot send a key. It comes back by itself; meanwhile the server is asked
 * now and then. Events are handed on between two frames, a slice at a time, so that a burst never blocks the page.
 */
import { ApiError, stream } from './api.js';

const SILENCE = 40_000; // the server says something every 15 s
const SLICE = 8;
const MOST_WAITING = 20_000;
const POLL = 5_000;
const LONGEST_PAUSE = 15_000;

export class Live {
  #waiting = [];
  #scheduled = false;
  #failures = 0;
  #abort;

  /**
   * @param {object} handlers `event(name, data)` for each event, `caughtUp()` when the stream stands
   *     again, `poll()` when it does not, `lost()` when events were let go, `state(name, text)`,
   *     `keyIsMissing()` yields when there may be one
   */
  constructor(handlers) {
    this.handlers = handlers;
  }

  async run() {
    for (;;) {
      try {
        await this.#read();
      } catch (error) {
        if (error instanceof ApiError && error.status === 401) {
          this.handlers.state('off', 'Not connected: no key');
          await this.handlers.keyIsMissing();
          continue;
        }
      }
      await this.#wait();
    }
  }

  async #read() {
    this.#abort = new AbortController();
    let watchdog;
    const alive = () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => this.#abort.abort(), SILENCE);
    };
    alive();
    const reader = (await stream('events', this.#abort.signal)).pipeThrough(new TextDecoderStream()).getReader();
    try {
      this.#failures = 0;
      await this.handlers.caughtUp();
      this.handlers.state('live', 'Live');
      let rest = '';
      for (;;) {
        const { value, done } = await reader.read();
        if (done) {
          return;
        }
        alive();
        const blocks = (rest + value).split(/\r?\n\r?\n/);
        rest = blocks.pop();
        this.#take(blocks);
      }
    } finally {
      clearTimeout(watchdog);
      this.#abort.abort();
    }
  }

  #take(blocks) {
    for (const block of blocks) {
      this.#waiting.push(block);
    }
    if (this.#waiting.length > MOST_WAITING) {
      this.#waiting = [];
      this.handlers.lost();
    }
    this.#schedule();
  }

  #schedule() {
    if (this.#scheduled || this.#waiting.length === 0) {
      return;
    }
    this.#scheduled = true;
    // A hidden tab has no frames.
    if (document.hidden) {
      setTimeout(() => this.#slice(), 200);
    } else {
      requestAnimationFrame(() => this.#slice());
    }
  }

  #slice() {
    this.#scheduled = false;
    const until = performance.now() + SLICE;
    let taken = 0;
    while (taken < this.#waiting.length && (taken % 16 !== 0 || performance.now() < until)) {
      this.#deliver(this.#waiting[taken]);
      taken++;
    }
    this.#waiting = this.#waiting.slice(taken);
    this.#schedule();
  }

  #deliver(block) {
    let name = 'message';
    const data = [];
    for (const line of block.split(/\r?\n/)) {
      if (line.startsWith('event:')) {
        name = line.slice(6).trim();
      } else if (line.startsWith('data:')) {
        data.push(line.slice(line[5] === ' ' ? 6 : 5));
      }
    }
    if (data.length > 0) {
      this.handlers.event(name, JSON.parse(data.join('\n')));
    }
  }

  async #wait() {
    const pause = Math.min(LONGEST_PAUSE, 500 * 2 ** this.#failures++) * (0.75 + Math.random() / 2);
    const until = performance.now() + pause;
    let reachable = false;
    for (;;) {
      reachable = await this.handlers.poll().then(
        () => true,
        () => false,
      );
      const left = until - performance.now();
      if (reachable && this.#failures > 1) {
        this.handlers.state('polling', 'Asking every 5 s');
      } else if (!reachable) {
        this.handlers.state('off', 'Not connected, trying again');
      }
      if (left <= 0) {
        return;
      }
      await this.#pause(Math.min(POLL, left));
    }
  }

  #pause(millis) {
    return new Promise((resolve) => {
      const go = () => {
        clearTimeout(timer);
        window.removeEventListener('online', go);
        resolve();
      };
      const timer = setTimeout(go, millis);
      window.addEventListener('online', go);
    });
  }
}
