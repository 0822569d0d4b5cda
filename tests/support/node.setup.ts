// Before every test file that runs in Node.
import { configureFastCheck } from './fastCheck.ts';
import { installTextMeasurer } from './textMeasurer.ts';

installTextMeasurer();
configureFastCheck();
