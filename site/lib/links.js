/** Links as they are in the repository, as they must be on the site. */
import fs from 'node:fs';
import path from 'node:path';
import { REPOSITORY, ROOT, pages } from './pages.js';

const BY_SOURCE = new Map(pages().map(({ source, page }) => [source, page]));
const BY_PAGE = new Map(pages().map(({ source, page }) => [page, source]));

/** As GitHub makes anchors of headings, because the documents link to those. */
export function slug(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}

/**
 * Where a link of a page leads: to another page; for a picture, to what was gathered; else to the repository.
 * Throws for a link to what the repository does not have.
 */
export function target(page, link, { picture = false } = {}) {
  if (/^([a-z][a-z0-9+.-]*:|#|\/\/)/i.test(link)) {
    return link;
  }
  const source = BY_PAGE.get(page);
  const [file, anchor] = link.split('#', 2);
  const wanted = path.posix.normalize(path.posix.join(path.posix.dirname(source), decodeURI(file)));
  const suffix = anchor === undefined ? '' : `#${anchor}`;
  if (source.startsWith('site/')) {
    return link;
  }
  if (BY_SOURCE.has(wanted)) {
    return relative(page, BY_SOURCE.get(wanted)) + suffix;
  }
  const there = path.join(ROOT, wanted);
  if (wanted.startsWith('..') || !fs.existsSync(there)) {
    throw new Error(`${source} links to ${link}, and the repository has no ${wanted}`);
  }
  if (picture && wanted.startsWith('docs/')) {
    return relative(page, wanted.slice('docs/'.length));
  }
  const kind = fs.statSync(there).isDirectory() ? 'tree' : 'blob';
  return `${REPOSITORY}/${kind}/main/${wanted.replace(/\/$/, '')}${suffix}`;
}

function relative(from, to) {
  const way = path.posix.relative(path.posix.dirname(from), to);
  return way.startsWith('.') ? way : `./${way}`;
}

/** For markdown-it: turns the links of each page, before the generator looks at them. */
export function repositoryLinks(md) {
  md.core.ruler.push('repository-links', ({ tokens, env }) => turn(tokens, env.relativePath));
  // Braces in the text are text, and no expressions of Vue.
  md.renderer.rules.text = (tokens, index) => md.utils.escapeHtml(tokens[index].content).replaceAll('{{', '&#123;&#123;');
}

function turn(tokens, page) {
  for (const token of tokens) {
    if (token.type === 'link_open') {
      token.attrSet('href', target(page, token.attrGet('href')));
    } else if (token.type === 'image') {
      token.attrSet('src', target(page, token.attrGet('src'), { picture: true }));
    } else if (token.type === 'html_block' || token.type === 'html_inline') {
      token.content = token.content.replace(
        /\b(src|srcset|href)="([^"]+)"/g,
        (_, name, link) => `${name}="${target(page, link, { picture: name !== 'href' })}"`,
      );
    }
    turn(token.children ?? [], page);
  }
}
