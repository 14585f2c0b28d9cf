/** The clusters of a project: their phase, how they are reached, and what opens them. */
import { get, patch, post, postForFile, remove } from './api.js';
import { download, line } from './copying.js';
import { attempt, confirm, form, say } from './dialogs.js';
import { badge, button, empty, h, replace } from './dom.js';
import { certificateLine, tokenButton } from './first-request.js';
import { timeOfDay } from './time.js';

const MOST = 50;
const CERTIFICATES = [
  { value: 'expired', text: 'expired already' },
  { value: 'notYetValid', text: 'not valid yet' },
  { value: 'expiringIn', text: 'valid for a short time only' },
  { value: 'signedByAnotherAuthority', text: 'signed by another authority' },
  { value: 'forServerUseOnly', text: 'for servers only, not for clients' },
];

export function clustersView(model) {
  let most = MOST;
  const opened = new Set(); // whose calls are listed
  const list = h('div', { class: 'cards' });
  const element = h(
    'div',
    { class: 'view' },
    h(
      'div',
      { class: 'view-head' },
      h('h1', { tabindex: '-1' }, 'Clusters'),
      h('p', {}, 'What CCE answers for, and what a kubeconfig opens.'),
      h('div', { class: 'actions' }, tokenButton(model, 'token'), button('Add a cluster…', () => add(model), { kind: 'primary', focus: 'add' })),
    ),
    list,
  );
  const render = () => {
    const clusters = model.resource('clusters');
    if (clusters === undefined || !model.project) {
      return;
    }
    replace(
      list,
      clusters.length === 0
        ? empty('No cluster', h('p', {}, 'A cluster answers once it is here: add one above, or let your application create it. For the Clusters API: '), h('p', {}, h('code', {}, 'POST /api/v3/projects/{project_id}/clusters')))
        : clusters.slice(0, most).map((cluster) => card(model, cluster, opened)),
      clusters.length > most
        ? button(`Show ${clusters.length - most} more`, () => {
            most += 10 * MOST;
            render();
          })
        : null,
    );
  };
  model.read('clusters').catch((error) => say(error.message, 'bad'));
  render();
  const off = [model.on('clusters', render), model.on('project', () => model.read('clusters').catch(() => {}))];
  return { element, close: () => off.forEach((each) => each()) };
}

function card(model, cluster, opened) {
  const path = (...more) => model.path('clusters', cluster.id, ...more);
  const focus = (what) => `${what} ${cluster.id}`;
  const calls = cluster.apiServer ? callsOf(cluster.id, path('api-server', 'calls'), opened) : null;
  return h(
    'article',
    { class: 'card', 'aria-label': `Cluster ${cluster.name}` },
    h(
      'div',
      { class: 'card-head' },
      h('h2', {}, cluster.name),
      badge(cluster.phase === 'Available' ? 'ok' : cluster.phase === 'Hibernation' ? 'paused' : 'warn', cluster.phase),
      h('p', { class: 'identifier' }, cluster.id),
    ),
    h(
      'dl',
      { class: 'facts beside' },
      fact('Version', cluster.version),
      fact('Flavor', cluster.flavor),
      fact('Public IP', cluster.publicIp ?? 'none'),
      fact('Private IP', cluster.privateIp),
      fact('API server', cluster.apiServer ? (cluster.apiServer.externalAddress ?? cluster.apiServer.internalAddress) : 'not started', 'long'),
      ...Object.entries(cluster.labels ?? {}).map(([name, value]) => fact(`Label ${name}`, value)),
    ),
    h('h3', {}, 'A certificate by curl'),
    line(certificateLine(model, cluster), `the curl line of ${cluster.name}`, focus('copy')),
    calls,
    h(
      'div',
      { class: 'actions' },
      button('Download kubeconfig', () => kubeconfig(model, cluster, path('kubeconfig')), { kind: 'primary', focus: focus('kubeconfig'), label: `Download kubeconfig of ${cluster.name}` }),
      button('Change…', () => change(model, cluster, path()), { focus: focus('change'), label: `Change ${cluster.name}` }),
      cluster.apiServer
        ? null
        : button('Start API server', () => attempt(() => post(path('api-server')), `The API server of ${cluster.name} is up.`).then(() => model.read('clusters')), { focus: focus('api'), label: `Start API server of ${cluster.name}` }),
      button('Next certificate…', () => nextCertificate(cluster, path('next-certificate')), { focus: focus('next'), label: `Next certificate of ${cluster.name}` }),
      button('Remove…', () => ask(model, cluster, path()), { kind: 'quiet', focus: focus('remove'), label: `Remove ${cluster.name}` }),
    ),
  );
}

function fact(name, value, kind) {
  return h('div', { class: kind }, h('dt', {}, name), h('dd', {}, value ?? ''));
}

function callsOf(id, path, opened) {
  const body = h('div', { class: 'calls', role: 'group', 'aria-label': 'Calls of the API server' });
  const read = async () => {
    const answer = await attempt(() => get(path));
    if (!answer) {
      return;
    }
    const calls = answer.calls.slice(-50).reverse();
    replace(
      body,
      calls.length === 0
        ? h('p', {}, 'Nobody has called it. Download the kubeconfig, and try kubectl with it.')
        : h(
            'table',
            { class: 'plain' },
            h('thead', {}, h('tr', {}, ['Call', 'Who', 'Answer', 'Time (UTC)'].map((title) => h('th', { scope: 'col' }, title)))),
            h(
              'tbody',
              {},
              calls.map((call) =>
                h(
                  'tr',
                  {},
                  h('th', { scope: 'row' }, `${call.method} ${call.path}`),
                  h('td', {}, call.user ? `${call.user.name} (${(call.user.groups ?? []).join(', ')})` : 'nobody'),
                  h('td', {}, call.refusal ? badge('warn', `${call.status}: ${call.refusal}`) : String(call.status)),
                  h('td', {}, timeOfDay(call.receivedAt)),
                ),
              ),
            ),
          ),
    );
  };
  return h(
    'details',
    {
      class: 'more-of-it',
      open: opened.has(id),
      ontoggle: ({ target }) => {
        if (target.open) {
          opened.add(id);
          read();
        } else {
          opened.delete(id);
        }
      },
    },
    h('summary', { data: { focus: `calls ${id}` } }, 'Calls of its API server'),
    body,
  );
}

async function kubeconfig(model, cluster, path) {
  const file = await attempt(() => postForFile(path, {}));
  if (file) {
    const name = cluster.name.replace(/[^A-Za-z0-9._-]+/g, '-') || 'cluster';
    download(file, `kubeconfig-${name}.yaml`);
    say(`The kubeconfig of ${cluster.name} is saved. It opens the cluster: keep it like a password.`);
  }
}

async function add(model) {
  await form({
    title: 'Add a cluster',
    submit: 'Add',
    fields: [
      { name: 'name', label: 'Name', hint: 'Left empty, the fake chooses one.' },
      { name: 'version', label: 'Kubernetes version', placeholder: 'v1.29' },
      { name: 'phase', label: 'Phase', options: model.server.clusterPhases, value: 'Available' },
      { name: 'publicIp', label: 'Public IP', placeholder: '203.0.113.7', hint: 'Without one, its kubeconfigs have no external address.' },
      { name: 'apiServer', label: 'Start its API server', type: 'checkbox' },
    ],
    act: async ({ apiServer, ...texts }) => {
      await post(model.path('clusters'), { ...filled(texts), ...(apiServer ? { apiServer } : {}) });
      await model.read('clusters');
    },
  });
}

async function change(model, cluster, path) {
  await form({
    title: `Change ${cluster.name}`,
    submit: 'Change',
    fields: [
      { name: 'phase', label: 'Phase', options: model.server.clusterPhases, value: cluster.phase },
      { name: 'publicIp', label: 'Public IP', value: cluster.publicIp, hint: 'Empty: unbound.' },
    ],
    act: async ({ phase, publicIp }) => {
      await patch(path, {
        ...(phase === cluster.phase ? {} : { phase }),
        ...(publicIp === (cluster.publicIp ?? '') ? {} : { publicIp: publicIp || null }),
      });
      await model.read('clusters');
    },
  });
}

async function nextCertificate(cluster, path) {
  await form({
    title: `The next certificate of ${cluster.name}`,
    intro: 'Is not as it should be, so that you see what your application does with it. The one after it is good again.',
    submit: 'Do so',
    fields: [
      { name: 'is', label: 'It is', options: CERTIFICATES },
      { name: 'expiringIn', label: 'Minutes', type: 'number', min: 1, value: 5, when: ({ is }) => is === 'expiringIn', required: true },
    ],
    act: async ({ is, expiringIn }) => {
      await post(path, is === 'expiringIn' ? { is, expiringIn: `PT${expiringIn}M` } : { is });
      say(`The next certificate of ${cluster.name} is spoiled.`);
    },
  });
}

function ask(model, cluster, path) {
  confirm({
    title: `Remove ${cluster.name}?`,
    intro: 'Requests for it are answered as for a cluster that was never there.',
    submit: 'Remove it',
    act: async () => {
      await remove(path);
      await model.read('clusters');
    },
  });
}

/** Without the fields that were left empty: the fake has a default for each. */
export function filled(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
