/** Gathers the pages and the pictures for the generator, and looks whether the javadoc is there. */
import fs from 'node:fs';
import path from 'node:path';
import { GATHERED, ROOT, pages } from './pages.js';
import { javadocJars } from './javadoc.js';

try {
  javadocJars();
} catch (missing) {
  console.error(missing.message);
  process.exit(1);
}
fs.rmSync(GATHERED, { recursive: true, force: true });
for (const { source, page } of pages()) {
  const copy = path.join(GATHERED, page);
  fs.mkdirSync(path.dirname(copy), { recursive: true });
  fs.copyFileSync(path.join(ROOT, source), copy);
}
fs.cpSync(path.join(ROOT, 'docs'), GATHERED, {
  recursive: true,
  filter: (file) => fs.statSync(file).isDirectory() || /\.(png|svg|jpg|webp)$/.test(file),
});
