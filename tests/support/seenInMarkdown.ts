// A small reader of Markdown, for one paragraph: what a person sees of it. Throws where it would become
// something else than plain text, by the rules of CommonMark and of GitHub.

/** Signs that mean something wherever they stand, unless a backslash precedes them. */
const meaning = /[`*_[\]<|~#$@]|&#?\w+;|:\/\/|www\./i;
/** What begins something else than a paragraph. */
const beginning = /^(?:[-+>=]|\d{1,9}[.)]|\s)/;

export function seenInMarkdown(paragraph: string): string {
  const lines = paragraph.split('\n');
  return lines
    .map((line, index) => {
      const isLast = index === lines.length - 1;
      if (line === '' && lines.length > 1) throw new Error('an empty line ends the paragraph');
      if (beginning.test(line)) throw new Error(`begins something else: ${line}`);
      if (/ {2}$/.test(line)) throw new Error(`has blanks that break: ${line}`);
      return seenInLine(line, isLast);
    })
    .join('\n');
}

function seenInLine(line: string, isLast: boolean): string {
  let plain = '';
  let seen = '';
  let hasBreak = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign !== '\\') {
      plain += sign;
      seen += sign;
      continue;
    }
    at += 1;
    const next = line.charAt(at);
    if (next === '') hasBreak = true;
    else if (!/[!-/:-@[-`{-~]/.test(next)) throw new Error(`a backslash shows: ${line}`);
    // Whatever it was, it means nothing now.
    plain += '\0';
    seen += next;
  }
  if (meaning.test(plain)) throw new Error(`means something: ${line}`);
  if (hasBreak === isLast) throw new Error(`ends in the wrong way: ${line}`);
  return seen.replace(/[ \t]+/g, ' ').trim();
}
