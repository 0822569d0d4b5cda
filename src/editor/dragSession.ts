import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BlockKey, Place } from '../domain/blocks.ts';
import { findNote, type NoteId } from '../domain/document.ts';
import { placeNotes } from '../domain/edits.ts';
import { dropPlacementsAt } from '../geometry/moving.ts';
import { noteBox } from '../geometry/noteBox.ts';
import { blockAt } from '../geometry/posterLayout.ts';
import { centerOf, type Point } from '../geometry/rect.ts';
import { dropNotes, sendNotes } from './acts.ts';
import type { Editor } from './editor.ts';

export interface DragState {
  readonly ids: readonly NoteId[];
  /** The note under the pointer: the block under its middle is the one that lights up. */
  readonly grabbed: NoteId;
  readonly from: 'board' | 'parked';
  /** Where it was grabbed and where the pointer is, mm on the board. */
  readonly start: Point;
  readonly at: Point;
  readonly isOverParkingLot: boolean;
}

/**
 * Dragging notes: start, moves, then a drop or a cancel. What is dragged is draft state, kept out of
 * the document and out of React; the document hears of it once, at the drop.
 */
export interface DragSession {
  readonly store: StoreApi<{ readonly drag: DragState | undefined }>;
  start(grabbed: NoteId, ids: readonly NoteId[], point: Point): void;
  moveTo(point: Point, isOverParkingLot: boolean): void;
  /** The place that would take the grabbed note now. */
  target(): Place | undefined;
  drop(): void;
  cancel(): boolean;
}

export function createDragSession(editor: Editor): DragSession {
  const store = createStore<{ readonly drag: DragState | undefined }>(() => ({ drag: undefined }));
  const current = () => store.getState().drag;
  const end = () => store.setState({ drag: undefined });

  return {
    store,
    start(grabbed, ids, point) {
      const note = findNote(editor.getState().document, grabbed);
      if (note === undefined || current() !== undefined) return;
      store.setState({
        drag: {
          ids,
          grabbed,
          from: note.place === 'parked' ? 'parked' : 'board',
          start: point,
          at: point,
          isOverParkingLot: note.place === 'parked',
        },
      });
    },
    moveTo(point, isOverParkingLot) {
      const drag = current();
      if (drag !== undefined) store.setState({ drag: { ...drag, at: point, isOverParkingLot } });
    },
    target() {
      const drag = current();
      if (drag === undefined) return undefined;
      return drag.isOverParkingLot ? 'parked' : targetBlock(editor, drag);
    },
    drop() {
      const drag = current();
      if (drag === undefined) return;
      end();
      if (drag.isOverParkingLot) sendNotes(editor, drag.ids, 'parked');
      else if (drag.from === 'board') {
        dropNotes(editor, drag.ids, { x: drag.at.x - drag.start.x, y: drag.at.y - drag.start.y });
      } else {
        editor.commit(
          'moveNote',
          (document) => placeNotes(document, dropPlacementsAt(document, drag.ids, drag.at)),
          { select: drag.ids },
        );
        const moved = findNote(editor.getState().document, drag.grabbed);
        if (moved !== undefined) editor.activate(moved.place, moved.id);
      }
    },
    cancel() {
      if (current() === undefined) return false;
      end();
      return true;
    },
  };
}

function targetBlock(editor: Editor, drag: DragState): BlockKey {
  const note = findNote(editor.getState().document, drag.grabbed);
  const box = note === undefined ? undefined : noteBox(note);
  if (box === undefined) return blockAt(drag.at);
  const middle = centerOf(box);
  return blockAt({
    x: middle.x + drag.at.x - drag.start.x,
    y: middle.y + drag.at.y - drag.start.y,
  });
}
