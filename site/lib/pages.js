/** Which file of the repository is which page of the site. The files are read where they are; nothing of them is checked in twice. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const SITE = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const ROOT = path.dirname(SITE);
/** Where the pages are gathered for the generator. */
export const GATHERED = path.join(SITE, '.pages');
export const DIST = path.join(SITE, 'dist');

export const REPOSITORY = 'https://github.com/fakehuaweicloud/fake-huaweicloud';
export const BASE = process.env.SITE_BASE ?? '/fake-huaweicloud/';

/** The modules whose javadoc the site has: a folder under api/, and the module's own folder. */
export const MODULES = { core: 'core', junit5: 'junit5-extension', assertj: 'assertj', wiremock: 'wiremock', kubernetes: 'kubernetes' };

/** In the order of the navigation. A document of docs/ that is not here comes last, under its own heading. */
const NAVIGATION = [
  {
    text: 'Start',
    items: [
      ['Start', 'README.md'],
      ['中文', 'README_CN.md'],
      ['Guide', 'docs/guide.md'],
      ['Operations', 'docs/endpoints.md'],
      ['From WireMock mappings', 'docs/migrating-from-wiremock.md'],
      ['From a mocked SDK', 'docs/migrating-from-a-mocked-sdk.md'],
      ['For AI agents', 'docs/writing-tests-with-ai-agents.md'],
    ],
  },
  {
    text: 'Reference',
    items: [
      ['Errors', 'docs/errors.md'],
      ['Contract coverage', 'docs/coverage.md'],
      ['Fidelity', 'docs/fidelity.md'],
      ['Reliability', 'docs/reliability.md'],
      ['Performance', 'docs/performance.md'],
      ['API (javadoc)', 'site/pages/api.md'],
    ],
  },
  {
    text: 'Without Java',
    items: [
      ['Standalone', 'docs/standalone.md'],
      ['Control API', 'docs/control-api.md'],
      ['Other languages', 'docs/other-languages.md'],
    ],
  },
  {
    text: 'The project',
    items: [
      ['Changelog', 'CHANGELOG.md'],
      ['Contributing', 'CONTRIBUTING.md'],
      ['Releasing', 'docs/releasing.md'],
    ],
  },
];

const OTHERWISE = { 'README.md': 'index.md', 'README_CN.md': 'zh/index.md', 'site/pages/api.md': 'api/index.md' };

function pageOf(source) {
  return OTHERWISE[source] ?? path.basename(source).toLowerCase();
}

/** Groups of pages that are there: text, and items of text, source and page. */
export function navigation() {
  const known = new Set(NAVIGATION.flatMap((group) => group.items.map(([, source]) => source)));
  const others = fs
    .readdirSync(path.join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
    .filter((source) => !known.has(source))
    .map((source) => [heading(source), source]);
  return [...NAVIGATION, { text: 'More', items: others }]
    .map(({ text, items }) => ({
      text,
      items: items.filter(([, source]) => fs.existsSync(path.join(ROOT, source))).map(([name, source]) => ({ text: name, source, page: pageOf(source) })),
    }))
    .filter(({ items }) => items.length > 0);
}

export function pages() {
  return navigation().flatMap(({ items }) => items);
}

function heading(source) {
  return /^# (.*)$/m.exec(fs.readFileSync(path.join(ROOT, source), 'utf8'))?.[1] ?? source;
}
