// Property tests in Node and in the browser: same seed, same effort.
import fc from 'fast-check';
import { inject } from 'vitest';

/** Called once per test file by the set-up of each project. */
export function configureFastCheck(): void {
  fc.configureGlobal({ seed: inject('propertySeed'), numRuns: inject('propertyRuns') });
}
