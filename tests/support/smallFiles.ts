import { expect } from 'vitest';
import { readFile } from '../../src/domain/fileReader.ts';
import { findViolations } from '../../src/domain/invariants.ts';
import type { FileProblem } from '../../src/domain/problems.ts';
import { countingIds } from './arbitraries.ts';

/** The smallest file of ours, with these fields. */
export function fileWith(fields: object): object {
  return {
    format: 'business-model-canvas',
    formatVersion: 1,
    id: 'c',
    title: 'T',
    blocks: {},
    ...fields,
  };
}

/** A file with these notes in the block of channels. */
export function channels(...notes: readonly unknown[]): object {
  return fileWith({ blocks: { channels: notes } });
}

/** Reads in repair mode and sees that the rules are kept; fails the test when nothing can be read. */
export function repair(value: unknown) {
  const read = readFile(value, { mode: 'repair', newId: countingIds() });
  if (!read.ok) throw new Error(`not readable: ${read.problem.code}`);
  expect(findViolations(read.document)).toEqual([]);
  return read;
}

/** Why a strict reading refuses the file, or undefined when it does not. */
export function refusal(value: unknown): FileProblem | undefined {
  const read = readFile(value, { mode: 'strict', newId: countingIds() });
  return read.ok ? undefined : read.problem;
}
