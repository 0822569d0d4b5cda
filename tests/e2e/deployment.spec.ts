// The built app on a web server: it asks nobody else for anything, and works from any folder.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { root } from '../support/cli/run.ts';
import type { BoardPage } from '../support/e2e/boardPage.ts';
import { allNotes } from '../support/e2e/canvasFile.ts';
import { expect, test } from '../support/e2e/fixtures.ts';

const folder = '/some/path/';
const dist = join(root, 'dist');
const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Serves dist/ in a folder, and nothing beside it. */
async function serveInFolder(asked: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    const name = pathname === folder ? 'index.html' : pathname.slice(folder.length);
    const file = normalize(join(dist, name));
    const isThere =
      pathname.startsWith(folder) &&
      file.startsWith(dist) &&
      existsSync(file) &&
      statSync(file).isFile();
    if (!isThere) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, {
      'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return server;
}

/** Uses the parts of the app that are loaded only when they are wanted. */
async function useAllParts(board: BoardPage): Promise<void> {
  const { page } = board;
  await board.button('Open the example').click();
  await expect(board.note('Commuters', 'customerSegments')).toBeVisible();
  await board.addNote('channels', 'zqx');
  const file = await board.exportJson();
  await board.importJson(file, 'again.json');
  await board.list('channels').getByRole('option').first().focus();
  for (const key of ['?', 'Control+k']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await board.languageButton.click();
  await expect(board.speaking('nl').region('channels')).toBeVisible();
  await board.speaking('nl').reload();
  expect(allNotes(await board.speaking('nl').exportJson())).toEqual(allNotes(file));
}

test('nothing on the page asks another host', async ({ board, page, baseURL }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') hosts.add(host);
  });
  await board.open();
  await useAllParts(board);
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
});

const inFolder = test.extend<object, { served: { address: string; asked: string[] } }>({
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here.
    async ({}, use) => {
      const asked: string[] = [];
      const server = await serveInFolder(asked);
      const { port } = server.address() as AddressInfo;
      await use({ address: `http://localhost:${port}${folder}`, asked });
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ served }, use) => use(served.address),
});

inFolder('the app works from a folder of a web server', async ({ board, served }) => {
  await board.open();
  await useAllParts(board);
  expect(served.asked.filter((path) => !path.startsWith(folder))).toEqual([]);
  expect(served.asked.length).toBeGreaterThan(5);
});

inFolder('the app opens by the name of its page too', async ({ board }) => {
  await board.open('./index.html?from=somewhere#part');
  await board.addNote('channels', 'zqx');
  await board.reload();
  await expect(board.note('zqx', 'channels')).toBeVisible();
});
