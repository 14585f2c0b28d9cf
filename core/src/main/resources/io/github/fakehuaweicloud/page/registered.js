/** The multi-cloud clusters that were registered at HSS. */
import { patch, post, remove } from './api.js';
import { confirm, form, say } from './dialogs.js';
import { badge, button, empty, h, replace } from './dom.js';
import { filled } from './clusters.js';
import { SortableTable } from './table.js';

export function registeredView(model) {
  const table = new SortableTable(
    'Registered clusters',
    [
      { title: 'Name', cell: (c) => named(c), sortBy: (c) => c.name ?? c.id },
      { title: 'Provider', cell: (c) => c.provider ?? '', sortBy: (c) => c.provider },
      { title: 'Status', cell: (c) => status(c), sortBy: (c) => c.status },
      { title: 'API server', cell: (c) => c.server ?? '', sortBy: (c) => c.server, kind: 'narrow' },
      { title: 'Agent', cell: (c) => c.agentVersion ?? 'none', sortBy: (c) => c.agentVersion },
      { title: 'Expires', cell: (c) => c.currentExpirationDate ?? c.certificateExpirationDate ?? '', sortBy: (c) => c.currentExpirationDate ?? c.certificateExpirationDate },
      { title: 'Actions', cell: (c) => actions(model, c), kind: 'end' },
    ],
    (c) => c.id,
    undefined,
  );
  const frame = h('div');
  const element = h(
    'div',
    { class: 'view' },
    h(
      'div',
      { class: 'view-head' },
      h('h1', { tabindex: '-1' }, 'Registered clusters'),
      h('p', {}, 'The multi-cloud clusters that HSS was given a kubeconfig of.'),
      h('div', { class: 'actions' }, button('Register one…', () => add(model), { kind: 'primary', focus: 'add' })),
    ),
    frame,
  );
  const render = () => {
    const clusters = model.resource('multiCloudClusters');
    if (clusters === undefined) {
      return;
    }
    if (clusters.length === 0) {
      replace(
        frame,
        empty(
          'No cluster is registered',
          h('p', {}, 'Your application registers one with'),
          h('p', {}, h('code', {}, 'POST /v5/{project_id}/container/kubernetes/multi-cloud/clusters')),
          h('p', {}, 'and a kubeconfig in the body. Or register one here.'),
        ),
      );
    } else {
      if (frame.firstChild !== table.element) {
        frame.replaceChildren(table.element);
      }
      table.rows = clusters;
    }
  };
  model.read('multiCloudClusters').catch((error) => say(error.message, 'bad'));
  render();
  const off = [model.on('multiCloudClusters', render), model.on('project', () => model.read('multiCloudClusters').catch(() => {}))];
  return { element, close: () => off.forEach((each) => each()) };
}

function named(cluster) {
  return h('span', { class: 'named' }, cluster.name ?? 'without a name', h('span', { class: 'identifier' }, cluster.id));
}

function status(cluster) {
  if (cluster.removed) {
    return badge('paused', 'Removed');
  }
  const level = /success|installed|online/.test(cluster.status) ? 'ok' : /fail|offline/.test(cluster.status) ? 'bad' : 'info';
  return [badge(level, cluster.status), cluster.connectionFailure ? h('span', { class: 'aside' }, cluster.connectionFailure) : null];
}

function actions(model, cluster) {
  if (cluster.removed) {
    return '';
  }
  const name = cluster.name ?? cluster.id;
  return h(
    'span',
    { class: 'row-actions' },
    button('Change…', () => change(model, cluster, name), { kind: 'small', focus: `change ${cluster.id}`, label: `Change ${name}` }),
    button('Remove…', () => ask(model, cluster, name), { kind: 'small quiet', focus: `remove ${cluster.id}`, label: `Remove ${name}` }),
  );
}

async function change(model, cluster, name) {
  await form({
    title: `Change ${name}`,
    submit: 'Change',
    fields: [
      { name: 'status', label: 'Status', options: model.server.clusterStatuses, value: cluster.status },
      {
        name: 'when',
        label: 'When',
        options: [
          { value: 'status', text: 'now' },
          { value: 'statusAtNextSync', text: 'when the application synchronizes next' },
        ],
      },
      { name: 'agentVersion', label: 'Version of the agent', value: cluster.agentVersion ?? '' },
      { name: 'grant', label: 'Let the agent read', placeholder: 'pods', hint: 'A resource that its account may not read so far.' },
      { name: 'deny', label: 'Do not let it read', placeholder: 'secrets' },
    ],
    act: async ({ status: wanted, when, agentVersion, grant, deny }) => {
      await patch(model.path('multi-cloud-clusters', cluster.id), {
        ...(wanted === cluster.status && when === 'status' ? {} : { [when]: wanted }),
        ...(agentVersion === (cluster.agentVersion ?? '') ? {} : { agentVersion }),
        ...filled({ grant, deny }),
      });
      await model.read('multiCloudClusters');
    },
  });
}

async function add(model) {
  await form({
    title: 'Register a cluster',
    intro: 'As if an application had done so before.',
    submit: 'Register',
    fields: [
      { name: 'name', label: 'Name' },
      { name: 'provider', label: 'Provider', placeholder: 'tencent' },
      { name: 'server', label: 'Address of its API server', placeholder: 'https://203.0.113.7:5443' },
      { name: 'status', label: 'Status', options: [{ value: '', text: 'as after a registration' }, ...model.server.clusterStatuses] },
    ],
    act: async (values) => {
      await post(model.path('multi-cloud-clusters'), filled(values));
      await model.read('multiCloudClusters');
    },
  });
}

function ask(model, cluster, name) {
  confirm({
    title: `Remove ${name}?`,
    intro: 'HSS no longer knows it.',
    submit: 'Remove it',
    act: async () => {
      await remove(model.path('multi-cloud-clusters', cluster.id));
      await model.read('multiCloudClusters');
    },
  });
}
