// What a source file imports and which of the browser's globals it names, read from its syntax tree:
// comments and strings cannot deceive it, and type imports are seen like all others.
import { parseSync } from 'vite';

export interface SourceFacts {
  /** Everything that is imported, exported from, or loaded later, as written. */
  specifiers: string[];
  /** Uses of the browser's globals, such as `window.innerWidth`. */
  globals: string[];
}

type SyntaxNode = { type: string } & Record<string, unknown>;

function isNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string'
  );
}

function children(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node).flat().filter(isNode);
}

function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  // A template without holes is a string by another name.
  if (node.type === 'TemplateLiteral' && Array.isArray(node.quasis) && node.quasis.length === 1) {
    return (node.quasis[0] as { value: { cooked: string } }).value.cooked;
  }
  return undefined;
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : undefined;
}

/** Nodes whose `source` says what is loaded. */
const loadingTypes = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function findSpecifiers(node: SyntaxNode): string[] {
  if (loadingTypes.has(node.type) && node.source) {
    // A computed path can lead anywhere, so it is reported as it is and allowed nowhere.
    return [textOf(node.source) ?? '(computed)'];
  }
  // new URL('./worker.ts', import.meta.url)
  if (node.type === 'NewExpression' && nameOf(node.callee) === 'URL') {
    const [address, base] = node.arguments as unknown[];
    const text = textOf(address);
    return text !== undefined && base !== undefined && text.startsWith('.') ? [text] : [];
  }
  // import.meta.glob('./nl/*.ts')
  if (node.type === 'CallExpression' && isNode(node.callee)) {
    const { object, property } = node.callee;
    if (isNode(object) && object.type === 'MetaProperty' && nameOf(property) === 'glob') {
      const [first] = node.arguments as SyntaxNode[];
      const patterns = first?.type === 'ArrayExpression' ? (first.elements as unknown[]) : [first];
      return patterns.map((pattern) => textOf(pattern) ?? '(computed)');
    }
  }
  return [];
}

const globalObjects = new Set(['window', 'self', 'navigator', 'localStorage', 'sessionStorage']);

// `document` is also our own word, for the canvas: only what a page's document alone can do counts.
const pageMembers = new Set([
  'createElement',
  'createElementNS',
  'querySelector',
  'querySelectorAll',
  'getElementById',
  'body',
  'head',
  'addEventListener',
  'documentElement',
  'fonts',
  'visibilityState',
]);

function findGlobal(node: SyntaxNode): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const object = nameOf(node.object);
  const property = node.computed ? textOf(node.property) : nameOf(node.property);
  if (object === undefined) return undefined;
  const shown = `${object}.${property ?? '…'}`;
  if (globalObjects.has(object)) return shown;
  if (object === 'document') return property && pageMembers.has(property) ? shown : undefined;
  if (object !== 'globalThis') return undefined;
  return property && (globalObjects.has(property) || property === 'document') ? shown : undefined;
}

/** A storage handed on whole (`save(localStorage)`) has no member expression. */
function findBareStorage(node: SyntaxNode): string[] {
  if (node.type !== 'CallExpression' && node.type !== 'VariableDeclarator') return [];
  const values = [node.init, ...((node.arguments as unknown[] | undefined) ?? [])];
  return values
    .map(nameOf)
    .filter((name) => name !== undefined && globalObjects.has(name)) as string[];
}

/** Reads a .ts or .tsx file; throws when it cannot be parsed, for then nothing is known of it. */
export function scanScript(path: string, source: string): SourceFacts {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const facts: SourceFacts = { specifiers: [], globals: [] };
  const pending: SyntaxNode[] = [program as unknown as SyntaxNode];
  for (let node = pending.pop(); node; node = pending.pop()) {
    facts.specifiers.push(...findSpecifiers(node));
    const global = findGlobal(node);
    if (global) facts.globals.push(global);
    facts.globals.push(...findBareStorage(node));
    pending.push(...children(node));
  }
  return facts;
}

/** Reads a style sheet: `@import`, and `composes … from` and `@value … from` of CSS Modules. */
export function scanStyles(source: string): SourceFacts {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '');
  const loads = /@import\s+(?:url\(\s*)?["']?([^"')\s;]+)|\bfrom\s+["']([^"']+)["']/g;
  const specifiers = [...code.matchAll(loads)].map((match) => match[1] ?? match[2] ?? '');
  return { specifiers, globals: [] };
}
