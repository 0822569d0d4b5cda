/**
 * Goes into the page before its own code, as text: it may use nothing from outside the function. Waits
 * for the notes to be painted, counts React's commits through the hook that its developer tools use, and
 * counts what is written to the storage.
 */
export function installProbe(count: number): void {
  let recording: number[] | undefined;
  let mark = 0;
  let frame = 0;

  const isPainted = (index: number): boolean => {
    try {
      return window.__bench?.presented(index) === true;
    } catch {
      return false;
    }
  };
  const isLoaded = () => (window.__bench?.count() ?? 0) >= count;

  const probe: NonNullable<Window['__probe']> = {
    loadMs: 0,
    commits: 0,
    writes: 0,
    startFrames() {
      const times: number[] = [];
      recording = times;
      const tick = () => {
        times.push(performance.now());
        if (recording === times) frame = requestAnimationFrame(tick);
      };
      frame = requestAnimationFrame(tick);
    },
    markFrames() {
      mark = recording?.length ?? 0;
    },
    stopFrames() {
      cancelAnimationFrame(frame);
      const times = recording ?? [];
      recording = undefined;
      const steps = times.slice(1).map((time, index) => time - (times[index] ?? time));
      return { during: steps.slice(0, Math.max(1, mark - 1)), longest: Math.max(0, ...steps) };
    },
    addNote() {
      const startedAt = performance.now();
      window.__bench?.add();
      return new Promise((resolve, reject) => {
        const look = () => {
          if (isPainted(count)) {
            requestAnimationFrame(() => resolve(performance.now() - startedAt));
          } else if (performance.now() - startedAt > 15_000) {
            reject(new Error('the added note was never painted'));
          } else requestAnimationFrame(look);
        };
        look();
      });
    },
  };
  window.__probe = probe;

  const waitForNotes = () => {
    if (isLoaded() && isPainted(0) && isPainted(count - 1)) {
      requestAnimationFrame(() => {
        probe.loadMs = performance.now();
      });
    } else requestAnimationFrame(waitForNotes);
  };
  waitForNotes();

  const write = Storage.prototype.setItem;
  Storage.prototype.setItem = function setItem(key, value) {
    probe.writes += 1;
    write.call(this, key, value);
  };

  const hook = {
    supportsFiber: true,
    renderers: new Map<number, unknown>(),
    inject(renderer: unknown) {
      hook.renderers.set(hook.renderers.size + 1, renderer);
      return hook.renderers.size;
    },
    onCommitFiberRoot() {
      probe.commits += 1;
    },
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
    checkDCE: () => undefined,
  };
  Reflect.set(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', hook);
}
