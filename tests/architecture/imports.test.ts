import { describe, expect, it } from 'vitest';
import { listFiles, readText } from './files.ts';
import { biomeLayers, findLayer, layers, mayImport } from './layers.ts';
import { findViolations } from './violations.ts';

describe('imports of src', () => {
  it('run one way, as the table of layers says', () => {
    const paths = listFiles('src/**/*.{ts,tsx,css}');
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.flatMap((path) => findViolations(path, readText(path)))).toEqual([]);
  });

  it('cannot go in a circle between layers', () => {
    const reach = (layer: (typeof layers)[number]): string[] =>
      mayImport[layer].flatMap((target) => [target, ...reach(target)]);
    for (const layer of layers) expect(reach(layer)).not.toContain(layer);
  });

  it('are known to Biome by the same table', async () => {
    // `npx vitest run tests/architecture -u` writes the file anew after a change of the table.
    const expected = `${JSON.stringify(biomeLayers(), null, 2)}\n`;
    await expect(expected).toMatchFileSnapshot('./biome.layers.json');
  });
});

describe('the check itself', () => {
  // The check must be able to fail: each of these is a planted violation.
  const planted: [what: string, path: string, source: string, fault: RegExp][] = [
    [
      'an import',
      'src/domain/a.ts',
      "import { b } from '../editor/b.ts';",
      /domain may import only/,
    ],
    [
      'a type import',
      'src/domain/a.ts',
      "import type { B } from '../editor/b.ts';",
      /may import only/,
    ],
    [
      'an import of a type',
      'src/theme/a.ts',
      "type B = import('../ui/b.ts').B;",
      /may import only/,
    ],
    ['an export from', 'src/geometry/a.ts', "export * from '../theme/b.ts';", /may import only/],
    [
      'a type export from',
      'src/ui/a.ts',
      "export type { B } from '../domain/b.ts';",
      /may import only/,
    ],
    ['a dynamic import', 'src/storage/a.ts', "await import('../formats/b.ts');", /may import only/],
    ['a computed import', 'src/formats/a.ts', 'await import(name);', /computed/],
    ['an import for its effect', 'src/board/a.tsx', "import '../panels/b.css';", /may import only/],
    ['a worker', 'src/formats/a.ts', "new URL('../app/b.ts', import.meta.url);", /may import only/],
    ['a glob', 'src/i18n/a.ts', "import.meta.glob('../ui/*.ts');", /may import only/],
    [
      'an import over a deep path',
      'src/ui/x/y/a.ts',
      "import '../../../board/b.ts';",
      /may import only/,
    ],
    [
      'an import between two views',
      'src/board/a.ts',
      "import '../outline/b.ts';",
      /may import only/,
    ],
    ['a service in a view', 'src/panels/a.ts', "import '../storage/b.ts';", /may import only/],
    ['platform in a view', 'src/outline/a.ts', "import '../platform/b.ts';", /may import only/],
    ['anything but app in main', 'src/main.tsx', "import './ui/b.ts';", /main may import only/],
    ['a folder', 'src/app/a.ts', "import '../ui';", /no known layer|without its extension/],
    ['no extension', 'src/app/a.ts', "import '../ui/b';", /without its extension/],
    ['a file outside src', 'src/app/a.ts', "import '../../tests/b.ts';", /no known layer/],
    ['an absolute address', 'src/app/a.ts', "import '/logo.svg';", /absolute/],
    ['an unknown folder', 'src/utils/a.ts', 'export {};', /no known layer/],
    ['a file beside the folders', 'src/helper.ts', 'export {};', /no known layer/],
    [
      'React in a pure folder',
      'src/domain/a.ts',
      "import { memo } from 'react';",
      /pure functions/,
    ],
    ['a part of a package', 'src/geometry/a.ts', "import 'react-dom/client';", /pure functions/],
    ['a scoped package', 'src/knowledge/a.ts', "import '@base-ui/react/menu';", /pure functions/],
    [
      'Konva in a panel',
      'src/panels/a.tsx',
      "import Konva from 'konva/lib/Core.js';",
      /only board/,
    ],
    ['Zustand in storage', 'src/storage/a.ts', "import 'zustand/vanilla';", /hold state/],
    ['Zod in a view', 'src/outline/a.ts', "import type { z } from 'zod/mini';", /trusted/],
    ['Node in the app', 'src/app/a.ts', "import 'node:fs';", /browser/],
    ['window', 'src/domain/a.ts', 'const a = window.innerWidth;', /uses window\.innerWidth/],
    [
      'window by its other name',
      'src/editor/a.ts',
      'globalThis.localStorage.clear();',
      /globalThis/,
    ],
    ['localStorage', 'src/storage/a.ts', "localStorage['a'] = '1';", /uses localStorage/],
    ['localStorage handed on', 'src/storage/a.ts', 'save(localStorage);', /uses localStorage/],
    ['navigator', 'src/formats/a.ts', 'const a = navigator?.language;', /uses navigator/],
    ['the page', 'src/commands/a.ts', 'document.body.append();', /uses document\.body/],
    ['an import of styles', 'src/ui/a.css', '@import "../board/b.css";', /may import only/],
    [
      'styles composed',
      'src/ui/a.module.css',
      '.a { composes: b from "../app/b.css"; }',
      /may import/,
    ],
  ];
  it.each(planted)('finds %s', (_what, path, source, fault) => {
    expect(findViolations(path, source)).toEqual([expect.stringMatching(fault)]);
  });

  const harmless: [what: string, path: string, source: string][] = [
    ['the own layer', 'src/domain/a.ts', "import { b } from './deep/b.ts';"],
    ['a lower layer', 'src/editor/a.ts', "import type { B } from '../domain/b.ts';"],
    [
      'a comment',
      'src/domain/a.ts',
      "// import '../app/b.ts'; window.open()\n/* localStorage.x */",
    ],
    ['a string', 'src/domain/a.ts', 'const a = "import \'../app/b.ts\'; window.open()";'],
    [
      'a property',
      'src/domain/a.ts',
      'const a = b.document.body + c.window.d; e({ document: f });',
    ],
    ['our own document', 'src/domain/a.ts', 'const a = (document: D) => document.blocks;'],
    ['a regular expression', 'src/domain/a.ts', 'const a = /window.x"/; const b = 1 / 2 / 3;'],
    ['JSX text', 'src/app/a.tsx', "const a = <p>import '../x' from nowhere</p>;"],
    [
      'globals where they belong',
      'src/platform/a.ts',
      'window.addEventListener("x", document.body);',
    ],
    ['a package without a rule', 'src/domain/a.ts', "import { nanoid } from 'nanoid';"],
    ['a comment in styles', 'src/ui/a.css', '/* @import "../board/b.css"; */ .a { color: red }'],
    ['a font', 'src/app/a.ts', "import '@fontsource-variable/inter/index.css';"],
  ];
  it.each(harmless)('lets pass %s', (_what, path, source) => {
    expect(findViolations(path, source)).toEqual([]);
  });

  it('refuses a file that it cannot read', () => {
    expect(() => findViolations('src/domain/a.ts', 'const = ;')).toThrow();
  });

  it('finds the layer of a path', () => {
    expect(findLayer('src/board/deep/a.tsx')).toBe('board');
    expect(findLayer('src/main.tsx')).toBe('main');
    expect(findLayer('src/main/a.ts')).toBeUndefined();
  });
});
