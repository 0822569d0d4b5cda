import type { CommandContext } from '../../src/commands/command.ts';
import type { UiLanguage } from '../../src/i18n/i18n.ts';
import { EditorDriver } from './editorDriver.ts';
import { fullI18n } from './fullI18n.ts';

/** A real editor and what commands need, with the texts of a language. */
export async function commandContext(
  language: UiLanguage = 'en',
): Promise<{ readonly driver: EditorDriver; readonly context: CommandContext }> {
  const driver = new EditorDriver();
  const { t } = await fullI18n(language);
  const services = new Proxy(driver.context.services, {
    get: (known, name) => (name === 'language' ? () => language : Reflect.get(known, name)),
  });
  return { driver, context: { editor: driver.editor, services, t } };
}

/** The same, with a note at hand and something to undo and to redo: every command is enabled. */
export async function busyContext(language: UiLanguage = 'en') {
  const result = await commandContext(language);
  const { driver } = result;
  driver.addNote('customerSegments', 'Readers').addNote('channels', 'Stations');
  driver.addNote('channels', 'Trains').undo();
  const notes = Object.values(driver.editor.getState().document.notes);
  driver.editor.select(notes.map(({ id }) => id));
  return result;
}
