/** What leaves the page: to the clipboard, or as a file. */
import { button, h } from './dom.js';
import { say } from './dialogs.js';

/** A line of shell and a button that copies it. */
export function line(text, label, focus) {
  const code = h('code', { tabindex: '0', role: 'group', 'aria-label': label }, text);
  return h(
    'div',
    { class: 'line' },
    code,
    button('Copy', () => copyShown(code, label), { kind: 'small', focus, label: `Copy: ${label}` }),
  );
}

async function copyShown(code, label) {
  try {
    await navigator.clipboard.writeText(code.textContent);
  } catch {
    // Browsers have no clipboard for a page that came by http from another machine.
    getSelection().selectAllChildren(code);
    if (!document.execCommand('copy')) {
      say('This browser does not let the page copy. The line is selected: press Ctrl+C.', 'warn');
      return;
    }
  }
  say(`Copied: ${label}`);
}

/** Copies what the page must not show; where there is no clipboard, it becomes a file. */
export async function copySecret(text, what, file) {
  try {
    await navigator.clipboard.writeText(text);
    say(`${what} is in the clipboard.`);
  } catch {
    download(new Blob([text], { type: 'text/plain' }), file);
    say(`This browser does not let the page copy. ${what} is saved as ${file}.`);
  }
}

export function download(blob, name) {
  const url = URL.createObjectURL(blob);
  const link = h('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** For a shell: whatever is in it stays one word. */
export function quoted(text) {
  return `'${String(text).replace(/'/g, `'\\''`)}'`;
}
