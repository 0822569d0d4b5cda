// Compares what source files do with what the table of layers lets them do.
import { posix } from 'node:path';
import { findLayer, layersWithoutWindow, mayImport, mayUse, packageRules } from './layers.ts';
import { scanScript, scanStyles } from './scanSource.ts';

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

function judgeRelative(path: string, specifier: string): string | undefined {
  const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
  const [from, to] = [findLayer(path), findLayer(target)];
  if (!from) return 'is in no known layer';
  if (!to) return `imports ${specifier}, which is in no known layer of src`;
  // Without one, Node cannot load the file, and a folder's index would hide what is imported.
  if (!/\.\w+$/.test(target)) return `imports ${specifier} without its extension`;
  if (mayUse(from, to)) return undefined;
  const allowed = ['itself', ...mayImport[from]].join(', ');
  return `imports ${specifier}, but ${from} may import only ${allowed}`;
}

function judgePackage(path: string, specifier: string): string | undefined {
  const layer = findLayer(path);
  if (!layer) return 'is in no known layer';
  const name = packageOf(specifier);
  if (name.startsWith('node:')) return `imports ${specifier}, but src runs in a browser`;
  const rule = packageRules.find(({ packages }) => packages.includes(name));
  if (!rule || rule.allowedIn.includes(layer)) return undefined;
  return `imports ${specifier}, but ${rule.reason}`;
}

function judge(path: string, specifier: string): string | undefined {
  if (specifier === '(computed)') return 'imports a path that is computed';
  if (specifier.startsWith('.')) return judgeRelative(path, specifier);
  // A path from the root is a file of public/ and would break below a sub-path.
  if (/^(\/|[a-z]+:\/\/)/.test(specifier)) return `imports the absolute address ${specifier}`;
  return judgePackage(path, specifier);
}

/** One line for each import or global that a file may not use; `path` begins with `src/`. */
export function findViolations(path: string, source: string): string[] {
  const { specifiers, globals } = /\.tsx?$/.test(path)
    ? scanScript(path, source)
    : scanStyles(source);
  const layer = findLayer(path);
  const forbidsGlobals = layer !== undefined && layersWithoutWindow.includes(layer);
  const faults = [
    ...specifiers.map((specifier) => judge(path, specifier)),
    ...(forbidsGlobals ? globals.map((use) => `uses ${use}, but ${layer} knows no browser`) : []),
    ...(layer ? [] : ['is in no known layer']),
  ];
  return [...new Set(faults.filter((fault) => fault !== undefined))].map(
    (fault) => `${path} ${fault}`,
  );
}
