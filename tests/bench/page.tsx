// The editor with a large canvas, and what a measurement needs to know of it. ?n= says how many notes.

import { start } from '../../src/app/start.tsx';
import { browserStorage } from '../../src/platform/browserStorage.ts';
import { createBench } from './bench.ts';
import { noteCountFor, seedStorage } from './sampleBoard.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no element #root');
const wanted = Number(new URLSearchParams(location.search).get('n') || 100);

const before = performance.now();
seedStorage(browserStorage, noteCountFor(wanted));
window.__prepMs = performance.now() - before;

const app = await start(root);
window.__bench = createBench(app, wanted);
