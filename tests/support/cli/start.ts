// `npm start`: builds when dist/ is missing or older than its sources, then serves it over plain HTTP.
//   PORT, HOST      where to listen (127.0.0.1:4173); a busy port is replaced by a free one
//   --no-build      serve dist/ as it is
//   --strict-port   fail when the port is busy (tests count on its number)
import { createReadStream, existsSync, globSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { build } from './build.ts';
import { root } from './run.ts';

const dist = join(root, 'dist');
const sourcePatterns = ['src/**/*', 'public/**/*', 'index.html', 'vite.config.ts', 'package.json'];

const mediaTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

function isStale(): boolean {
  const page = join(dist, 'index.html');
  if (!existsSync(page)) return true;
  const builtAt = statSync(page).mtimeMs;
  // Folders count too: a file that was removed or renamed leaves no newer file behind.
  const sources = globSync(sourcePatterns, { cwd: root });
  return sources.some((path) => statSync(join(root, path)).mtimeMs > builtAt);
}

/** The file of dist/ that a request names, or undefined; never one outside dist/. */
function findFile(url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const file = normalize(join(dist, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(dist + sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function handleRequest(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = findFile(request.url ?? '/');
  if (!file) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  // Vite puts a hash in the names under assets/, so those never change; all else is asked anew.
  const isHashed = file.startsWith(join(dist, 'assets') + sep);
  response.writeHead(200, {
    'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream',
    'Content-Length': statSync(file).size,
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

function serve(host: string, port: number, strictPort: boolean): void {
  const server = createServer(handleRequest);
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && !strictPort) {
      console.log(`Port ${port} is busy; taking a free one.`);
      // 0 lets the system choose a free port.
      server.listen(0, host);
    } else {
      console.error(error.message);
      process.exitCode = 1;
    }
  });
  server.on('listening', () => {
    const address = server.address();
    const used = typeof address === 'object' && address ? address.port : port;
    const name = host === '127.0.0.1' ? 'localhost' : host;
    console.log(`Business Model Canvas editor: http://${name}:${used}/  (Ctrl+C stops)`);
  });
  server.listen(port, host);
}

async function makeReady(mayBuild: boolean): Promise<boolean> {
  if (mayBuild) return !isStale() || build();
  if (existsSync(join(dist, 'index.html'))) return true;
  console.error('There is nothing in dist/ to serve: run `npm run build` first.');
  return false;
}

const flags = new Set(process.argv.slice(2));
if (await makeReady(!flags.has('--no-build'))) {
  // "||", not "??": an empty variable means that none was given.
  const host = process.env.HOST || '127.0.0.1';
  const port = Number(process.env.PORT || 4173);
  serve(host, port, flags.has('--strict-port'));
} else {
  process.exitCode = 1;
}
