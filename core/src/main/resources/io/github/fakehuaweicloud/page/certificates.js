/** The certificates that were issued, and how long they still open a cluster, by the project's own clock. */
import { say } from './dialogs.js';
import { badge, empty, h, replace, setText } from './dom.js';
import { line } from './copying.js';
import { certificateLine } from './first-request.js';
import { SortableTable } from './table.js';
import { day, inWords, milliseconds } from './time.js';

export function certificatesView(model) {
  const now = () => model.resource('clock')?.now();
  let lives = [];
  const life = (certificate) => {
    const text = h('span', { class: 'life-text' });
    const bar = h('span', { class: 'life-bar', 'aria-hidden': 'true' }, h('span'));
    lives.push({ certificate, text, fill: bar.firstChild });
    return h('span', { class: 'life' }, text, bar);
  };
  const table = new SortableTable(
    'Issued certificates',
    [
      { title: 'Cluster', cell: (c) => c.clusterName, sortBy: (c) => c.clusterName },
      { title: 'For', cell: (c) => h('span', { class: 'identifier' }, c.owner ?? ''), sortBy: (c) => c.owner, kind: 'narrow' },
      { title: 'State', cell: state, sortBy: (c) => (c.revoked ? 2 : c.expired ? 1 : 0) },
      { title: 'Remaining', cell: life, sortBy: (c) => Date.parse(c.notAfter) },
      { title: 'Expires (UTC)', cell: (c) => day(c.notAfter).slice(0, 16), sortBy: (c) => Date.parse(c.notAfter), kind: 'nowrap' },
      { title: 'Issued (UTC)', cell: (c) => day(c.issuedAt).slice(0, 16), sortBy: (c) => Date.parse(c.issuedAt), kind: 'nowrap' },
      { title: 'Serial number', cell: (c) => h('span', { class: 'identifier' }, c.serialNumber), kind: 'narrow' },
    ],
    (c) => `${c.requestId} ${c.serialNumber}`,
    { column: 5, descending: true },
  );
  const frame = h('div');
  const element = h(
    'div',
    { class: 'view' },
    h(
      'div',
      { class: 'view-head' },
      h('h1', { tabindex: '-1' }, 'Certificates'),
      h('p', {}, 'Their remaining life is counted by the project’s clock. Move it to see one expire.'),
    ),
    frame,
  );
  const tick = () => {
    const time = now();
    lives.forEach(({ certificate, text, fill }) => {
      const until = Date.parse(certificate.notAfter);
      const left = time === undefined ? (milliseconds(certificate.remaining) ?? 0) : until - time;
      const share = Math.max(0, Math.min(1, left / (until - Date.parse(certificate.notBefore))));
      setText(text, left >= 0 ? inWords(left) : `over for ${inWords(left)}`);
      fill.style.width = `${share * 100}%`;
      fill.dataset.level = certificate.revoked || share === 0 ? 'bad' : share < 0.15 ? 'warn' : 'ok';
    });
  };
  const render = () => {
    const certificates = model.resource('certificates');
    if (certificates === undefined || !model.project) {
      return;
    }
    if (certificates.length === 0) {
      const cluster = model.resource('clusters')?.[0];
      replace(
        frame,
        empty(
          'No certificate yet',
          h('p', {}, 'Each kubeconfig that CCE issues holds one. Ask for it as your application would, or download a kubeconfig under Clusters.'),
          cluster ? line(certificateLine(model, cluster), 'a certificate by curl', 'copy-certificate') : null,
        ),
      );
    } else {
      if (frame.firstChild !== table.element) {
        frame.replaceChildren(table.element);
      }
      lives = [];
      const time = now();
      table.rows = certificates.map((c) => (time === undefined ? c : { ...c, expired: Date.parse(c.notAfter) < time }));
      lives = lives.filter(({ text }) => text.isConnected);
      tick();
    }
  };
  const render2 = table.render.bind(table);
  table.render = () => {
    lives = [];
    render2();
    tick();
  };
  const read = () => Promise.all(['certificates', 'clock', 'clusters'].map((what) => model.read(what)));
  read().catch((error) => say(error.message, 'bad'));
  render();
  const off = [
    model.on('certificates', render),
    model.on('clusters', render),
    model.on('clock', render),
    model.on('project', () => read().catch(() => {})),
  ];
  const timer = setInterval(tick, 1000);
  return {
    element,
    close: () => {
      clearInterval(timer);
      off.forEach((each) => each());
    },
  };
}

function state(certificate) {
  const badges = [
    certificate.revoked ? badge('bad', 'Revoked') : null,
    certificate.expired ? badge('warn', 'Expired') : null,
  ].filter(Boolean);
  return badges.length > 0 ? badges : badge('ok', 'Valid');
}
