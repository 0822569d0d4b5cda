// A clean console is part of every browser test: a warning of React, or an error that nobody caught,
// fails the test in which it appears.

let seen: string[] = [];

// The browser says this when an observer changes what it observes; the next frame brings the rest.
const harmless = /^ResizeObserver loop/;

function describeArgument(argument: unknown): string {
  if (argument instanceof Error) return argument.stack ?? argument.message;
  return typeof argument === 'string' ? argument : (JSON.stringify(argument) ?? String(argument));
}

/** React hands over a text with %s in it and the rest apart, as printf does. */
function formatMessage([first, ...rest]: unknown[]): string {
  if (typeof first !== 'string') return [first, ...rest].map(describeArgument).join(' ');
  const text = first.replace(/%[sdifoOj]/g, () => describeArgument(rest.shift() ?? ''));
  return [text, ...rest.map(describeArgument)].join(' ');
}

function watchConsole(method: 'error' | 'warn'): void {
  const original = console[method];
  console[method] = (...args: unknown[]) => {
    seen.push(`console.${method}: ${formatMessage(args)}`);
    original.apply(console, args);
  };
}

/** Starts watching; once per test file. */
export function installConsoleGuard(): void {
  watchConsole('error');
  watchConsole('warn');
  addEventListener('error', (event) => {
    if (!harmless.test(event.message)) seen.push(`page error: ${event.message}`);
  });
  addEventListener('unhandledrejection', (event) => {
    seen.push(`unhandled rejection: ${describeArgument(event.reason)}`);
  });
}

/** What was seen since the last call. */
export function takeConsoleFaults(): string[] {
  const faults = seen;
  seen = [];
  return faults;
}
