/** Adds what the generator does not make: the javadoc, the documents as Markdown, and llms.txt, which lists them for machines. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { BASE, DIST, ROOT, navigation } from './pages.js';
import { javadocJars } from './javadoc.js';

for (const { folder, jar } of javadocJars()) {
  const api = path.join(DIST, 'api', folder);
  fs.mkdirSync(api, { recursive: true });
  execFileSync('jar', ['--extract', '--file', jar], { cwd: api });
  fs.rmSync(path.join(api, 'META-INF'), { recursive: true, force: true });
  // Debian's javadoc names this file and does not make it.
  const fonts = path.join(api, 'resources', 'fonts', 'dejavu.css');
  fs.mkdirSync(path.dirname(fonts), { recursive: true });
  fs.closeSync(fs.openSync(fonts, 'a'));
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
