/** The site as a plain web server shows it, under its path and nowhere else. */
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { BASE, DIST } from '../lib/pages.js';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};

export function serve() {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    // Browsers ask for it where a page, such as those of javadoc, names none.
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = fileOf(decodeURIComponent(pathname));
    const found = file !== undefined && fs.existsSync(file);
    response.writeHead(found ? 200 : 404, { 'Content-Type': found ? (TYPES[path.extname(file)] ?? 'application/octet-stream') : 'text/plain' });
    response.end(found ? fs.readFileSync(file) : 'not found');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function fileOf(pathname) {
  if (!pathname.startsWith(BASE)) {
    return undefined;
  }
  const file = path.join(DIST, pathname.slice(BASE.length));
  return fs.existsSync(file) && fs.statSync(file).isDirectory() ? path.join(file, 'index.html') : file;
}
