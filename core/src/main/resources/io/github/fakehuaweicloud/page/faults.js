/** What goes wrong on purpose: a form for the next faults, and what waits. */
import { post, remove } from './api.js';
import { attempt, control, fieldRow, fill, say } from './dialogs.js';
import { badge, button, empty, h, replace } from './dom.js';
import { inWords, milliseconds } from './time.js';

const KINDS = [
  { value: 'throttled', text: 'Too many requests (429)' },
  { value: 'error', text: 'An error of the service' },
  { value: 'badGateway', text: 'Bad gateway (502)' },
  { value: 'gatewayTimeout', text: 'Gateway timeout (504)' },
  { value: 'delay', text: 'The answer comes late' },
  { value: 'slowBody', text: 'The body comes little by little' },
  { value: 'connectionReset', text: 'The connection is reset' },
  { value: 'connectionClosed', text: 'The connection is closed' },
  { value: 'emptyBody', text: 'The body is empty' },
  { value: 'malformedBody', text: 'The body is no JSON' },
  { value: 'none', text: 'Nothing: a good answer in between' },
];

export function faultsView(model) {
  const inputs = {};
  const rows = {};
  const field = (name, options) => {
    inputs[name] = control({ name, ...options }, `fault-${name}`);
    rows[name] = fieldRow({ name, ...options }, inputs[name]);
    return rows[name];
  };
  const services = () => model.server.services.map(({ name }) => ({ value: name.toLowerCase(), text: name }));
  const errors = (service) =>
    model.server.errors
      .filter((error) => error.service === service || error.service === 'gateway')
      .map((error) => ({ value: `${error.service}:${error.name}`, text: `${error.status} ${error.name} (${error.code})` }));
  const adapt = () => {
    const service = inputs.service.value;
    const operations = model.server.services.find(({ name }) => name.toLowerCase() === service)?.operations ?? [];
    fill(inputs.operation, [{ value: '', text: 'Any' }, ...operations.map(({ id, title }) => ({ value: id, text: title }))]);
    fill(inputs.error, [...errors(service), { value: 'own', text: 'Another one…' }]);
    const kind = inputs.kind.value;
    const own = kind === 'error' && inputs.error.value === 'own';
    rows.retryAfter.hidden = kind !== 'throttled';
    rows.wholeSeconds.hidden = kind !== 'throttled' || !inputs.retryAfter.value.trim();
    rows.time.hidden = kind !== 'delay' && kind !== 'slowBody';
    rows.error.hidden = kind !== 'error';
    rows.status.hidden = rows.code.hidden = rows.message.hidden = !own;
    rows.times.hidden = inputs.often.value !== 'next';
  };
  const waiting = h('div');
  const fields = h(
    'form',
    { class: 'card fault-form', novalidate: true, oninput: () => adapt() },
    h('h2', {}, 'Let something go wrong'),
    h(
      'div',
      { class: 'fields' },
      field('service', { label: 'Service', options: [] }),
      field('operation', { label: 'Operation', options: [{ value: '', text: 'Any' }] }),
      field('kind', { label: 'What happens', options: KINDS }),
      field('error', { label: 'Error', options: [] }),
      field('status', { label: 'Status', type: 'number', min: 400, max: 599, value: 500 }),
      field('code', { label: 'Code', placeholder: 'CCE.01500001' }),
      field('message', { label: 'Message' }),
      field('retryAfter', { label: 'Retry-After, in seconds', type: 'number', min: 0, hint: 'Empty: without.' }),
      field('wholeSeconds', { label: 'Retry-After in whole seconds', type: 'checkbox', hint: 'Else as the real service: 2.000.' }),
      field('time', { label: 'How long, in seconds', type: 'number', min: 0, step: 'any', value: 2 }),
      field('often', {
        label: 'How often',
        options: [
          { value: 'next', text: 'The next requests' },
          { value: 'always', text: 'Each request, until cleared' },
        ],
      }),
      field('times', { label: 'How many', type: 'number', min: 1, value: 1 }),
    ),
    h('div', { class: 'actions' }, h('button', { type: 'submit', class: 'primary' }, 'Add the fault')),
  );
  fields.addEventListener('submit', (event) => {
    event.preventDefault();
    attempt(async () => {
      const value = (name) => inputs[name].value.trim();
      const fault = { kind: value('kind') };
      if (fault.kind === 'throttled' && value('retryAfter')) {
        fault.retryAfter = seconds(value('retryAfter'));
        if (inputs.wholeSeconds.checked) {
          fault.wholeSeconds = true;
        }
      }
      if (fault.kind === 'delay' || fault.kind === 'slowBody') {
        fault.time = seconds(value('time') || '2');
      }
      if (fault.kind === 'error') {
        fault.error =
          value('error') === 'own' ? { status: Number(value('status')), code: value('code'), message: value('message') } : named(value('error'));
      }
      await post(model.path('faults'), {
        service: value('service'),
        ...(value('operation') ? { operation: value('operation') } : {}),
        ...(value('often') === 'always' ? { always: fault } : { next: fault, times: Number(value('times')) || 1 }),
      });
      await model.read('faults');
      say(value('often') === 'always' ? 'The fault stays until it is cleared.' : 'The fault waits for its request.');
    });
  });
  const render = () => {
    if (model.server && inputs.service.options.length === 0) {
      fill(inputs.service, services());
      adapt();
    }
    const plans = (model.resource('faults') ?? []).filter((plan) => plan.waiting?.length || plan.always?.length);
    if (model.resource('faults') === undefined) {
      return;
    }
    replace(
      waiting,
      h(
        'div',
        { class: 'section-head' },
        h('h2', {}, 'What waits'),
        plans.length > 0
          ? button('Clear all', () => clear(model, ''), { focus: 'clear-all' })
          : null,
      ),
      plans.length === 0
        ? empty('No fault waits', h('p', {}, 'Every request is answered as the pages say. Add a fault to see how your application takes it: twice “Too many requests” shows whether it tries again.'))
        : h('ul', { class: 'plans' }, plans.map((plan) => planOf(model, plan))),
    );
  };
  model.read('faults').catch((error) => say(error.message, 'bad'));
  render();
  const element = h(
    'div',
    { class: 'view' },
    h('div', { class: 'view-head' }, h('h1', { tabindex: '-1' }, 'Faults'), h('p', {}, 'How does your application take it when the cloud does not answer as it should?')),
    h('div', { class: 'halves' }, fields, h('section', { 'aria-label': 'What waits' }, waiting)),
  );
  const off = [model.on('faults', render), model.on('server', render), model.on('project', () => model.read('faults').catch(() => {}))];
  return { element, close: () => off.forEach((each) => each()) };
}

function planOf(model, plan) {
  const operation = model.server.services.flatMap(({ operations }) => operations).find(({ id }) => id === plan.operation);
  const what = `${plan.service.toUpperCase()}: ${operation?.title ?? plan.operation ?? 'any operation'}`;
  const query = new URLSearchParams({ service: plan.service, ...(plan.operation ? { operation: plan.operation } : {}) });
  return h(
    'li',
    { class: 'card plan' },
    h(
      'div',
      {},
      h('h3', {}, what),
      plan.waiting?.length ? h('p', {}, 'Next: ', grouped(plan.waiting).map((text) => [badge('warn', text), ' '])) : null,
      plan.always?.length ? h('p', {}, plan.waiting?.length ? 'Then always: ' : 'Always: ', grouped(plan.always).map((text) => [badge('bad', text), ' '])) : null,
    ),
    button('Clear', () => clear(model, `?${query}`), { kind: 'small', focus: `clear ${query}`, label: `Clear the faults of ${what}` }),
  );
}

/** Equal ones that follow each other, as one with a number. */
function grouped(faults) {
  const groups = [];
  for (const fault of faults) {
    const text = inShort(fault);
    const last = groups.at(-1);
    if (last?.text === text) {
      last.times++;
    } else {
      groups.push({ text, times: 1 });
    }
  }
  return groups.map(({ text, times }) => (times > 1 ? `${text} × ${times}` : text));
}

function inShort(fault) {
  const kind = KINDS.find(({ value }) => value === fault.kind)?.text ?? fault.kind;
  if (fault.kind === 'error') {
    const { status, name, code } = fault.error ?? {};
    return name ? `${status ?? ''} ${name} (${code})`.trim() : `${status ?? ''} ${code ?? kind}`.trim();
  }
  const time = milliseconds(fault.time ?? fault.retryAfter);
  return time === undefined ? kind : `${kind}, ${fault.kind === 'throttled' ? 'retry after ' : ''}${inWords(time)}${fault.wholeSeconds ? ' (whole seconds)' : ''}`;
}

/** `cce:NOT_FOUND` */
function named(text) {
  const [service, name] = text.split(':');
  return { service, name };
}

function seconds(text) {
  return `PT${text}S`;
}

function clear(model, query) {
  return attempt(async () => {
    await remove(`${model.path('faults')}${query}`);
    await model.read('faults');
  });
}
