import * as z from 'zod/mini';
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
  readonly colorScheme: 'system' | 'light' | 'dark';
  /** Whether single letters are shortcuts on the board; WCAG 2.1.4 wants that they can be switched off. */
  readonly singleKeyShortcuts: boolean;
}

export const defaultSettings: Settings = { colorScheme: 'system', singleKeyShortcuts: true };

/** A field that is damaged counts as never chosen; the others stay. */
const settingsSchema = z.looseObject({
  language: z.catch(z.optional(z.enum([...languages])), undefined),
  currentCanvasId: z.catch(z.optional(z.string().check(z.refine(isSafeId))), undefined),
  colorScheme: z.catch(z.optional(z.enum(['system', 'light', 'dark'])), undefined),
  singleKeyShortcuts: z.catch(z.optional(z.boolean()), undefined),
});

export interface SettingsStore {
  /** What was chosen, with defaults for the rest. */
  read(): Settings;
  /** Changes some fields and keeps the others. Returns why it could not be kept, if so. */
  update(changes: Partial<Settings>): StorageFailure | undefined;
}

/** Reads and writes the settings; damage and blocked storage give defaults. No method throws. */
export function createSettings(store: KeyValueStore): SettingsStore {
  return {
    read() {
      const { language, currentCanvasId, colorScheme, singleKeyShortcuts } = readStored(store);
      return {
        ...(language === undefined ? {} : { language }),
        ...(currentCanvasId === undefined ? {} : { currentCanvasId }),
        colorScheme: colorScheme ?? defaultSettings.colorScheme,
        singleKeyShortcuts: singleKeyShortcuts ?? defaultSettings.singleKeyShortcuts,
      };
    },
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

type StoredSettings = z.infer<typeof settingsSchema>;

function readStored(store: KeyValueStore): StoredSettings {
  try {
    return parseSettings(store.get(settingsKey));
  } catch {
    return {};
  }
}

function parseSettings(text: string | null): StoredSettings {
  try {
    const read = settingsSchema.safeParse(JSON.parse(text ?? '{}'));
    return read.success ? read.data : {};
  } catch {
    return {};
  }
}
