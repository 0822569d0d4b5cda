import {
  type CommandContext,
  type CommandServices,
  runCommand,
} from '../../src/commands/command.ts';
import { getCommand } from '../../src/commands/registry.ts';
import type { Language, Place } from '../../src/domain/blocks.ts';
import {
  type CanvasDocument,
  createDocument,
  type HeaderTextField,
  type Note,
  type NoteId,
  notesIn,
} from '../../src/domain/document.ts';
import type { NoteColor } from '../../src/domain/noteTypes.ts';
import {
  beginEdit,
  beginNote,
  colorNotes,
  deleteNotes,
  dropNotes,
  duplicateNotes,
  nudgeNotes,
  sendNotes,
} from '../../src/editor/acts.ts';
import { createDragSession } from '../../src/editor/dragSession.ts';
import { createEditor, headerText, type LastAct } from '../../src/editor/editor.ts';
import type { Direction } from '../../src/geometry/neighbours.ts';
import type { Point } from '../../src/geometry/rect.ts';
import type { Translate } from '../../src/i18n/i18n.ts';
import { countingIds } from './arbitraries.ts';

/** Says the key of a message instead of its words. */
const sayKey = ((key: string) => key) as unknown as Translate;

export function emptyCanvas(id = 'canvas'): CanvasDocument {
  return createDocument({ id, language: 'en' });
}

/**
 * Drives the real editor, as views do, in sentences: `driver.addNote('channels', 'Shop').undo()`. Acts
 * on notes end the typing first, as a press or a command does. New notes are new-1, new-2 …
 */
export class EditorDriver {
  readonly editor;
  readonly dragSession;
  readonly context: CommandContext;
  /** What commands said to a screen reader, and what they asked the app for. */
  readonly said: string[] = [];
  readonly asked: string[] = [];

  constructor(document: CanvasDocument = emptyCanvas()) {
    const newId = countingIds('new');
    this.editor = createEditor({ document, newId });
    this.dragSession = createDragSession(this.editor);
    const answers: Partial<CommandServices> = {
      newCanvas: () => this.editor.open(emptyCanvas(newId())),
      language: (): Language => 'en',
      announce: (text) => void this.said.push(text),
    };
    const services = new Proxy(answers, {
      get: (known, name) => Reflect.get(known, name) ?? (() => this.asked.push(String(name))),
    }) as CommandServices;
    this.context = { editor: this.editor, services, t: sayKey };
  }

  addNote(place: Place, text: string, at?: Point): this {
    return this.beginNote(place, at).type(text).finish();
  }

  beginNote(place: Place, at?: Point): this {
    beginNote(this.editor, place, at);
    return this;
  }

  editNote(id: NoteId, text: string): this {
    return this.beginEdit(id).type(text).finish();
  }

  beginEdit(id: NoteId): this {
    beginEdit(this.editor, id);
    return this;
  }

  setTitle(title: string): this {
    return this.beginHeader('title').type(title).finish();
  }

  beginHeader(field: HeaderTextField): this {
    const draft = headerText(this.editor.getState(), field);
    this.editor.startTyping({ kind: 'header', field, draft });
    return this;
  }

  type(draft: string): this {
    this.editor.type(draft);
    return this;
  }

  finish(): this {
    this.editor.finishTyping();
    return this;
  }

  delete(...ids: NoteId[]): this {
    deleteNotes(this.finish().editor, ids);
    return this;
  }

  duplicate(...ids: NoteId[]): this {
    duplicateNotes(this.finish().editor, ids);
    return this;
  }

  color(ids: readonly NoteId[], color: NoteColor): this {
    colorNotes(this.finish().editor, ids, color);
    return this;
  }

  send(ids: readonly NoteId[], place: Place): this {
    sendNotes(this.finish().editor, ids, place);
    return this;
  }

  nudge(ids: readonly NoteId[], direction: Direction): this {
    nudgeNotes(this.finish().editor, ids, direction);
    return this;
  }

  /** A whole drag by a vector in mm. */
  drag(ids: readonly NoteId[], by: Point): this {
    dropNotes(this.finish().editor, ids, by);
    return this;
  }

  startDrag(grabbed: NoteId, ids: readonly NoteId[] = [grabbed], at: Point = { x: 0, y: 0 }): this {
    this.finish().dragSession.start(grabbed, ids, at);
    return this;
  }

  dragTo(point: Point): this {
    this.dragSession.moveTo(point, false);
    return this;
  }

  dragOverParkingLot(): this {
    this.dragSession.moveTo({ x: 0, y: 0 }, true);
    return this;
  }

  drop(): this {
    this.dragSession.drop();
    return this;
  }

  dropAt(point: Point): this {
    return this.dragTo(point).drop();
  }

  cancelDrag(): this {
    this.dragSession.cancel();
    return this;
  }

  select(...ids: NoteId[]): this {
    this.editor.select(ids);
    return this;
  }

  activate(place: Place, id?: NoteId): this {
    this.editor.activate(place, id);
    return this;
  }

  run(commandId: string): this {
    runCommand(getCommand(commandId), this.context);
    return this;
  }

  undo(): this {
    this.editor.undo();
    return this;
  }

  redo(): this {
    this.editor.redo();
    return this;
  }

  undoAll(): this {
    while (this.editor.undo());
    return this;
  }

  redoAll(): this {
    while (this.editor.redo());
    return this;
  }

  open(document: CanvasDocument): this {
    this.editor.open(document);
    return this;
  }

  /** A change by somebody else, such as another tab: no act of this user and no entry. */
  changeElsewhere(edit: (document: CanvasDocument) => CanvasDocument): this {
    this.editor.store.setState({ document: edit(this.document) });
    return this;
  }

  get document(): CanvasDocument {
    return this.editor.getState().document;
  }

  get undoCount(): number {
    return this.editor.getState().history.past.length;
  }

  get redoCount(): number {
    return this.editor.getState().history.future.length;
  }

  get lastAct(): LastAct {
    const { lastAct } = this.editor.getState();
    if (lastAct === undefined) throw new Error('nothing has been done');
    return lastAct;
  }

  /** The texts of a place in reading order. */
  texts(place: Place): readonly string[] {
    return notesIn(this.document, place).map((note) => note.text);
  }

  /** The note that says this. */
  note(text: string): Note {
    const found = Object.values(this.document.notes).find((note) => note.text === text);
    if (found === undefined) throw new Error(`no note says ${text}`);
    return found;
  }
}
