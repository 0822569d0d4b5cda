// The files of this repository, as the tests of its shape see them.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

const unversioned = [
  'node_modules',
  '.git',
  'dist',
  'test-results',
  'playwright-report',
  'coverage',
];

/** Paths from the root, with forward slashes, sorted. */
export function listFiles(pattern: string): string[] {
  return globSync(pattern, {
    cwd: root,
    withFileTypes: true,
    exclude: (entry) => unversioned.includes(typeof entry === 'string' ? entry : entry.name),
  })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();
}

export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
