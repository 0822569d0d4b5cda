// How hard the property tests try, decided once per run and told to every test by the Vitest config.
//   FC_SEED=…     repeats a run
//   LONG_RUNS=1   tries much more

const isLong = process.env.LONG_RUNS === '1';

/** A fresh seed each run, so that many runs find what one does not; `npm test` prints it. */
export const propertySeed = Number(process.env.FC_SEED || Math.floor(Math.random() * 2 ** 31));
export const propertyRuns = isLong ? 3000 : 100;
export const testTimeoutMs = isLong ? 900_000 : 20_000;

declare module 'vitest' {
  interface ProvidedContext {
    propertySeed: number;
    propertyRuns: number;
  }
}
