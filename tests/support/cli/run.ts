// Shared by the tool scripts: where the repository is, and how a tool of it is started.
import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../../..');

/**
 * Runs a command in the repository, its output shown as it comes; resolves to the exit code.
 * Local tools come first in PATH, so that a script also works when it was not started by npm.
 */
export function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const bin = join(root, 'node_modules', '.bin');
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ...env },
    // On Windows the local tools are .cmd files, which only a shell can start.
    shell: process.platform === 'win32',
  });
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(1);
    });
    // A signal has no exit code; it is a failure all the same.
    child.on('close', (code) => done(code ?? 1));
  });
}
