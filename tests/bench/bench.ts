import type { App } from '../../src/app/createApp.ts';
import { lightSceneTheme, sceneWords } from '../../src/app/look.ts';
import { findNote, type Note } from '../../src/domain/document.ts';
import { beginNote } from '../../src/editor/acts.ts';
import { exportPng } from '../../src/formats/pngFormat.ts';
import { noteBox, noteHeight } from '../../src/geometry/noteBox.ts';
import { noteIndexOf } from '../../src/geometry/noteIndex.ts';
import { centerOf, type Point } from '../../src/geometry/rect.ts';
import { toScreen } from '../../src/geometry/viewport.ts';
import { noteFills } from '../../src/theme/colors.ts';
import type { Bench } from './contract.ts';
import { addedColor, draggedIndex, noteCountFor, sampleText } from './sampleBoard.ts';

/** mm from a note's corner to where its paper is looked at: off its text, off its edge. */
const cornerMm = 1.5;
/** A drag goes so far down, mm: the dragged note must stay in its block. */
const dragRoomMm = 180;

/** Answers for the running editor. Note i is the i-th of the board, but for the one that is dragged. */
export function createBench(app: App, wanted: number): Bench {
  const { editor } = app;
  const present = () => editor.getState().document;
  const ids = Object.keys(present().notes);
  const missing = wanted - noteCountFor(wanted);
  const dragged = draggedIndex(wanted);
  const draggable = ids.findIndex((id) => isDraggable(present().notes[id]));
  const swapped = ids[draggable];
  if (swapped !== undefined && ids[dragged] !== undefined) {
    ids[draggable] = ids[dragged];
    ids[dragged] = swapped;
  }

  /** Whether it can be grabbed a little off its middle, and has room below in its block. */
  function isDraggable(note: Note | undefined): boolean {
    if (note?.place !== 'valuePropositions' || note.y > 480 - dragRoomMm) return false;
    const grab = grabPoint(note);
    return noteIndexOf(present()).at(grab) === note;
  }

  const noteAt = (index: number): Note => {
    const id = index < wanted ? ids[Math.min(index, ids.length - 1)] : addedIds()[index - wanted];
    const note = id === undefined ? undefined : findNote(present(), id);
    if (note === undefined) throw new Error(`there is no note ${index}`);
    return note;
  };
  const addedIds = () => Object.keys(present().notes).slice(ids.length);

  const client = (point: Point): Point => {
    const surface = document.querySelector('[data-part="board-surface"]')?.getBoundingClientRect();
    const { x, y } = toScreen(editor.camera.viewport(), point);
    return { x: x + (surface?.left ?? 0), y: y + (surface?.top ?? 0) };
  };

  return {
    count: () => Object.keys(present().notes).length + missing,
    presented(index) {
      const box = boxOf(noteAt(index));
      const spot = { x: box.x + cornerMm, y: box.y + cornerMm };
      const seen = noteIndexOf(present()).at(spot);
      return seen !== undefined && isPainted(client(spot), noteFills[seen.color]);
    },
    point: (index) => client(centerOf(boxOf(noteAt(index)))),
    pos(index) {
      const note = noteAt(index);
      const { x, y } = boxOf(note);
      return { x: x / unit(note), y: y / unit(note) };
    },
    zoom: () => editor.camera.viewport().zoom * unit(noteAt(dragged)),
    add() {
      editor.setNextColor(addedColor);
      beginNote(editor, 'keyResources');
      editor.type(sampleText(wanted));
      editor.finishTyping();
    },
    async exportPng() {
      const words = sceneWords(app.language(), app.i18n.t);
      const picture = await exportPng(editor.toSave(), { scale: 2, theme: lightSceneTheme, words });
      return { bytes: picture.blob.size, w: picture.width, h: picture.height };
    },
    client,
    select: (count) => {
      const others = ids.filter((_, index) => index !== dragged).slice(0, count - 1);
      editor.select([...others, noteAt(dragged).id]);
    },
    selectedCount: () => editor.getState().selection.length,
    selectedText() {
      const [id] = editor.getState().selection;
      return id === undefined ? '' : (findNote(present(), id)?.text ?? '');
    },
    fit: () => editor.camera.fit(),
  };
}

/** A board unit in mm, where a note is 120 of them high. */
function unit(note: Note): number {
  return noteHeight(note.size) / 120;
}

/** Where a drag takes hold of a note, mm: 30 units left of its middle and 45 above. */
function grabPoint(note: Note): Point {
  const { x, y } = centerOf(boxOf(note));
  return { x: x - 30 * unit(note), y: y - 45 * unit(note) };
}

function boxOf(note: Note) {
  const box = noteBox(note);
  if (box === undefined) throw new Error(`note ${note.id} is not on the board`);
  return box;
}

/** Whether the drawing that the user sees has this colour at a point of the window. */
function isPainted(at: Point, fill: string): boolean {
  const canvas = document.querySelector<HTMLCanvasElement>('.konvajs-content canvas');
  const context = canvas?.getContext('2d');
  if (!canvas || !context || canvas.width === 0) return false;
  const area = canvas.getBoundingClientRect();
  const scale = canvas.width / area.width;
  const x = Math.floor((at.x - area.left) * scale);
  const y = Math.floor((at.y - area.top) * scale);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(x, y, 1, 1).data;
  const wanted = Number.parseInt(fill.slice(1), 16);
  const isNear = (value: number, shift: number) =>
    Math.abs(value - ((wanted >> shift) & 0xff)) <= 3;
  return alpha > 200 && isNear(red, 16) && isNear(green, 8) && isNear(blue, 0);
}
