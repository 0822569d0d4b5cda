// How much the browser fetches until the first view of the app as it is shipped.
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright';
import type { Session } from './session.ts';

export interface BundleSize {
  /** Bytes of JS and CSS after gzip -9. */
  readonly code: number;
  readonly files: number;
  /** Bytes of fonts, which are packed already. */
  readonly fonts: number;
}

/** Loads the app and adds up what came until its first view was there and a second had passed. */
export async function measureBundle({ page }: Session, address: string): Promise<BundleSize> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address);
  await page.getByRole('option').first().waitFor({ state: 'attached' });
  await sleep(1000);
  let code = 0;
  let files = 0;
  let fonts = 0;
  for (const response of responses) {
    const { pathname } = new URL(response.url());
    if (/\.(js|css)$/.test(pathname)) {
      code += gzipSync(await response.body(), { level: 9 }).length;
      files += 1;
    } else if (/\.woff2?$/.test(pathname)) fonts += (await response.body()).length;
  }
  return { code, files, fonts };
}
