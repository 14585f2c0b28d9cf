/** The project's time, and how to move it. */
import { post } from './api.js';
import { attempt, control, fieldRow, say } from './dialogs.js';
import { badge, button, h, replace, setText } from './dom.js';
import { day, inWords } from './time.js';

const STEPS = [
  ['1 hour', 'PT1H'],
  ['1 day', 'P1D'],
  ['30 days', 'P30D'],
  ['1 year', 'P365D'],
];

export function clockView(model) {
  const face = h('p', { class: 'face' });
  const how = h('p', { class: 'how' });
  const field = (name, options) => {
    const input = control({ name, ...options }, `clock-${name}`);
    return [input, fieldRow({ name, ...options }, input)];
  };
  const move = (body, done) =>
    attempt(async () => {
      await post(model.path('clock'), body);
      await model.read('clock');
      say(done);
    });
  const [amount, amountRow] = field('amount', { label: 'How much', type: 'number', min: 1, value: 20 });
  const [unit, unitRow] = field('unit', {
    label: 'Unit',
    options: [
      { value: 'D', text: 'days' },
      { value: 'H', text: 'hours' },
      { value: 'M', text: 'minutes' },
      { value: 'S', text: 'seconds' },
    ],
  });
  const [at, atRow] = field('at', { label: 'Date and time (UTC)', type: 'datetime-local', step: 1 });
  const instant = () => {
    if (!at.value) {
      throw new Error('Date and time (UTC) is missing: choose when.');
    }
    return new Date(`${at.value}Z`).toISOString();
  };
  const element = h(
    'div',
    { class: 'view' },
    h(
      'div',
      { class: 'view-head' },
      h('h1', { tabindex: '-1' }, 'Clock'),
      h('p', {}, 'Tokens, access keys and certificates of this project expire by it. Other projects have their own.'),
    ),
    h('div', { class: 'card clock-face' }, face, how, h('div', { class: 'actions' }, button('Back to the real time', () => move({ reset: true }, 'The clock shows the real time.'), { focus: 'clock-reset' }))),
    h(
      'div',
      { class: 'halves' },
      h(
        'section',
        { class: 'card', 'aria-label': 'Go on' },
        h('h2', {}, 'Go on'),
        h('div', { class: 'actions' }, STEPS.map(([text, advance]) => button(`+ ${text}`, () => move({ advance }, `${text} later.`), { focus: advance, label: `${text} later` }))),
        h(
          'form',
          {
            onsubmit: (event) => {
              event.preventDefault();
              const iso = unit.value === 'D' ? `P${amount.value}D` : `PT${amount.value}${unit.value}`;
              move({ advance: iso }, `${amount.value} ${unit.selectedOptions[0].textContent} later.`);
            },
          },
          h('div', { class: 'fields' }, amountRow, unitRow),
          h('div', { class: 'actions' }, h('button', { type: 'submit', class: 'primary' }, 'Advance')),
        ),
      ),
      h(
        'section',
        { class: 'card', 'aria-label': 'Set it' },
        h('h2', {}, 'Set it'),
        atRow,
        h(
          'div',
          { class: 'actions' },
          button('Set, and go on', () => attempt(async () => move({ set: instant() }, 'The clock is set.')), { kind: 'primary', focus: 'clock-set' }),
          button('Stop there', () => attempt(async () => move({ stopAt: instant() }, 'The clock stands still.')), { focus: 'clock-stop' }),
        ),
      ),
    ),
  );
  const render = () => {
    const clock = model.resource('clock');
    if (clock === undefined) {
      return;
    }
    setText(face, `${day(clock.now())} UTC`);
    const apart = clock.stopped ? clock.now() - Date.now() : clock.offset;
    replace(
      how,
      clock.stopped ? badge('paused', 'Stopped') : badge('ok', 'Running'),
      ' ',
      Math.abs(apart) < 2000 ? 'the real time' : `${inWords(apart)} ${apart > 0 ? 'after' : 'before'} the real time`,
    );
    if (!at.value) {
      at.value = new Date(clock.now()).toISOString().slice(0, 19);
    }
  };
  model.read('clock').catch((error) => say(error.message, 'bad'));
  render();
  const timer = setInterval(render, 1000);
  const off = [model.on('clock', render), model.on('project', () => model.read('clock').catch(() => {}))];
  return {
    element,
    close: () => {
      clearInterval(timer);
      off.forEach((each) => each());
    },
  };
}
