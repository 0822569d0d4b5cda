// `npm test`: every check and every test, one stage after the other, and one line at the end:
//   N passed, N failed
//
//   node tests/support/cli/test.ts              all stages
//   node tests/support/cli/test.ts types unit   only these
//   node tests/support/cli/test.ts check        what needs no browser and no build
//   … --long                                    property tests and e2e that take their time
//
// A failed stage does not stop the rest, so one run shows all that is wrong. A check counts as one
// test; a stage in which no test ran counts as one failure, for nothing was proved.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { propertySeed } from '../propertyRuns.ts';
import { ensureChromium } from './chromium.ts';
import { root, run } from './run.ts';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

type Stage = () => Promise<Tally>;

const reports = mkdtempSync(join(tmpdir(), 'canvas-tests-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

const onePassed: Tally = { passed: 1, failed: 0, skipped: 0 };
const oneFailed: Tally = { passed: 0, failed: 1, skipped: 0 };

// With CI set, some tools colour their output even when it goes to a file.
const plain = process.stdout.isTTY || process.env.FORCE_COLOR ? {} : { NO_COLOR: '1' };

/** A stage that holds or does not. */
function check(command: string, ...args: string[]): Stage {
  return async () => ((await run(command, args, plain)) === 0 ? onePassed : oneFailed);
}

/** The parts of the two JSON reports that are read here. */
interface VitestReport {
  numPassedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

function tallyVitest(report: VitestReport): Tally {
  let failed = 0;
  for (const file of report.testResults) {
    const failedTests = file.assertionResults.filter(({ status }) => status === 'failed').length;
    // A file can fail without a failed test: it did not load, or a hook around its tests threw.
    failed += failedTests === 0 && file.status === 'failed' ? 1 : failedTests;
  }
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed, skipped };
}

function tallyPlaywright({ stats }: PlaywrightReport): Tally {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}

function readTally<Report>(path: string, tally: (report: Report) => Tally): Tally {
  try {
    return tally(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // The runner ended before it could report.
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** What the report counted, made to agree with the exit code. */
function settle(tally: Tally, exitCode: number): Tally {
  if (tally.failed > 0) return tally;
  if (tally.passed === 0) {
    console.error('No test ran in this stage.');
    return { ...tally, failed: 1 };
  }
  // An error outside any test, such as a rejection that nobody handled.
  return exitCode === 0 ? tally : { ...tally, failed: 1 };
}

function vitest(project: string, ...filters: string[]): Stage {
  return async () => {
    const file = join(reports, `${project}.json`);
    // Two stages may use one project; the second must not read the report of the first.
    rmSync(file, { force: true });
    const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const args = ['run', '--project', project, ...output, ...filters];
    const exitCode = await run('vitest', args, { FC_SEED: String(propertySeed), ...plain });
    return settle(readTally(file, tallyVitest), exitCode);
  };
}

let chromium: Promise<string | undefined> | undefined;

function withChromium(stage: Stage): Stage {
  return async () => {
    chromium ??= ensureChromium();
    return (await chromium) ? stage() : oneFailed;
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.on('listening', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (typeof address !== 'object' || !address) throw new Error('No free port');
  return address.port;
}

async function playwright(): Promise<Tally> {
  const file = join(reports, 'e2e.json');
  // Two runs on one machine must not meet at one port.
  const env = { E2E_JSON: file, E2E_PORT: String(await findFreePort()) };
  const exitCode = await run('playwright', ['test'], env);
  return settle(readTally(file, tallyPlaywright), exitCode);
}

async function build(): Promise<Tally> {
  // A failed build must not leave an older one for the end-to-end tests to find.
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  return check('vite', 'build')();
}

// Lint, format and the order of import lines.
const lint = check('biome', 'check', '--error-on-warnings', '--max-diagnostics=100');

const allStages: Record<string, Stage> = {
  types: check('tsc'),
  lint,
  knip: check('knip'),
  unit: vitest('node'),
  browser: withChromium(vitest('browser')),
  build,
  e2e: withChromium(playwright),
};

const checkStages: Record<string, Stage> = {
  types: check('tsc'),
  lint,
  imports: vitest('node', 'tests/architecture'),
  knip: check('knip'),
};

function chooseStages(names: string[]): Record<string, Stage> {
  if (names.length === 0) return allStages;
  const known = { ...allStages, ...checkStages };
  return Object.fromEntries(
    names.flatMap((name) => {
      if (name === 'check') return Object.entries(checkStages);
      const stage = known[name];
      if (!stage)
        throw new Error(`No stage "${name}"; there are check, ${Object.keys(known).join(', ')}`);
      return [[name, stage]];
    }),
  );
}

function formatTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { long: { type: 'boolean', default: false } },
});
if (values.long) process.env.LONG_RUNS = '1';

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];
console.log(`FC_SEED=${propertySeed} repeats the random choices of this run.`);

for (const [name, stage] of Object.entries(chooseStages(positionals))) {
  console.log(`\n=== ${name} ===`);
  const startedAt = performance.now();
  const tally = await stage();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  lines.push(`${name.padEnd(8)} ${formatTally(tally)} (${seconds} s)`);
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
}

console.log(`\n=== summary ===\n${lines.join('\n')}\n`);
console.log(formatTally(total));
if (total.failed > 0) process.exitCode = 1;
