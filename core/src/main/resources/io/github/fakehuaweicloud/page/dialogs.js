/** Dialogs with a form, questions, and short messages. */
import { button, focusTarget, h } from './dom.js';

let counter = 0;

/**
 * @param {object} options `fields` of {name, label, hint, type, options, value, required, placeholder, when}, `act(values)` does the
 *     work: what it throws is shown in the dialog
 * @returns a promise of what `act` yielded, undefined if the user left
 */
export function form({ title, intro, fields = [], submit, danger, act, leave = 'Cancel' }) {
  const id = `dialog-${++counter}`;
  const opener = document.activeElement;
  const openerName = opener?.dataset?.focus;
  const inputs = new Map();
  const rows = fields.map((field) => {
    const input = control(field, `${id}-${field.name}`);
    inputs.set(field.name, { input, field });
    return fieldRow(field, input);
  });
  const problem = h('p', { class: 'problem', role: 'alert' });
  const go = h('button', { type: 'submit', class: danger ? 'danger' : 'primary' }, submit);
  const element = h(
    'form',
    { method: 'dialog', novalidate: true },
    h('h2', { id: `${id}-title` }, title),
    intro ? h('p', { class: 'intro' }, intro) : null,
    rows,
    problem,
    h('div', { class: 'actions' }, button(leave, () => dialog.close()), go),
  );
  const dialog = h('dialog', { 'aria-labelledby': `${id}-title`, class: 'form' }, element);
  const values = () =>
    Object.fromEntries([...inputs].map(([name, { input }]) => [name, input.type === 'checkbox' ? input.checked : input.value.trim()]));
  const adapt = () => {
    const now = values();
    [...inputs.values()].forEach(({ field }, index) => {
      rows[index].hidden = field.when !== undefined && !field.when(now);
    });
    inputs.forEach(({ input, field }) => field.choices && fill(input, field.choices(now)));
  };
  element.addEventListener('input', adapt);
  adapt();
  document.body.append(dialog);
  return new Promise((resolve) => {
    let result;
    element.addEventListener('submit', async (event) => {
      event.preventDefault();
      const missing = [...inputs.values()].find(({ input, field }) => field.required && !input.closest('[hidden]') && !input.value.trim());
      if (missing) {
        problem.textContent = `${missing.field.label} is missing.`;
        missing.input.focus();
        return;
      }
      go.disabled = true;
      problem.textContent = '';
      try {
        result = await act(values());
        dialog.close();
      } catch (error) {
        problem.textContent = error.message;
      } finally {
        go.disabled = false;
      }
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      // The opener may have been rendered anew while the dialog was open.
      if (!opener?.isConnected) {
        (focusTarget(document, openerName) ?? document.getElementById('main')).focus();
      }
      resolve(result);
    });
    dialog.showModal();
    (inputs.size > 0 ? [...inputs.values()][0].input : danger ? dialog.querySelector('button') : go).focus();
  });
}

export function fieldRow(field, input) {
  const hint = field.hint ? h('p', { class: 'hint', id: `${input.id}-hint` }, field.hint) : null;
  if (hint) {
    input.setAttribute('aria-describedby', hint.id);
  }
  const label = h('label', { for: input.id }, field.label);
  return h('div', { class: `field ${field.type === 'checkbox' ? 'check' : ''}` }, field.type === 'checkbox' ? [input, label] : [label, input], hint);
}

export function control(field, id) {
  const shared = { id, name: field.name, required: field.required };
  if (field.options || field.choices) {
    const select = h('select', shared);
    fill(select, field.options ?? []);
    if (field.value !== undefined) {
      select.value = field.value;
    }
    return select;
  }
  const input = h('input', {
    ...shared,
    type: field.type ?? 'text',
    placeholder: field.placeholder,
    min: field.min,
    max: field.max,
    step: field.step,
    autocomplete: 'off',
    spellcheck: 'false',
    value: field.value ?? '',
  });
  if (field.type === 'checkbox') {
    input.checked = Boolean(field.value);
  }
  return input;
}

/** Fills a select with texts or {value, text}, and keeps what was chosen. */
export function fill(select, options) {
  const wanted = options.map((option) => (typeof option === 'string' ? { value: option, text: option } : option));
  const same =
    wanted.length === select.options.length &&
    wanted.every(({ value, text }, index) => select.options[index].value === value && select.options[index].text === text);
  if (!same) {
    const chosen = select.value;
    select.replaceChildren(...wanted.map(({ value, text }) => h('option', { value }, text)));
    if (wanted.some(({ value }) => value === chosen)) {
      select.value = chosen;
    }
  }
}

/** Asks before something is lost. */
export function confirm({ title, intro, submit, act }) {
  return form({
    title,
    intro,
    submit,
    danger: true,
    act: async () => {
      await act();
      return true;
    },
  });
}

/** A short message; errors stay until they are closed. */
export function say(text, level = 'ok') {
  const toasts = document.getElementById('toasts');
  const toast = h(
    'div',
    { class: `toast ${level}` },
    h('p', {}, text),
    button('×', () => toast.remove(), { kind: 'quiet', label: 'Close this message' }),
  );
  toasts.append(toast);
  while (toasts.children.length > 3) {
    toasts.firstChild.remove();
  }
  if (level !== 'bad') {
    setTimeout(() => toast.remove(), 6000);
  }
}

/** Does something, and says what went wrong if it does. */
export async function attempt(action, done) {
  try {
    const result = await action();
    if (done) {
      say(done);
    }
    return result;
  } catch (error) {
    say(error.message, 'bad');
    return undefined;
  }
}

/** Said to screen readers only. */
export function announce(text) {
  document.getElementById('announcements').textContent = text;
}
