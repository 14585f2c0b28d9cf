/**
 * What the page knows of the server. Views ask for it and are told by `on(name)` when it is another: at most once a frame, however
 * much has come.
 */
import { address, get } from './api.js';
import { RequestLog } from './request-log.js';
import { ProjectClock } from './time.js';

const NEWEST = 1000;
const ALL = 1_000_000;

const RESOURCES = {
  clusters: ['clusters', (answer) => answer.clusters],
  certificates: ['certificates', (answer) => answer.certificates],
  multiCloudClusters: ['multi-cloud-clusters', (answer) => answer.multiCloudClusters],
  faults: ['faults', (answer) => answer.faults],
  clock: ['clock', (answer) => new ProjectClock(answer)],
};

export class Model {
  server;
  projects = new Map();
  current;
  log = new RequestLog(false);
  unattributed = new RequestLog(true);
  #resources = new Map();
  #texts = new Map();
  #listeners = new Map();
  #told = new Set();
  #timers = new Map();
  #reading = new Map();
  #pause = 250;

  on(name, listener) {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  #tell(name) {
    if (this.#told.size === 0) {
      const now = () => {
        const names = [...this.#told];
        this.#told.clear();
        names.forEach((each) => this.#listeners.get(each)?.forEach((listener) => listener()));
      };
      if (document.hidden) {
        setTimeout(now);
      } else {
        requestAnimationFrame(now);
      }
    }
    this.#told.add(name);
  }

  get project() {
    return this.projects.get(this.current);
  }

  /** The address of something of the current project. */
  path(...segments) {
    return address('projects', this.current, ...segments);
  }

  async start() {
    this.server = await get('server');
    await Promise.all([this.readProjects(), this.readUnattributed()]);
    this.#tell('server');
  }

  async readProjects() {
    const { projects } = await get('projects');
    this.projects = new Map(projects.map((project) => [project.id, project]));
    this.#tell('projects');
  }

  async readProject(id) {
    if (!this.projects.has(id)) {
      return;
    }
    const project = await get(address('projects', id));
    if (this.projects.has(id)) {
      this.projects.set(id, project);
      this.#tell('projects');
    }
  }

  /** Makes a project the one that is shown. */
  choose(id) {
    if (id === this.current) {
      return;
    }
    this.current = id;
    this.#forget();
    if (id !== undefined) {
      this.readRequests().catch(() => {});
      this.read('clock').catch(() => {});
    }
    this.#tell('project');
  }

  #forget() {
    this.#resources.clear();
    this.#texts.clear();
    this.log = new RequestLog(false);
    this.#tell('requests');
  }

  async readRequests(limit = NEWEST) {
    const id = this.current;
    if (!this.projects.has(id)) {
      return;
    }
    const log = this.log;
    const answer = await get(`${this.path('requests')}?limit=${limit}`);
    if (id !== this.current || log !== this.log) {
      return;
    }
    const known = log.requests;
    log.replace(answer.requests, answer.total - answer.dropped - answer.requests.length);
    // What came by events while the answer was on its way.
    known.filter((request) => request.number > (answer.requests.at(-1)?.number ?? Infinity)).forEach((request) => log.push(request));
    this.#tell('requests');
  }

  readAllRequests() {
    return this.readRequests(ALL);
  }

  async readUnattributed() {
    const answer = await get('unattributed-requests');
    this.unattributed.replace(answer.requests, 0);
    this.#tell('unattributed');
  }

  /** The newest after those known; all anew if the server is another one, or forgot them. */
  async catchUp() {
    if (this.projects.has(this.current)) {
      const log = this.log;
      const last = log.last;
      if (last === undefined) {
        await this.readRequests();
      } else {
        const { requests } = await get(`${this.path('requests')}?after=${last.number - 1}&limit=${ALL}`);
        if (log === this.log) {
          if (requests[0]?.requestId === last.requestId) {
            requests.slice(1).forEach((request) => log.add(request));
            this.#tell('requests');
          } else {
            await this.readRequests();
          }
        }
      }
    }
  }

  /** All that may have changed while nobody listened. */
  async refresh() {
    this.server ??= await get('server');
    await this.readProjects();
    await Promise.all([this.catchUp(), this.readUnattributed(), ...[...this.#resources.keys()].map((what) => this.read(what))]);
  }

  /** Clusters, certificates, …, undefined before they were read. */
  resource(what) {
    return this.#resources.get(what);
  }

  /** Reads again; two readings at a time, the second after the first, are enough for any number of changes. */
  async read(what) {
    const id = this.current;
    if (!this.projects.has(id)) {
      return;
    }
    const before = this.#reading.get(what);
    if (before?.id === id) {
      before.again = true;
      return before.promise;
    }
    const reading = { id, again: false };
    reading.promise = (async () => {
      const [path, value] = RESOURCES[what];
      try {
        do {
          reading.again = false;
          const answer = await get(address('projects', id, path));
          const text = JSON.stringify(answer);
          // Nothing is rendered anew for the same answer: that would take an open list or a selection away.
          if (id === this.current && this.#texts.get(what) !== text) {
            this.#texts.set(what, text);
            this.#resources.set(what, value(answer));
            this.#tell(what);
          }
        } while (reading.again && id === this.current);
      } finally {
        if (this.#reading.get(what) === reading) {
          this.#reading.delete(what);
        }
      }
    })();
    this.#reading.set(what, reading);
    return reading.promise;
  }

  /** Called for each event of the stream. */
  take(name, data) {
    if (name === 'request') {
      this.#takeRequest(data);
    } else if (name === 'project') {
      this.#takeProject(data);
    } else if (name === 'changed') {
      this.#takeChange(data);
    }
  }

  #takeRequest(request) {
    if (request.project === undefined || request.project === null) {
      if (this.unattributed.add(request)) {
        this.#tell('unattributed');
      }
      return;
    }
    const project = this.projects.get(request.project);
    if (project) {
      project.requests++;
      project.unexpected += request.unexpected ? 1 : 0;
      this.#tell('counts');
    }
    if (request.project !== this.current) {
      return;
    }
    if (this.log.add(request)) {
      this.#tell('requests');
    }
    if (request.operation) {
      this.#follow();
    }
  }

  /** An answered request may have changed what a view shows and what is counted. However many come, reading takes a part of the time only. */
  #follow() {
    this.#soon(
      'follow',
      async () => {
        const start = performance.now();
        await Promise.all([
          this.readProject(this.current),
          ...['clusters', 'certificates', 'multiCloudClusters', 'faults'].filter((what) => this.#listeners.get(what)?.size > 0).map((what) => this.read(what)),
        ]);
        this.#pause = Math.max(250, 5 * (performance.now() - start));
      },
      this.#pause,
    );
  }

  #takeProject({ project, is }) {
    if (is === 'closed') {
      this.projects.delete(project);
      this.#tell('projects');
    } else {
      this.#soon('projects', () => this.readProjects());
    }
    if (is === 'reset' && project === this.current) {
      this.log.clear();
      this.#tell('requests');
      this.#soon('reset', () =>
        Promise.all([this.readRequests(), this.read('clock'), ...[...this.#resources.keys()].map((what) => this.read(what))]),
      );
    }
  }

  #takeChange({ project, what }) {
    if (this.projects.has(project)) {
      this.#soon(`project ${project}`, () => this.readProject(project));
    }
    if (project !== this.current) {
      return;
    }
    if (what === 'requests') {
      this.log.clear();
      this.#tell('requests');
      this.#soon('requests', () => this.readRequests());
    } else if (this.#resources.has(what)) {
      this.#soon(what, () => this.read(what));
    }
    if (what === 'clock' && this.#resources.has('certificates')) {
      this.#soon('certificates', () => this.read('certificates'));
    }
  }

  #soon(name, action, pause = 150) {
    if (!this.#timers.has(name)) {
      this.#timers.set(
        name,
        setTimeout(() => {
          this.#timers.delete(name);
          action().catch(() => {}); // the next event, or the next connection, reads again
        }, pause),
      );
    }
  }

  /** Events were let go: read instead. */
  lost() {
    this.#soon('refresh', () => this.refresh());
  }
}
