// Before every test file that runs in Chromium: what a test leaves behind is taken away after it, and
// what it should not leave behind (noise in the console, a living Konva stage) fails it.
import { cleanup } from '@testing-library/react';
import { stages } from 'konva/lib/Stage.js';
import { afterEach } from 'vitest';
import { installConsoleGuard, takeConsoleFaults } from './consoleGuard.ts';
import { configureFastCheck } from './fastCheck.ts';

configureFastCheck();
installConsoleGuard();

const nextMacrotask = () => new Promise((resolve) => setTimeout(resolve));

/** Number of stages that outlived their component; takes them away, for the sake of the next test. */
async function takeLeakedStages(): Promise<number> {
  // Under StrictMode react-konva destroys a stage some ticks after its component has gone.
  for (let tick = 0; tick < 5 && stages.length > 0; tick += 1) await nextMacrotask();
  const leaked = stages.length;
  for (const stage of [...stages]) stage.destroy();
  return leaked;
}

// Runs after the hooks of the test file itself: the last one registered is the first to run.
afterEach(async () => {
  cleanup();
  // Errors thrown while unmounting, and rejections, are reported a task later.
  await nextMacrotask();
  const leaked = await takeLeakedStages();
  const faults = takeConsoleFaults();
  if (leaked > 0) faults.push(`${leaked} Konva stage(s) were not destroyed`);
  if (faults.length > 0) throw new Error(`The test left faults behind:\n${faults.join('\n')}`);
});
