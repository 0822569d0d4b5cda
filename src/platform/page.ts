/** The page around the editor: its languages, its clock, and the moments it may vanish. */
export const clock = {
  now: () => Date.now(),
  setTimer(ms: number, run: () => void): () => void {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

export function browserLanguages(): readonly string[] {
  return navigator.languages.length > 0 ? navigator.languages : [navigator.language];
}

export function isApplePlatform(): boolean {
  return /Mac|iPhone|iPad|iPod/.test(navigator.platform);
}

/** Opens the browser's print dialog for the page as it looks in print. */
export function printPage(): void {
  window.print();
}

/** Today as an ISO date in the user's own time zone. */
export function today(): string {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

export function setPageLanguage(language: string): void {
  document.documentElement.lang = language;
}

export function setPageTitle(title: string): void {
  document.title = title;
}

/** Runs when the page is hidden, closed, reloaded or left: the last moment at which saving is sure. */
export function onLeaving(run: () => void): () => void {
  const handleVisibility = () => {
    if (document.visibilityState === 'hidden') run();
  };
  document.addEventListener('visibilitychange', handleVisibility);
  window.addEventListener('pagehide', run);
  window.addEventListener('beforeunload', run);
  return () => {
    document.removeEventListener('visibilitychange', handleVisibility);
    window.removeEventListener('pagehide', run);
    window.removeEventListener('beforeunload', run);
  };
}

/** Asks before the page is left while `isUnsafe` says that something would be lost. */
export function askBeforeLeaving(isUnsafe: () => boolean): () => void {
  const handle = (event: BeforeUnloadEvent) => {
    if (isUnsafe()) event.preventDefault();
  };
  window.addEventListener('beforeunload', handle);
  return () => window.removeEventListener('beforeunload', handle);
}

/** Zooming is the board's: Ctrl+wheel and pinches anywhere on the page do not zoom the page. */
export function keepPageZoom(): () => void {
  const handle = (event: WheelEvent) => {
    if (event.ctrlKey) event.preventDefault();
  };
  const handleGesture = (event: Event) => event.preventDefault();
  window.addEventListener('wheel', handle, { passive: false });
  // Safari's own pinch events.
  window.addEventListener('gesturestart', handleGesture);
  return () => {
    window.removeEventListener('wheel', handle);
    window.removeEventListener('gesturestart', handleGesture);
  };
}

/** A page so narrow that the outline is the editor. */
export const narrowPage = '(max-width: 600px)';

export function matchesMedia(query: string): boolean {
  return window.matchMedia(query).matches;
}

/** Calls back now and whenever a media query changes. */
export function followMedia(query: string, run: (matches: boolean) => void): () => void {
  const media = window.matchMedia(query);
  const handle = () => run(media.matches);
  handle();
  media.addEventListener('change', handle);
  return () => media.removeEventListener('change', handle);
}

/** Puts style rules into the page. */
export function addStyles(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.prepend(style);
}

export function reloadPage(): void {
  window.location.reload();
}
