/**
 * The list of requests, the newest first. Only the rows in sight exist; a new request moves them and fills one. The focus stays on
 * the list, which says by `aria-activedescendant` which row is meant, so that no row that goes out of sight takes it along.
 */
import { h, icon, setText } from './dom.js';
import { timeOfDay } from './time.js';

const SPARE = 6;
const COLUMNS = ['No.', 'Time (UTC)', 'Request', 'What was wrong', 'Status'];
let lists = 0;

export class RequestList {
  #items = [];
  #count = 0; // of them, when they were shown
  #base = 0; // the position of #items[0]; a position never changes its request
  #rows = [];
  #active; // a position
  #activeItem;
  #scheduled = false;
  #moved = true;
  #height = 56;
  #newest = -1;

  /** @param {(item, byKey) => void} open called when a request is chosen */
  constructor(label, open) {
    this.name = `list-${++lists}`;
    this.open = open;
    this.body = h('div', { role: 'rowgroup', class: 'rows' });
    this.element = h(
      'div',
      {
        class: 'request-list',
        role: 'grid',
        tabindex: '0',
        'aria-label': label,
        'aria-colcount': COLUMNS.length,
        onscroll: () => this.#schedule(),
        onkeydown: (event) => this.#key(event),
        onclick: (event) => this.#click(event),
        onfocus: () => this.#focused(),
      },
      h(
        'div',
        { role: 'rowgroup', class: 'request-head' },
        h('div', { role: 'row', 'aria-rowindex': '1' }, COLUMNS.map((title) => h('span', { role: 'columnheader' }, title))),
      ),
      this.body,
    );
    this.observer = new ResizeObserver(() => {
      this.#moved = true;
      this.#schedule();
    });
    this.observer.observe(this.element);
  }

  close() {
    this.observer.disconnect();
  }

  /**
   * @param {object[]} items in order of their number; `base` is the position of the first one
   * @param {string} how `more`: those shown before, and more of them; `mixed`: some came between; `others`
   */
  show(items, base, how) {
    const added = how === 'mixed' ? items.length - this.#count : base + items.length - this.#base - this.#count;
    this.#items = items;
    this.#count = items.length;
    this.#base = base;
    if (how !== 'more') {
      this.#rows.forEach((row) => (row.position = undefined));
      this.#newest = base + items.length - 1;
    }
    if (how === 'mixed' && this.#activeItem) {
      this.#active = base + items.lastIndexOf(this.#activeItem);
    }
    if (how === 'others') {
      this.#active = undefined;
      this.element.scrollTop = 0;
    } else if (added > 0 && this.element.scrollTop > this.#height / 2) {
      // Who reads further down keeps what they read.
      this.#size();
      this.element.scrollTop += added * this.#height;
    }
    if (this.#active < base) {
      this.#active = undefined;
    }
    this.#moved = true;
    this.#schedule();
  }

  #schedule() {
    if (!this.#scheduled) {
      this.#scheduled = true;
      requestAnimationFrame(() => {
        this.#scheduled = false;
        this.#render();
      });
    }
  }

  #size() {
    this.body.style.height = `${this.#items.length * this.#height}px`;
    this.element.setAttribute('aria-rowcount', String(this.#items.length + 1));
  }

  #render() {
    if (!this.element.isConnected) {
      return;
    }
    const height = parseFloat(getComputedStyle(this.element).getPropertyValue('--row')) || 56;
    if (this.#moved || height !== this.#height) {
      this.#height = height;
      this.#size();
    }
    const seen = Math.ceil(this.element.clientHeight / height) + 2 * SPARE;
    while (this.#rows.length < seen) {
      this.#rows.push(new Row(`${this.name}-${this.#rows.length}`, this.body));
    }
    const newestPosition = this.#base + this.#items.length - 1;
    const firstIndex = Math.max(0, Math.floor(this.element.scrollTop / height) - SPARE);
    const burst = newestPosition - this.#newest > 5;
    const used = new Set();
    for (let index = firstIndex; index < Math.min(this.#items.length, firstIndex + this.#rows.length); index++) {
      const position = newestPosition - index;
      const row = this.#rows[position % this.#rows.length];
      used.add(row);
      if (row.position !== position) {
        row.fill(position, this.#items[position - this.#base], position > this.#newest && !burst);
      }
      row.place(index, height, position === this.#active);
    }
    this.#rows.forEach((row) => used.has(row) || row.hide());
    this.#newest = Math.max(this.#newest, newestPosition);
    const active = this.#active === undefined ? undefined : this.#rows[this.#active % this.#rows.length];
    if (active && used.has(active) && active.position === this.#active) {
      this.element.setAttribute('aria-activedescendant', active.element.id);
    } else {
      this.element.removeAttribute('aria-activedescendant');
    }
    this.#moved = false;
  }

  get #activeIndex() {
    return this.#active === undefined ? -1 : this.#base + this.#items.length - 1 - this.#active;
  }

  #choose(index, byKey) {
    if (this.#items.length === 0) {
      return;
    }
    const within = Math.max(0, Math.min(this.#items.length - 1, index));
    this.#active = this.#base + this.#items.length - 1 - within;
    this.#activeItem = this.#items[this.#active - this.#base];
    const top = within * this.#height;
    const room = this.element.clientHeight - this.body.offsetTop;
    if (top < this.element.scrollTop) {
      this.element.scrollTop = top;
    } else if (top + this.#height > this.element.scrollTop + room) {
      this.element.scrollTop = top + this.#height - room;
    }
    this.#render();
    if (byKey === false) {
      this.open(this.#items[this.#active - this.#base], false);
    }
  }

  #focused() {
    if (this.#active === undefined && this.element.matches(':focus-visible')) {
      this.#choose(Math.ceil(this.element.scrollTop / this.#height), true);
    }
  }

  #key(event) {
    const page = Math.max(1, Math.floor(this.element.clientHeight / this.#height) - 1);
    const index = this.#activeIndex;
    const to = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + page,
      PageUp: index - page,
      Home: 0,
      End: this.#items.length - 1,
    }[event.key];
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (to !== undefined) {
      event.preventDefault();
      this.#choose(to, true);
    } else if ((event.key === 'Enter' || event.key === ' ') && this.#active !== undefined) {
      event.preventDefault();
      this.open(this.#items[this.#active - this.#base], true);
    }
  }

  #click(event) {
    const row = this.#rows.find((each) => each.element.contains(event.target));
    if (row) {
      this.#choose(this.#base + this.#items.length - 1 - row.position, false);
    }
  }
}

class Row {
  position;

  constructor(id, body) {
    this.number = h('span', { role: 'gridcell', class: 'number' });
    this.time = h('span', { role: 'gridcell', class: 'time' });
    this.method = h('span', { class: 'method' });
    this.path = h('bdi', { dir: 'ltr' });
    this.operation = h('span', { class: 'operation' });
    this.verdict = h('span');
    this.mark = h('span', { class: 'mark' });
    this.wrong = h('span', { role: 'gridcell', class: 'wrong' }, this.mark, this.verdict);
    this.status = h('span', { role: 'gridcell', class: 'status' });
    this.element = h(
      'div',
      { role: 'row', class: 'request-row', id },
      this.number,
      this.time,
      h('span', { role: 'gridcell', class: 'what' }, h('span', { class: 'target' }, this.method, ' ', h('span', { class: 'path' }, this.path)), this.operation),
      this.wrong,
      this.status,
    );
    body.append(this.element);
  }

  fill(position, item, fresh) {
    this.position = position;
    setText(this.number, String(item.number));
    setText(this.time, timeOfDay(item.receivedAt));
    setText(this.method, item.method);
    setText(this.path, item.path);
    setText(this.operation, item.operation ? `${item.operation.service}: ${item.operation.title}` : 'No operation of the cloud');
    setText(this.verdict, item.verdict.text);
    setText(this.status, item.status ? String(item.status) : 'none');
    this.status.dataset.class = item.status >= 500 || !item.status ? 'bad' : item.status >= 400 ? 'warn' : 'ok';
    if (this.wrong.dataset.level !== item.verdict.level) {
      this.wrong.dataset.level = item.verdict.level;
      this.mark.replaceChildren(icon(item.verdict.level));
    }
    this.element.classList.toggle('fresh', fresh);
  }

  place(index, height, active) {
    this.element.hidden = false;
    this.element.style.transform = `translateY(${index * height}px)`;
    this.element.setAttribute('aria-rowindex', String(index + 2));
    this.element.setAttribute('aria-selected', String(active));
  }

  hide() {
    this.element.hidden = true;
    this.position = undefined;
  }
}
