// Everything a user can do to the editor, as data: any list of these may come in any order.
import fc from 'fast-check';
import { commands } from '../../src/commands/registry.ts';
import { places } from '../../src/domain/blocks.ts';
import type { HeaderTextField, NoteId } from '../../src/domain/document.ts';
import { noteColors } from '../../src/domain/noteTypes.ts';
import type { Direction } from '../../src/geometry/neighbours.ts';
import { documents, rawText } from '../support/arbitraries.ts';
import { anyPoint, crowdedCanvases } from '../support/documents.ts';
import type { EditorDriver } from '../support/editorDriver.ts';

export interface Act {
  readonly name: string;
  readonly run: (driver: EditorDriver) => void;
}

export const anyCanvas = fc.oneof(documents(), crowdedCanvases);

/** Notes of the canvas by number, so that a list of acts makes sense whatever came before. */
const picks = fc.array(fc.nat({ max: 40 }), { maxLength: 4 });

function picked(driver: EditorDriver, numbers: readonly number[]): readonly NoteId[] {
  const ids = Object.keys(driver.document.notes);
  return numbers.map((number) => ids[number % (ids.length + 1)] ?? 'nobody');
}

function pickedOne(driver: EditorDriver, number: number): NoteId {
  return picked(driver, [number])[0] ?? 'nobody';
}

/** An act on some notes with one further choice. */
function onNotes<T>(
  name: string,
  choice: fc.Arbitrary<T>,
  run: (driver: EditorDriver, ids: readonly NoteId[], choice: T) => void,
): fc.Arbitrary<Act> {
  return fc.tuple(picks, choice).map(([numbers, chosen]) => ({
    name: `${name} of ${numbers}: ${JSON.stringify(chosen)}`,
    run: (driver) => run(driver, picked(driver, numbers), chosen),
  }));
}

function act<T>(
  name: string,
  choice: fc.Arbitrary<T>,
  run: (driver: EditorDriver, choice: T) => void,
): fc.Arbitrary<Act> {
  return choice.map((chosen) => ({
    name: chosen === undefined ? name : `${name} ${JSON.stringify(chosen)}`,
    run: (driver) => run(driver, chosen),
  }));
}

const nothing = fc.constant(undefined);
const number = fc.nat({ max: 40 });
const place = fc.constantFrom(...places);
const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];
const headerField = fc.constantFrom<HeaderTextField>(
  'title',
  'designedFor',
  'designedBy',
  'date',
  'version',
  'description',
);
const typedText = fc.oneof(
  fc.constantFrom('', ' \n', 'Readers', 'a longer note about something', '2026-11-24'),
  rawText,
);

/** Looking around: nothing of it is a change, nothing of it may cost the redo. */
export const lookingActs: fc.Arbitrary<Act> = fc.oneof(
  onNotes('select', nothing, ({ editor }, ids) => editor.select(ids)),
  onNotes('activate', place, ({ editor }, [id], where) => editor.activate(where, id)),
  act('set the next colour', fc.constantFrom(...noteColors), ({ editor }, color) =>
    editor.setNextColor(color),
  ),
  act('zoom', fc.double(), ({ editor }, factor) => editor.camera.zoomBy(factor)),
  act('pan', anyPoint, ({ editor }, { x, y }) => editor.camera.panBy(x, y)),
  act('resize', anyPoint, ({ editor }, { x, y }) => editor.camera.resize({ width: x, height: y })),
  act('ask for the focus', nothing, ({ editor }) => editor.requestFocus()),
  act('run', fc.constantFrom('view.zoom-in', 'view.fit', 'selection.all'), (driver, id) =>
    driver.run(id),
  ),
  onNotes('drag and cancel', anyPoint, (driver, ids, point) => {
    for (const grabbed of ids) driver.startDrag(grabbed, ids).dragTo(point).cancelDrag();
  }),
  act('open and close typing on', number, (driver, pick) =>
    driver.beginEdit(pickedOne(driver, pick)).finish(),
  ),
  act('open and close a new note in', place, (driver, where) => driver.beginNote(where).finish()),
  act('open and close typing on', headerField, (driver, field) =>
    driver.beginHeader(field).finish(),
  ),
);

/** Each begins or goes on with a session and leaves it open, but for the last. */
const typingActs: fc.Arbitrary<Act> = fc.oneof(
  act('begin a note in', fc.tuple(place, typedText), (driver, [where, text]) =>
    driver.beginNote(where).type(text),
  ),
  act('begin a note at', fc.tuple(place, anyPoint, typedText), (driver, [where, at, text]) =>
    driver.beginNote(where, at).type(text),
  ),
  act('begin to edit', fc.tuple(number, typedText), (driver, [pick, text]) =>
    driver.beginEdit(pickedOne(driver, pick)).type(text),
  ),
  act('begin to edit', fc.tuple(headerField, typedText), (driver, [field, text]) =>
    driver.beginHeader(field).type(text),
  ),
  act('type', typedText, (driver, text) => driver.type(text)),
  act('end the typing', nothing, (driver) => driver.finish()),
);

/** Sessions end the typing when they begin, but a drop may come while a new one has begun. */
const pointerActs: fc.Arbitrary<Act> = fc.oneof(
  onNotes('start to drag', anyPoint, (driver, [grabbed = 'nobody', ...ids], at) =>
    driver.startDrag(grabbed, [grabbed, ...ids], at),
  ),
  act('drag to', anyPoint, (driver, point) => driver.dragTo(point)),
  act('drag over the parking lot', nothing, (driver) => driver.dragOverParkingLot()),
  act('drop', nothing, (driver) => driver.drop()),
  act('cancel the drag', nothing, (driver) => driver.cancelDrag()),
  onNotes('drag', anyPoint, (driver, ids, by) => driver.drag(ids, by)),
);

const noteActs: fc.Arbitrary<Act> = fc.oneof(
  onNotes('send', place, (driver, ids, where) => driver.send(ids, where)),
  onNotes('nudge', fc.constantFrom(...directions), (driver, ids, direction) =>
    driver.nudge(ids, direction),
  ),
  onNotes('duplicate', nothing, (driver, ids) => driver.duplicate(...ids)),
  onNotes('delete', nothing, (driver, ids) => driver.delete(...ids)),
  onNotes('colour', fc.constantFrom(...noteColors), (driver, ids, color) =>
    driver.color(ids, color),
  ),
);

const commandActs = act('run', fc.constantFrom(...commands.map(({ id }) => id)), (driver, id) =>
  driver.run(id),
);

const travelActs: fc.Arbitrary<Act> = fc.oneof(
  act('undo', nothing, (driver) => driver.undo()),
  act('redo', nothing, (driver) => driver.redo()),
);

const openActs = anyCanvas.map((document) => ({
  name: `open ${JSON.stringify(document)}`,
  run: (driver: EditorDriver) => driver.open(document),
}));

/** Acts on the canvas that is open. */
export const editingActs: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: typingActs },
  { weight: 3, arbitrary: noteActs },
  { weight: 3, arbitrary: pointerActs },
  { weight: 3, arbitrary: travelActs },
  { weight: 3, arbitrary: commandActs },
  { weight: 1, arbitrary: lookingActs },
);

export const allActs: fc.Arbitrary<Act> = fc.oneof(
  { weight: 30, arbitrary: editingActs },
  { weight: 1, arbitrary: openActs },
);

/** A list of acts that a failing test prints by name. */
export function listsOf(acts: fc.Arbitrary<Act>, maxLength = 30): fc.Arbitrary<readonly Act[]> {
  return fc
    .array(acts, { maxLength, size: 'max' })
    .map((list) =>
      Object.assign(list, { toString: () => list.map(({ name }) => name).join('; ') }),
    );
}
