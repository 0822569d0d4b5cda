// Builds a page into a folder and serves it as a web server would, but never from a browser's cache.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../support/cli/run.ts';

const mediaTypes: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Builds as `npm run build` does, from the page in `source`, a folder of the repository. */
export async function buildSite(source: string, outDir: string): Promise<void> {
  await build({
    root: join(root, source),
    configFile: join(root, 'vite.config.ts'),
    publicDir: join(root, 'public'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  });
}

export interface Site {
  readonly address: string;
  close(): void;
}

/** Serves a folder with gzip, held in memory, so that no disk is measured. */
export async function serveSite(folder: string, port = 0): Promise<Site> {
  const known = new Map<string, { body: Buffer; headers: Record<string, string> }>();
  const read = (file: string) => {
    const isText = /\.(html|js|css|json|svg)$/.test(file);
    const bytes = readFileSync(file);
    const headers = {
      'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
      ...(isText ? { 'Content-Encoding': 'gzip' } : {}),
    };
    return { body: isText ? gzipSync(bytes, { level: 9 }) : bytes, headers };
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = normalize(
      join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname),
    );
    const isThere =
      file.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile();
    if (!isThere) {
      response.writeHead(404).end();
      return;
    }
    const found = known.get(file) ?? read(file);
    known.set(file, found);
    response.writeHead(200, { ...found.headers, 'Content-Length': found.body.length });
    response.end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { address, close: () => void server.close() };
}
