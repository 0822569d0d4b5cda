import { type FigureName, figureLabels, figureNames, peers, type Visit } from './figures.ts';

function median(values: readonly number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The value below which this share of them lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function medianOf(visits: readonly Visit[], name: FigureName): number {
  return median(visits.flatMap((visit) => visit[name] ?? []));
}

const columns = [
  'N',
  'figure',
  'ours',
  'range',
  'goal',
  'of better peer',
  'ghost',
  'excalidraw',
  'tldraw',
];

/** The medians beside those of the peers, as Markdown. */
export function makeTable(visits: ReadonlyMap<number, readonly Visit[]>): string {
  const rows: string[][] = [columns];
  for (const [count, ofCount] of visits) {
    for (const name of figureNames) rows.push(makeRow(count, name, ofCount));
  }
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  const isText = (index: number) => index === 1;
  const lines = rows.map((row) => {
    const cells = row.map((cell, index) =>
      isText(index) ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
    );
    return `| ${cells.join(' | ')} |`;
  });
  const rule = widths.map((width, index) =>
    isText(index) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  lines.splice(1, 0, `| ${rule.join(' | ')} |`);
  return lines.join('\n');
}

function makeRow(count: number, name: FigureName, visits: readonly Visit[]): string[] {
  const ours = medianOf(visits, name);
  const values = visits.flatMap((visit) => visit[name] ?? []);
  const { ghost, excalidraw, tldraw, goal } = peers[name] ?? {};
  const better = Math.min(
    ...[excalidraw?.[count], tldraw?.[count]].map((value) => value || Number.POSITIVE_INFINITY),
  );
  const goalRatio = goal?.[count];
  const ratio = ours / better;
  const isOver = goalRatio !== undefined && ratio > goalRatio;
  return [
    String(count),
    figureLabels[name],
    show(ours),
    values.length > 1 ? `${show(Math.min(...values))}–${show(Math.max(...values))}` : '',
    goalRatio === undefined ? '' : `≤ ${goalRatio}`,
    Number.isFinite(better) ? `${ratio.toFixed(2)}${isOver ? ' !' : ''}` : '',
    show(ghost?.[count]),
    show(excalidraw?.[count]),
    show(tldraw?.[count]),
  ];
}

function show(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '';
  if (Number.isInteger(value) || value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
