/** Each link within the site leads to a file that is there, and to an anchor of it. The javadoc is checked by the tool that made it. */
import fs from 'node:fs';
import path from 'node:path';
import { BASE, DIST, pages } from './pages.js';

const ids = new Map();

function idsOf(file) {
  if (!ids.has(file)) {
    const html = fs.readFileSync(file, 'utf8');
    ids.set(file, new Set([...html.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id]) => unescape(id))));
  }
  return ids.get(file);
}

function unescape(text) {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Nothing, or what is wrong with a link. */
function problem(page, link) {
  const url = new URL(link, `http://site${BASE}${page}`);
  if (url.host !== 'site') {
    return undefined;
  }
  if (!url.pathname.startsWith(BASE)) {
    return `is outside of ${BASE}`;
  }
  let file = path.join(DIST, decodeURIComponent(url.pathname.slice(BASE.length)));
  if (fs.existsSync(file) && fs.statSync(file).isDirectory()) {
    file = path.join(file, 'index.html');
  }
  if (!fs.existsSync(file)) {
    return 'leads nowhere';
  }
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || idsOf(file).has(anchor) ? undefined : `has no anchor in ${path.relative(DIST, file)}`;
}

const problems = [];
let count = 0;
for (const page of pages().map(({ page }) => page.replace(/\.md$/, '.html')).concat('404.html')) {
  const html = fs.readFileSync(path.join(DIST, page), 'utf8');
  for (const [, link] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
    count += 1;
    const wrong = problem(page, unescape(link));
    if (wrong !== undefined) {
      problems.push(`${page}: ${link} ${wrong}`);
    }
  }
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`${count} links on ${pages().length} pages lead somewhere.`);
