/** A table whose columns can be sorted. It renders a part first, and more on demand. */
import { button, h, replace } from './dom.js';

const PART = 200;

export class SortableTable {
  #rows = [];
  #sort;
  #shown = PART;

  /**
   * @param {string} caption read to screen readers
   * @param {object[]} columns {title, cell(row) -> text or node, sortBy(row)?, kind?}
   * @param {(row) => string} key what names a row
   * @param {object} sort {column: index, descending}
   */
  constructor(caption, columns, key, sort) {
    this.columns = columns;
    this.key = key;
    this.#sort = sort;
    this.head = h('tr');
    this.body = h('tbody');
    this.more = h('div', { class: 'more' });
    this.element = h(
      'div',
      { class: 'table-frame' },
      h(
        'div',
        { class: 'table-scroller', tabindex: '0', role: 'region', 'aria-label': caption },
        h('table', {}, h('caption', { class: 'unseen' }, caption), h('thead', {}, this.head), this.body),
      ),
      this.more,
    );
    this.#renderHead();
  }

  #renderHead() {
    replace(
      this.head,
      this.columns.map((column, index) => {
        const sorted = this.#sort?.column === index;
        const descending = sorted && this.#sort.descending;
        return h(
          'th',
          { scope: 'col', class: column.kind, 'aria-sort': sorted ? (descending ? 'descending' : 'ascending') : null },
          column.sortBy
            ? h(
                'button',
                { type: 'button', class: 'sort', data: { focus: `sort-${index}` }, onclick: () => this.#sortBy(index) },
                column.title,
                h('span', { class: 'sort-mark', 'aria-hidden': 'true' }, sorted ? (descending ? '▾' : '▴') : ''),
              )
            : column.title,
        );
      }),
    );
  }

  #sortBy(column) {
    this.#sort = { column, descending: this.#sort?.column === column && !this.#sort.descending };
    this.#renderHead();
    this.render();
  }

  set rows(rows) {
    this.#rows = rows;
    this.render();
  }

  render() {
    const by = this.#sort && this.columns[this.#sort.column].sortBy;
    const sorted = by ? [...this.#rows].sort((a, b) => compare(by(a), by(b)) * (this.#sort.descending ? -1 : 1)) : this.#rows;
    replace(
      this.body,
      sorted.slice(0, this.#shown).map((row) =>
        h(
          'tr',
          { data: { key: this.key(row) } },
          this.columns.map((column, index) => h(index === 0 ? 'th' : 'td', { class: column.kind, scope: index === 0 ? 'row' : null }, column.cell(row))),
        ),
      ),
    );
    const left = sorted.length - this.#shown;
    replace(
      this.more,
      left > 0
        ? button(
            `Show ${Math.min(left, PART * 5)} more of ${left}`,
            () => {
              this.#shown += PART * 5;
              this.render();
            },
            { focus: 'more' },
          )
        : null,
    );
  }
}

function compare(a, b) {
  if (typeof a === 'number' && typeof b === 'number') {
    return a - b;
  }
  return String(a ?? '').localeCompare(String(b ?? ''), 'en', { numeric: true });
}
