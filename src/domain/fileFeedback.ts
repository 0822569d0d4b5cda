import { blockKeys } from './blocks.ts';
import type { Feedback } from './document.ts';
import { isCleaned, isRecord, problemOf, type Reader } from './fileFields.ts';
import { feedbackSchema } from './fileSchema.ts';
import { excerpt, normalizeLine, normalizeText } from './text.ts';

/**
 * The feedback in a file, which stands there at `path`. In strict mode a wrong field is a problem; in
 * repair mode it alone is removed and reported, and the other remarks stay.
 */
export function readFeedback(value: unknown, path: string, reader: Reader): Feedback | undefined {
  if (value === undefined) return undefined;
  const cleaned = withNormalTexts(value, reader);
  const result = feedbackSchema.safeParse(cleaned);
  // Zod says `string | undefined` of an absent field; in JSON it is just absent.
  if (result.success) return result.data as Feedback;
  if (reader.mode === 'strict') {
    const issue = result.error.issues[0];
    if (issue !== undefined) reader.problem ??= problemOf(issue, path, cleaned);
    return undefined;
  }
  const again = feedbackSchema.safeParse(
    result.error.issues.reduce<unknown>(
      (mended, issue) => withoutField(mended, issue.path.map(String), path, reader),
      cleaned,
    ),
  );
  return again.success ? (again.data as Feedback) : undefined;
}

/** The record without the field at this path. What must be there is put back empty. */
function withoutField(
  value: unknown,
  [field, ...deeper]: readonly string[],
  path: string,
  reader: Reader,
): unknown {
  if (field === undefined || !isRecord(value)) {
    reader.repairs.push({ code: 'fieldRemoved', path });
    return undefined;
  }
  const { [field]: inner, ...rest } = value;
  const isMissing = inner === undefined;
  const mended =
    deeper.length > 0
      ? withoutField(inner, deeper, `${path}.${field}`, reader)
      : emptyFields[field];
  if (deeper.length === 0 && !isMissing) {
    reader.repairs.push({ code: 'fieldRemoved', path: `${path}.${field}` });
  }
  return mended === undefined ? rest : { ...rest, [field]: mended };
}

const emptyFields: Readonly<Record<string, unknown>> = { blocks: {}, remark: '' };

/** Texts are brought into their normal form before they are measured. */
function withNormalTexts(value: unknown, reader: Reader): unknown {
  if (!isRecord(value)) return value;
  const { author, blocks } = value;
  return {
    ...value,
    ...normalField('author', author, normalizeLine, reader),
    ...(isRecord(blocks) ? { blocks: withNormalRemarks(blocks, reader) } : {}),
  };
}

function withNormalRemarks(blocks: Record<string, unknown>, reader: Reader): unknown {
  const normal: Record<string, unknown> = { ...blocks };
  for (const key of blockKeys) {
    const block = blocks[key];
    if (!isRecord(block)) continue;
    normal[key] = {
      ...block,
      ...normalField('remark', block['remark'], normalizeText, reader),
      ...normalField('mark', block['mark'], normalizeLine, reader),
    };
  }
  return normal;
}

function normalField(
  field: string,
  text: unknown,
  normalize: (text: string) => string,
  reader: Reader,
): Record<string, string> {
  if (typeof text !== 'string') return {};
  const normal = normalize(text);
  if (isCleaned(text, normal)) {
    reader.repairs.push({ code: 'textCleaned', note: excerpt(normal) });
  }
  return { [field]: normal };
}
