/** Lines of shell that run as pasted, but for the token: that is read from the variable FAKE_TOKEN. */
import { address, post } from './api.js';
import { attempt } from './dialogs.js';
import { copySecret, line, quoted } from './copying.js';
import { button, empty, h } from './dom.js';

export function certificateLine(model, cluster, endpoint = model.project.endpoint) {
  const url = `${endpoint}/${address('api', 'v3', 'projects', model.current, 'clusters', cluster.id, 'clustercert')}`;
  return [
    `curl -X POST ${quoted(url)}`,
    '-H "X-Auth-Token: $FAKE_TOKEN"',
    "-H 'Content-Type: application/json'",
    `-d '{"duration": 30}'`,
  ].join(' \\\n  ');
}

export function clustersLine(model) {
  const url = `${model.project.endpoint}/${address('api', 'v3', 'projects', model.current, 'clusters')}`;
  return [`curl ${quoted(url)}`, '-H "X-Auth-Token: $FAKE_TOKEN"', "-H 'Content-Type: application/json'"].join(' \\\n  ');
}

/** The token goes to the clipboard and is nowhere on the page. */
export function tokenButton(model, focus) {
  return button(
    'Copy a new token',
    () =>
      attempt(async () => {
        const { token } = await post(model.path('tokens'), {});
        await copySecret(`export FAKE_TOKEN=${quoted(token)}\n`, 'The line that sets FAKE_TOKEN', 'fake-token.sh');
      }),
    { focus },
  );
}

export function firstRequest(model) {
  if (!model.project) {
    return empty('No project', h('p', {}, 'Choose a project, or open one.'));
  }
  const clusters = model.resource('clusters');
  if (clusters === undefined) {
    model.read('clusters').catch(() => {});
  }
  const cluster = clusters?.[0];
  return empty(
    'No request yet',
    h('p', {}, 'Every request to this project appears here at once, with what was wrong with it. To see the first one:'),
    h(
      'ol',
      { class: 'steps' },
      h('li', {}, h('p', {}, 'Take a token along. It is copied as a line that sets ', h('code', {}, 'FAKE_TOKEN'), '; paste that into a shell.'), tokenButton(model, 'first-token')),
      h(
        'li',
        {},
        h('p', {}, cluster ? `Ask for a certificate of ${cluster.name}, as your application would.` : 'Ask for the clusters.'),
        cluster ? line(certificateLine(model, cluster), 'a first request', 'copy-first') : line(clustersLine(model), 'a first request', 'copy-first'),
      ),
    ),
  );
}
