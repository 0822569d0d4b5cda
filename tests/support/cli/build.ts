// `npm run build`: the published JSON Schema, then types, so that nothing is built that does not hold,
// then the bundle in dist/.
import { run } from './run.ts';

/** Builds dist/; resolves to whether it succeeded. */
export async function build(): Promise<boolean> {
  if ((await run('node', ['tests/support/cli/schema.ts'])) !== 0) return false;
  if ((await run('tsc', [])) !== 0) return false;
  return (await run('vite', ['build'])) === 0;
}

if (import.meta.main && !(await build())) process.exitCode = 1;
