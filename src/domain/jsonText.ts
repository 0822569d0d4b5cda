import { findSyntaxFault } from './jsonFault.ts';
import type { FileProblem } from './problems.ts';

/** Files above this size are refused before they are parsed, in bytes (UTF-16 units for text). */
export const maxFileBytes = 10 * 1024 * 1024;
/** Nesting past this depth is no canvas and would endanger the stack. */
export const maxDepth = 64;

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Parses JSON text from outside without trusting it. Refuses empty, binary, oversized, deeply nested
 * text and text that is no JSON, each with its own problem. A `__proto__` key is refused too, because
 * objects would lose it without a word; with `dropForbiddenKeys` it is left out instead.
 */
export function parseJsonText(
  text: string,
  options: { readonly dropForbiddenKeys?: boolean } = {},
): ParsedJson {
  const refuse = (problem: FileProblem): ParsedJson => ({ ok: false, problem });
  if (text.length > maxFileBytes) {
    return refuse({ code: 'tooLarge', bytes: text.length, maxBytes: maxFileBytes });
  }
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') return refuse({ code: 'empty' });
  if (isBinary(content)) return refuse({ code: 'binary' });
  if (isDeeperThan(content, maxDepth)) return refuse({ code: 'tooDeep', maxDepth });
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return refuse({ code: 'notJson', ...findSyntaxFault(content) });
  }
  // Looked for in the value: in the text the key may be written with escapes.
  if (!containsForbiddenKey(value)) return { ok: true, value };
  if (options.dropForbiddenKeys !== true) return refuse({ code: 'forbiddenKey', key: '__proto__' });
  return { ok: true, value: withoutForbiddenKeys(value) };
}

/** What bytes look like once they have been decoded as text. A text of ours may hold U+FFFD itself. */
function isBinary(content: string): boolean {
  const start = content.slice(0, 64);
  return start.includes('\0') || (start.includes('\uFFFD') && !/^\s*[[{]/.test(content));
}

/** Counts brackets outside strings, so that depth is known before anything is built. */
function isDeeperThan(content: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < content.length; index += 1) {
    const unit = content.charCodeAt(index);
    if (inString) {
      if (unit === 92) index += 1;
      else if (unit === 34) inString = false;
    } else if (unit === 34) inString = true;
    else if (unit === 91 || unit === 123) {
      depth += 1;
      if (depth > limit) return true;
    } else if (unit === 93 || unit === 125) depth -= 1;
  }
  return false;
}

function containsForbiddenKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Object.hasOwn(value, '__proto__')) return true;
  return Object.values(value).some(containsForbiddenKey);
}

function withoutForbiddenKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutForbiddenKeys);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '__proto__')
      .map(([key, inner]) => [key, withoutForbiddenKeys(inner)]),
  );
}
