/** Adds what the generator does not make: the javadoc, the documents as Markdown, and llms.txt, which lists them for machines. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { BASE, DIST, ROOT, navigation } from './pages.js';
import { javadocJars } from './javadoc.js';

/** The style sheet of javadoc imports fonts that not every JDK puts into the jar. Without them the browser's are good. */
function makeFontsOf(api) {
  for (const sheet of ['stylesheet.css', 'resource-files/stylesheet.css'].map((name) => path.join(api, name)).filter(fs.existsSync)) {
    for (const [, font] of fs.readFileSync(sheet, 'utf8').matchAll(/@import url\('([^']+)'\)/g)) {
      const file = path.join(path.dirname(sheet), font);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.closeSync(fs.openSync(file, 'a'));
    }
  }
}

for (const { folder, jar } of javadocJars()) {
  const api = path.join(DIST, 'api', folder);
  fs.mkdirSync(api, { recursive: true });
  execFileSync('jar', ['--extract', '--file', jar], { cwd: api });
  fs.rmSync(path.join(api, 'META-INF'), { recursive: true, force: true });
  makeFontsOf(api);
}

const lines = ['# Fake Huawei Cloud', '', '> An embedded fake of Huawei Cloud for Java tests: CCE, HSS and IAM. The official SDK works against it unchanged.'];
for (const { text, items } of navigation()) {
  lines.push('', `## ${text}`, '');
  for (const { text: name, source, page } of items) {
    fs.copyFileSync(path.join(ROOT, source), path.join(DIST, page));
    lines.push(`- [${name}](${BASE}${page})`);
  }
}
fs.writeFileSync(path.join(DIST, 'llms.txt'), `${lines.join('\n')}\n`);
// GitHub Pages would leave out what begins with an underscore.
fs.writeFileSync(path.join(DIST, '.nojekyll'), '');
