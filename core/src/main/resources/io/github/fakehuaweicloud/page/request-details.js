/** What there is to know of one request, as the server masks it. */
import { badge, button, h } from './dom.js';
import { nearestOf } from './request-log.js';
import { day } from './time.js';

export function requestDetails(item, whole, problem, close) {
  const request = whole ?? {};
  return [
    h(
      'div',
      { class: 'details-head' },
      h('h2', { tabindex: '-1' }, `Request ${item.number}`),
      button('Close', close, { kind: 'quiet', focus: 'close-details' }),
    ),
    h('p', { class: 'details-target' }, h('span', { class: 'method' }, item.method), ' ', h('span', {}, item.target)),
    problem ? h('p', { class: 'problem' }, problem) : null,
    h('h3', {}, 'What was wrong'),
    wrong(item, request),
    h(
      'dl',
      { class: 'facts' },
      fact('Answer', item.status ? String(item.status) : 'none: the connection was cut'),
      fact('Received', `${day(item.receivedAt)} UTC`),
      fact('Operation', item.operation ? `${item.operation.service}: ${item.operation.title} (${item.operation.id})` : 'none of the cloud'),
      fact('Request id', item.requestId),
    ),
    named('Parameters', request.parameters, ['Name', 'In', 'Value'], (parameter) => [parameter.name, parameter.location?.toLowerCase(), parameter.value]),
    named('Headers', request.headers, ['Name', 'Value'], (header) => [header.name, header.value]),
    named('Headers of the answer', request.responseHeaders, ['Name', 'Value'], (header) => [header.name, header.value]),
  ];
}

function wrong(item, request) {
  const findings = [
    ...(request.violations ?? []).map((violation) => finding('bad', violation.parameter, violation.message ?? violation.reason)),
    request.nearest && !item.operation ? finding('bad', 'No such operation', `The nearest one: ${nearestOf(request)}`) : null,
    request.failure ? finding('bad', 'The fake itself failed', request.failure) : null,
    request.refusal ? finding(item.unexpected ? 'bad' : 'warn', 'Refused', request.refusal) : null,
    ...(request.undocumented ?? []).map((violation) => finding('info', `${violation.parameter}, not documented`, violation.message ?? '')),
    request.stubbed ? finding('info', 'Stubbed', 'A stub of the test gave the answer.') : null,
  ].filter(Boolean);
  return findings.length > 0
    ? h('ul', { class: 'findings' }, findings)
    : h('p', {}, badge(item.verdict.level, item.verdict.text));
}

function finding(level, what, text) {
  return h('li', {}, badge(level, what), h('p', {}, text));
}

function fact(name, value) {
  return h('div', {}, h('dt', {}, name), h('dd', {}, value ?? ''));
}

function named(title, entries, columns, cells) {
  if (!entries?.length) {
    return null;
  }
  return [
    h('h3', {}, title),
    h(
      'table',
      { class: 'plain' },
      h('caption', { class: 'unseen' }, title),
      h('thead', {}, h('tr', {}, columns.map((column) => h('th', { scope: 'col' }, column)))),
      h(
        'tbody',
        {},
        entries.map((entry) => {
          const [first, ...others] = cells(entry);
          return h('tr', {}, h('th', { scope: 'row' }, first), others.map((text) => h('td', {}, text ?? '')));
        }),
      ),
    ),
  ];
}
