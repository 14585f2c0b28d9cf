/** The projects of the server: open, choose, reset, close. */
import { address, post, remove } from './api.js';
import { confirm, form, say } from './dialogs.js';
import { button, empty, h, replace } from './dom.js';
import { filled } from './clusters.js';
import { SortableTable } from './table.js';
import { line } from './copying.js';

export function projectsView(model, go) {
  const table = new SortableTable(
    'Open projects',
    [
      { title: 'Project', cell: (p) => h('span', { class: 'named' }, h('a', { href: go.address('requests', p.id) }, p.id), h('span', { class: 'aside' }, p.description ?? '')), sortBy: (p) => p.id },
      { title: 'Region', cell: (p) => p.region ?? '', sortBy: (p) => p.region, kind: 'nowrap' },
      { title: 'Clusters', cell: (p) => String(p.clusters), sortBy: (p) => p.clusters, kind: 'figure' },
      { title: 'Certificates', cell: (p) => String(p.certificates), sortBy: (p) => p.certificates, kind: 'figure' },
      { title: 'Requests', cell: (p) => String(p.requests), sortBy: (p) => p.requests, kind: 'figure' },
      { title: 'Unexpected', cell: (p) => String(p.unexpected), sortBy: (p) => p.unexpected, kind: 'figure' },
      { title: 'Actions', cell: (p) => actions(p), kind: 'end' },
    ],
    (p) => p.id,
    { column: 0, descending: false },
  );
  const frame = h('div');
  const element = h(
    'div',
    { class: 'view' },
    h(
      'div',
      { class: 'view-head' },
      h('h1', { tabindex: '-1' }, 'Projects'),
      h('p', {}, 'Each has its own ids, tokens, clusters, requests, faults and clock.'),
      h(
        'div',
        { class: 'actions' },
        button('Reset all…', () => resetAll(), { focus: 'reset-all' }),
        button('Open a project…', () => open(model, go), { kind: 'primary', focus: 'open' }),
      ),
    ),
    frame,
  );

  function actions(project) {
    return h(
      'span',
      { class: 'row-actions' },
      button('Reset…', () => reset(project), { kind: 'small', focus: `reset ${project.id}`, label: `Reset project ${project.id}` }),
      button('Close…', () => close(project), { kind: 'small quiet', focus: `close ${project.id}`, label: `Close project ${project.id}` }),
    );
  }

  function reset(project) {
    confirm({
      title: 'Reset this project?',
      intro: `${project.id} becomes as it was opened: its requests, certificates, faults and what was added are gone, and its clock shows the real time.`,
      submit: 'Reset it',
      act: async () => {
        await post(address('projects', project.id, 'reset'));
        await model.readProjects();
        say('The project is as it was opened.');
      },
    });
  }

  function resetAll() {
    confirm({
      title: 'Reset all projects?',
      intro: 'Each becomes as it was opened: requests, certificates, faults and what was added are gone.',
      submit: 'Reset all',
      act: async () => {
        await post('reset');
        await model.readProjects();
        say('All projects are as they were opened.');
      },
    });
  }

  function close(project) {
    confirm({
      title: 'Close this project?',
      intro: `${project.id} and all it holds are gone; requests to it are refused.`,
      submit: 'Close it',
      act: async () => {
        await remove(address('projects', project.id));
        await model.readProjects();
        say('The project is closed.');
      },
    });
  }

  const render = () => {
    const projects = [...model.projects.values()];
    if (projects.length === 0) {
      replace(
        frame,
        empty(
          'No project is open',
          h('p', {}, 'Open one above, or from a test:'),
          line(`curl -X POST '${location.origin}/__fake/projects' -H 'Content-Type: application/json' -d '{}'`, 'a project by curl', 'copy-project'),
        ),
      );
    } else {
      if (frame.firstChild !== table.element) {
        frame.replaceChildren(table.element);
      }
      table.rows = projects;
    }
  };
  let waiting;
  const later = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      render();
    }, 500);
  };
  render();
  const off = [model.on('projects', render), model.on('counts', later)];
  return {
    element,
    close: () => {
      clearTimeout(waiting);
      off.forEach((each) => each());
    },
  };
}

async function open(model, go) {
  const project = await form({
    title: 'Open a project',
    submit: 'Open',
    fields: [
      { name: 'id', label: 'Project id', hint: 'Left empty, the fake chooses one.' },
      { name: 'description', label: 'Description' },
      { name: 'region', label: 'Region', placeholder: 'cn-north-4' },
      { name: 'strict', label: 'Strict: refuse what no page documents', type: 'checkbox' },
      { name: 'cluster', label: 'With a cluster', type: 'checkbox', value: true },
    ],
    act: async ({ strict, cluster, ...texts }) => {
      const opened = await post('projects', { ...filled(texts), ...(strict ? { strict } : {}), ...(cluster ? { clusters: [{}] } : {}) });
      await model.readProjects();
      return opened;
    },
  });
  if (project) {
    say('The project is open.');
    location.hash = go.address('requests', project.id);
  }
}
