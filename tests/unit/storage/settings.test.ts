import { describe, expect, it } from 'vitest';
import { settingsKey } from '../../../src/storage/canvasKeys.ts';
import { createSettings, defaultSettings } from '../../../src/storage/settings.ts';
import { blockedError, FaultyStore } from '../../support/faultyStore.ts';

describe('settings', () => {
  it('are the defaults at first, and what was chosen later', () => {
    const store = new FaultyStore();
    const settings = createSettings(store);
    expect(settings.read()).toEqual(defaultSettings);
    expect(settings.update({ language: 'nl', currentCanvasId: 'canvas' })).toBeUndefined();
    settings.update({ singleKeyShortcuts: false });
    expect(createSettings(store).read()).toEqual({
      language: 'nl',
      currentCanvasId: 'canvas',
      colorScheme: 'system',
      singleKeyShortcuts: false,
    });
  });

  it.each(['', 'x', 'null', '[]', '7', '{"language":'])(
    'are the defaults when damaged: %j',
    (text) => {
      const store = new FaultyStore();
      store.plant(settingsKey, text);
      const settings = createSettings(store);
      expect(settings.read()).toEqual(defaultSettings);
      settings.update({ language: 'en' });
      expect(settings.read().language).toBe('en');
    },
  );

  it('lose only the field that is damaged, and keep fields of other versions', () => {
    const store = new FaultyStore();
    store.plant(
      settingsKey,
      '{"language":"fr","currentCanvasId":"__proto__","colorScheme":"dark","later":{"a":1}}',
    );
    const settings = createSettings(store);
    expect(settings.read()).toEqual({ ...defaultSettings, colorScheme: 'dark' });
    settings.update({ language: 'nl' });
    expect(JSON.parse(store.contents[settingsKey] ?? '')).toMatchObject({
      later: { a: 1 },
      colorScheme: 'dark',
      language: 'nl',
    });
  });

  it('never throw, and say when they cannot be kept', () => {
    const store = new FaultyStore();
    store.before = () => {
      throw blockedError();
    };
    const settings = createSettings(store);
    expect(settings.read()).toEqual(defaultSettings);
    expect(settings.update({ language: 'nl' })).toBe('blocked');
  });
});
