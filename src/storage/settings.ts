import { type Language, languages } from '../domain/blocks.ts';
import { isSafeId } from '../domain/ids.ts';
import { settingsKey } from './canvasKeys.ts';
import { failureOf, type KeyValueStore, type StorageFailure } from './keyValueStore.ts';

/** Small preferences of this browser. None of them is part of a canvas. */
export interface Settings {
  /** The language of the interface; the browser's own when it was never chosen. */
  readonly language?: Language;
  /** The canvas that was open last. */
  readonly currentCanvasId?: string;
  readonly colorScheme: (typeof colorSchemes)[number];
  /** Whether single letters are shortcuts on the board; WCAG 2.1.4 wants that they can be switched off. */
  readonly singleKeyShortcuts: boolean;
}

export const defaultSettings: Settings = { colorScheme: 'system', singleKeyShortcuts: true };

const colorSchemes = ['system', 'light', 'dark'] as const;

export interface SettingsStore {
  /** What was chosen, with defaults for the rest. */
  read(): Settings;
  /** Changes some fields and keeps the others. Returns why it could not be kept, if so. */
  update(changes: Partial<Settings>): StorageFailure | undefined;
}

/** Reads and writes the settings; damage and blocked storage give defaults. No method throws. */
export function createSettings(store: KeyValueStore): SettingsStore {
  return {
    read: () => ({ ...defaultSettings, ...knownSettings(readStored(store)) }),
    update(changes) {
      try {
        // Fields of another version of the editor are kept.
        const stored = parseSettings(store.get(settingsKey));
        store.set(settingsKey, JSON.stringify({ ...stored, ...changes }));
        return undefined;
      } catch (error) {
        return failureOf(error);
      }
    },
  };
}

/**
 * The fields that this version knows; one that is damaged counts as never chosen and the others stay. By
 * hand and not by the schema's library, which the first view of an empty page does without.
 */
function knownSettings(stored: Readonly<Record<string, unknown>>): Partial<Settings> {
  const { language, currentCanvasId, colorScheme, singleKeyShortcuts } = stored;
  const knownLanguage = languages.find((known) => known === language);
  const knownScheme = colorSchemes.find((known) => known === colorScheme);
  return {
    ...(knownLanguage === undefined ? {} : { language: knownLanguage }),
    ...(typeof currentCanvasId === 'string' && isSafeId(currentCanvasId)
      ? { currentCanvasId }
      : {}),
    ...(knownScheme === undefined ? {} : { colorScheme: knownScheme }),
    ...(typeof singleKeyShortcuts === 'boolean' ? { singleKeyShortcuts } : {}),
  };
}

function readStored(store: KeyValueStore): Readonly<Record<string, unknown>> {
  try {
    return parseSettings(store.get(settingsKey));
  } catch {
    return {};
  }
}

function parseSettings(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text ?? '{}');
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? Object.fromEntries(Object.entries(parsed))
      : {};
  } catch {
    return {};
  }
}
