/** Puts the page together: which project, which view, and the connection. */
import { takeKeyFromAddress, whenKeyIsWanted } from './api.js';
import { certificatesView } from './certificates.js';
import { clockView } from './clock.js';
import { clustersView } from './clusters.js';
import { announce, fill, form, say } from './dialogs.js';
import { button, empty, h, setText } from './dom.js';
import { faultsView } from './faults.js';
import { Live } from './live.js';
import { Model } from './model.js';
import { projectsView } from './projects.js';
import { registeredView } from './registered.js';
import { requestsView, unattributedView } from './requests.js';
import { day } from './time.js';

const VIEWS = {
  requests: ['Requests', requestsView],
  clusters: ['Clusters', clustersView],
  certificates: ['Certificates', certificatesView],
  registered: ['Registered clusters', registeredView],
  faults: ['Faults', faultsView],
  clock: ['Clock', clockView],
  projects: ['Projects', projectsView],
  unattributed: ['Requests of no project', unattributedView],
};
const OF_THE_SERVER = ['projects', 'unattributed'];

const byId = (id) => document.getElementById(id);
const model = new Model();
let view;
let shown; // {name, project}

const go = {
  address: (name, project) => `#/${name}${project === undefined ? '' : `/${encodeURIComponent(project)}`}`,
};

/** `#/clusters/5b1e…` */
function asked() {
  const [, name, project] = location.hash.split('/');
  let id;
  try {
    id = project && decodeURIComponent(project);
  } catch {
    id = undefined;
  }
  return { name: Object.hasOwn(VIEWS, name ?? '') ? name : 'requests', project: id };
}

function show(byUser) {
  const wanted = asked();
  const id = [wanted.project, model.current, ...model.projects.keys()].find((each) => model.projects.has(each));
  if (wanted.project !== undefined && wanted.project !== id) {
    say(`The project ${wanted.project} is not open.`, 'warn');
  }
  const name = id === undefined && !OF_THE_SERVER.includes(wanted.name) ? 'projects' : wanted.name;
  model.choose(id);
  const place = go.address(name, id);
  if (location.hash !== place) {
    history.replaceState(null, '', place);
  }
  if (shown?.name !== name || shown.project !== id) {
    const other = shown?.name !== name;
    shown = { name, project: id };
    view?.close();
    view = VIEWS[name][1](model, go);
    byId('main').replaceChildren(view.element);
    if (byUser && other) {
      view.element.querySelector('h1').focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  }
  frame();
}

function frame() {
  const { name, project } = shown;
  document.title = `${VIEWS[name][0]} · Fake Huawei Cloud`;
  document.querySelectorAll('[data-view]').forEach((link) => {
    link.href = go.address(link.dataset.view, project);
    if (link.dataset.view === name) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
  });
  document.querySelector('.brand').href = go.address('requests', project);
  fill(
    byId('project'),
    [...model.projects.values()].map(({ id, description }) => ({ value: id, text: description ? `${description} (${id})` : id })),
  );
  byId('project').disabled = model.projects.size === 0;
  if (project !== undefined) {
    byId('project').value = project;
  }
  counts();
}

function counts() {
  const project = model.project;
  const figures = {
    requests: project?.requests,
    clusters: project?.clusters,
    certificates: project?.certificates,
    multiCloudClusters: project?.multiCloudClusters,
    projects: model.projects.size,
    unattributed: model.unattributed.requests.length,
  };
  document.querySelectorAll('[data-count]').forEach((element) => {
    const figure = figures[element.dataset.count];
    setText(element, figure ? figure.toLocaleString('en') : '');
  });
}

function clock() {
  const time = model.resource('clock');
  setText(byId('bar-clock'), time ? `${day(time.now()).slice(0, 16)} UTC${time.stopped ? ', stopped' : ''}` : '');
}

function theme() {
  const toggle = byId('theme');
  const dark = () =>
    document.documentElement.dataset.theme
      ? document.documentElement.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
  const tell = () => toggle.setAttribute('aria-pressed', String(dark()));
  toggle.addEventListener('click', () => {
    const wanted = dark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = wanted;
    try {
      localStorage.setItem('fake.theme', wanted);
    } catch {
      // a browser that keeps nothing: it is for this page only, then
    }
    tell();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell);
  tell();
}

function connection(state, text) {
  const element = byId('connection');
  element.dataset.state = state;
  setText(element.querySelector('.connection-text'), text);
}

async function start() {
  takeKeyFromAddress();
  theme();
  whenKeyIsWanted((wrong) =>
    form({
      title: wrong ? 'That key is not the server’s' : 'This server wants its key',
      intro: 'It was given with --control-key, or printed when the server started. It is kept for this tab only.',
      submit: 'Go on',
      leave: 'Without it',
      fields: [{ name: 'key', label: 'Control key', type: 'password', required: true }],
      act: async ({ key }) => key,
    }),
  );
  const live = new Live({
    event: (name, data) => model.take(name, data),
    caughtUp: async () => {
      await (shown ? model.refresh() : begin());
    },
    poll: () => (shown ? model.refresh() : begin()),
    lost: () => model.lost(),
    state: connection,
    keyIsMissing: () =>
      new Promise((resolve) => {
        const main = byId('main');
        view?.close();
        shown = undefined;
        main.replaceChildren(
          empty(
            'No key, no view',
            h('p', {}, 'This server answers only those who have its control key. It was given with --control-key, or printed when the server started.'),
            button('Enter the key…', resolve, { kind: 'primary' }),
          ),
        );
      }),
  });
  model.on('projects', () => shown && show(false));
  model.on('counts', counts);
  model.on('unattributed', counts);
  model.on('clock', clock);
  model.on('project', clock);
  setInterval(clock, 5000);
  byId('project').addEventListener('change', (event) => {
    location.hash = go.address(shown.name, event.target.value);
    announce(`Project ${event.target.value}`);
  });
  addEventListener('hashchange', () => {
    takeKeyFromAddress();
    if (shown) {
      show(true);
    }
  });
  document.querySelector('.skip').addEventListener('click', (event) => {
    // The part after # is which view.
    event.preventDefault();
    byId('main').focus();
  });
  await live.run();
}

async function begin() {
  await model.start();
  byId('version').textContent = model.server.version === 'unknown' ? '' : `Version ${model.server.version}`;
  show(false);
}

start();
