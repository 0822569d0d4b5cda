import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, readText, root } from './files.ts';
import { layers } from './layers.ts';

describe('src', () => {
  it('has exactly the folders of the table of layers', () => {
    const entries = readdirSync(join(root, 'src')).sort();
    expect(entries).toEqual(layers.map((layer) => (layer === 'main' ? 'main.tsx' : layer)).sort());
  });

  it('has no file of more than 400 lines', () => {
    const long = listFiles('src/**/*.{ts,tsx,css}').filter(
      (path) => readText(path).trimEnd().split('\n').length > 400,
    );
    expect(long).toEqual([]);
  });
});

describe('dependencies', () => {
  const manifest = JSON.parse(readText('package.json')) as Record<string, Record<string, string>>;

  it('are pinned to one version each', () => {
    const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(manifest[kind] ?? {}),
    );
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual(
      [],
    );
  });

  it('are locked without the address they came from', () => {
    // Another registry, such as a company's mirror, can then serve them.
    expect(readText('package-lock.json')).not.toContain('"resolved"');
  });
});

describe('the text files', () => {
  const texts = listFiles('**/*')
    .concat(['.ci/run', '.gitignore', '.npmrc'].filter((path) => existsSync(join(root, path))))
    .filter((path) =>
      /(^|\/)\.?\w+$|\.(ts|tsx|css|html|json|md|svg|txt|csv|yml|yaml|webmanifest)$/.test(path),
    );

  it('name no path of the machine they were written on', () => {
    // Not after a letter or a dot: an address on the web may have such a folder.
    const machinePath = /(?<![\w.-])\/(?:work|root|home\/\w+)\//;
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((path) => machinePath.test(readText(path)))).toEqual([]);
  });
});
