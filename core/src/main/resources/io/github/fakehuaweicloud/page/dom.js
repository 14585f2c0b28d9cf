/**
 * Elements. Whatever is inserted is inserted as text or as an attribute's value, never as markup: the page shows what anybody
 * sent to the fake.
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (typeof value === 'function') {
      element.addEventListener(name.replace(/^on/, ''), value);
    } else if (name === 'data') {
      Object.assign(element.dataset, value);
    } else if (name === 'value') {
      element.value = value;
    } else {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

/** Sets a text only if it is another one, so that nothing is laid out or announced for nothing. */
export function setText(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

/**
 * Replaces what an element holds, and leaves the focus on the control that had it: `data-focus` names what is the same before and
 * after.
 */
export function replace(container, ...children) {
  const active = document.activeElement;
  const had = container.contains(active) && active !== container ? active.dataset.focus : undefined;
  const inside = had !== undefined || (container.contains(active) && active !== container);
  container.replaceChildren(...children.flat(Infinity).filter(Boolean));
  if (inside) {
    (focusTarget(container, had) ?? document.getElementById('main')).focus({ preventScroll: true });
  }
}

export function focusTarget(container, name) {
  return name === undefined ? undefined : [...container.querySelectorAll('[data-focus]')].find((e) => e.dataset.focus === name);
}

const SVG = 'http://www.w3.org/2000/svg';
const SHAPES = {
  ok: 'M3 8.5l3.2 3.2L13 5',
  bad: 'M4 4l8 8M12 4l-8 8',
  warn: 'M8 2.5l6 11H2zM8 6.5v3.2M8 11.6v.2',
  info: 'M8 7v4.5M8 4.4v.2M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z',
  paused: 'M6 4v8M10 4v8',
};

/** A small drawing beside a word. It says nothing that the word does not say. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[name]);
  svg.append(path);
  return svg;
}

/** A word with a drawing and a colour. */
export function badge(level, text) {
  return h('span', { class: `badge ${level}` }, icon(level in SHAPES ? level : 'info'), h('span', {}, text));
}

/** A button; `focus` names it across renderings. */
export function button(text, onclick, { kind, focus, label, disabled } = {}) {
  return h(
    'button',
    { type: 'button', class: kind, onclick, disabled, 'aria-label': label, data: focus ? { focus } : {} },
    text,
  );
}

/** What an empty view shows: what would be here, and how it gets here. */
export function empty(title, ...children) {
  return h('div', { class: 'empty' }, h('h2', {}, title), ...children);
}
