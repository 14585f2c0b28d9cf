/** The view of the requests: a filter, the list, and what there is to know of one. */
import { get, remove } from './api.js';
import { announce, attempt, confirm, fill } from './dialogs.js';
import { line } from './copying.js';
import { button, empty, h, replace, setText } from './dom.js';
import { RequestList } from './request-list.js';
import { requestDetails } from './request-details.js';
import { firstRequest } from './first-request.js';

const ANNOUNCE_EVERY = 15_000;

export function requestsView(model) {
  return new RequestsView({
    model,
    title: 'Requests',
    intro: 'What was sent to this project, the newest first.',
    event: 'requests',
    log: () => model.log,
    details: (item) => get(model.path('requests', item.requestId)),
    forget: () => remove(model.path('requests')),
    nothing: () => firstRequest(model),
  });
}

export function unattributedView(model) {
  return new RequestsView({
    model,
    title: 'Requests of no project',
    intro: 'Nobody knows whose these are: an unknown token, access key or project id.',
    event: 'unattributed',
    log: () => model.unattributed,
    details: async (item) => item.whole,
    forget: async () => {
      await remove('unattributed-requests');
      await model.readUnattributed();
    },
    nothing: () =>
      empty(
        'Every request found its project',
        h('p', {}, 'A request whose token, access key and project id are all unknown is listed here. This one would be:'),
        line(`curl -i '${model.server?.endpoint ?? location.origin}/v3/projects' -H 'X-Auth-Token: unknown'`, 'a request of nobody', 'copy-nobody'),
      ),
  });
}

class RequestsView {
  #filtered = [];
  #seen; // what of the log was looked at
  #filter = { text: '', operation: '', unexpected: false };
  #operations = new Map();
  #announced = { at: -ANNOUNCE_EVERY, count: 0, unexpected: 0 };
  #shown;

  constructor(source) {
    this.source = source;
    this.text = h('input', { type: 'search', id: 'filter-text', placeholder: 'Path, status, parameter…', oninput: () => this.#refilter(), spellcheck: 'false', autocomplete: 'off' });
    this.operation = h('select', { id: 'filter-operation', onchange: () => this.#refilter() }, h('option', { value: '' }, 'All'));
    this.unexpected = h('input', { type: 'checkbox', id: 'filter-unexpected', onchange: () => this.#refilter() });
    this.count = h('p', { class: 'result' });
    this.older = h('div', { class: 'older' });
    this.list = new RequestList(source.title, (item, byKey) => this.#open(item, byKey));
    this.details = h('section', { class: 'details', 'aria-label': 'The chosen request', hidden: true, onkeydown: (event) => event.key === 'Escape' && this.#close() });
    this.nothing = h('div', { hidden: true });
    this.content = h(
      'div',
      { class: 'request-content' },
      h(
        'div',
        { class: 'filter', role: 'search', 'aria-label': 'Filter the requests' },
        h('div', { class: 'field grow' }, h('label', { for: 'filter-text' }, 'Containing'), this.text),
        h('div', { class: 'field' }, h('label', { for: 'filter-operation' }, 'Operation'), this.operation),
        h('div', { class: 'field check' }, this.unexpected, h('label', { for: 'filter-unexpected' }, 'Only unexpected')),
        button('Forget all…', () => this.#forget(), { focus: 'forget' }),
      ),
      h('div', { class: 'result-line' }, this.count, this.older),
      h('div', { class: 'split' }, this.list.element, this.details),
    );
    this.element = h(
      'div',
      { class: 'view requests' },
      h('div', { class: 'view-head' }, h('h1', { tabindex: '-1' }, source.title), h('p', {}, source.intro)),
      this.nothing,
      this.content,
    );
    this.off = [
      source.model.on(source.event, () => this.update()),
      source.model.on('clusters', () => this.#empty(true)),
      source.model.on('projects', () => this.#empty(true)),
    ];
    this.update();
  }

  close() {
    this.off.forEach((off) => off());
    this.list.close();
  }

  /** Looks at what is new only, unless the requests are others. */
  update() {
    const log = this.source.log();
    const seen = this.#seen;
    const others = seen?.log !== log || seen.generation !== log.generation;
    const mixed = !others && seen.order !== log.order;
    let from = others || mixed ? 0 : seen.length - (log.letGo - seen.letGo);
    if (mixed) {
      this.#filtered = [];
    } else if (others) {
      this.#filtered = [];
      this.#operations.clear();
      if (seen?.log !== log) {
        this.#close();
      }
      this.#announced.count = 0;
    } else if (log.letGo !== seen.letGo) {
      from = Math.max(0, from);
      const first = log.requests[0].number;
      const gone = this.#filtered.findIndex((item) => item.number >= first);
      this.base += gone < 0 ? this.#filtered.length : gone;
      this.#filtered = gone < 0 ? [] : this.#filtered.slice(gone);
    }
    if (others || mixed) {
      this.base = 0;
    }
    const newest = others ? Infinity : (seen.last ?? 0);
    let unexpected = 0;
    let count = 0;
    for (let index = from; index < log.requests.length; index++) {
      const item = log.requests[index];
      if (item.operation) {
        this.#operations.set(item.operation.id, `${item.operation.service}: ${item.operation.title}`);
      }
      unexpected += item.unexpected && item.number > newest ? 1 : 0;
      count += item.number > newest ? 1 : 0;
      if (this.#matches(item)) {
        this.#filtered.push(item);
      }
    }
    this.#seen = { log, last: log.last?.number, generation: log.generation, length: log.requests.length, letGo: log.letGo, order: log.order };
    this.#showOperations();
    this.list.show(this.#filtered, this.base, others ? 'others' : mixed ? 'mixed' : 'more');
    this.#counts(log);
    this.#empty(false);
    this.#announce(count, unexpected);
  }

  #matches(item) {
    const { text, operation, unexpected } = this.#filter;
    return (!unexpected || item.unexpected) && (!operation || item.operation?.id === operation) && (!text || item.text.includes(text));
  }

  #refilter() {
    this.#filter = { text: this.text.value.trim().toLowerCase(), operation: this.operation.value, unexpected: this.unexpected.checked };
    this.#filtered = this.source.log().requests.filter((item) => this.#matches(item));
    this.base = 0;
    this.list.show(this.#filtered, 0, 'others');
    this.#counts(this.source.log());
    clearTimeout(this.saying);
    this.saying = setTimeout(() => announce(this.count.textContent), 700);
  }

  #showOperations() {
    if (this.operation.options.length !== this.#operations.size + 1) {
      const sorted = [...this.#operations].sort((a, b) => a[1].localeCompare(b[1]));
      fill(this.operation, [{ value: '', text: 'All' }, ...sorted.map(([value, text]) => ({ value, text }))]);
    }
  }

  #counts(log) {
    const all = log.requests.length;
    const some = this.#filtered.length;
    const wrong = log.unexpected;
    setText(
      this.count,
      `${some === all ? '' : `${number(some)} of `}${number(all)} ${all === 1 ? 'request' : 'requests'}${wrong ? `, ${number(wrong)} unexpected` : ''}`,
    );
    if (log.older !== this.shownOlder) {
      this.shownOlder = log.older;
      replace(
        this.older,
        log.older > 0 && this.source.event === 'requests'
          ? button(`Load ${number(log.older)} older`, () => attempt(() => this.source.model.readAllRequests()), { kind: 'small', focus: 'older' })
          : null,
      );
    }
  }

  #empty(again) {
    const none = this.source.log().requests.length === 0;
    if (none !== this.wasEmpty || (none && again)) {
      this.wasEmpty = none;
      replace(this.nothing, none ? this.source.nothing() : null);
      this.nothing.hidden = !none;
      this.content.hidden = none;
    }
  }

  #announce(count, unexpected) {
    this.#announced.count += count;
    this.#announced.unexpected += unexpected;
    const wait = this.#announced.at + ANNOUNCE_EVERY - performance.now();
    if (this.#announced.count > 0 && !this.#announced.waiting) {
      this.#announced.waiting = setTimeout(() => {
        const { count: all, unexpected: wrong } = this.#announced;
        if (this.element.isConnected && all > 0) {
          announce(`${all} new ${all === 1 ? 'request' : 'requests'}${wrong ? `, ${wrong} unexpected` : ''}`);
        }
        this.#announced = { at: performance.now(), count: 0, unexpected: 0 };
      }, Math.max(1000, wait));
    }
  }

  async #open(item, byKey) {
    this.#shown = item;
    let whole;
    let problem;
    try {
      whole = await this.source.details(item);
    } catch (error) {
      problem = error.message;
    }
    if (this.#shown !== item) {
      return;
    }
    this.details.hidden = false;
    this.element.classList.add('with-details');
    replace(this.details, requestDetails(item, whole, problem, () => this.#close()));
    this.details.scrollTop = 0;
    if (byKey) {
      this.details.querySelector('h2').focus();
    } else if (matchMedia('(max-width: 70rem)').matches) {
      this.details.scrollIntoView({ block: 'nearest' });
    }
  }

  #close() {
    this.#shown = undefined;
    if (!this.details.hidden) {
      const inside = this.details.contains(document.activeElement);
      this.details.hidden = true;
      this.element.classList.remove('with-details');
      if (inside) {
        this.list.element.focus();
      }
    }
  }

  #forget() {
    confirm({
      title: 'Forget all requests listed here?',
      intro: 'Assertions and waiting clients count from nothing again. Clusters, certificates and faults stay.',
      submit: 'Forget them',
      act: () => this.source.forget(),
    });
  }
}

function number(value) {
  return value.toLocaleString('en');
}
