import type { BlockKey } from '../domain/blocks.ts';
import { beginEdit, beginNote } from '../editor/acts.ts';
import type { DragSession } from '../editor/dragSession.ts';
import type { Editor } from '../editor/editor.ts';
import { noteIndexOf } from '../geometry/noteIndex.ts';
import { blockAt, blockRects, gridRect, titleRect } from '../geometry/posterLayout.ts';
import { contains, type Point } from '../geometry/rect.ts';
import { toBoard } from '../geometry/viewport.ts';
import type { EdgePan } from './edgePan.ts';
import type { Marquee } from './marquee.ts';
import {
  isBoardKey,
  isControl,
  isTextField,
  listen,
  pinchOf,
  pointerKind,
  slop,
} from './pointers.ts';

/** What the board asks of the rest of the page. */
export interface BoardPorts {
  readonly isApple: boolean;
  /** Opens the context menu of the selection, or of the block when nothing is selected. */
  openMenu(at: Point): void;
  /** A block was clicked on an empty spot. */
  pickBlock(block: BlockKey): void;
  /** Puts the keyboard into the title field. */
  editTitle(): void;
  /** Whether a point of the window (px) lies over the parking lot. */
  isOverParkingLot(at: Point): boolean;
  sayDragCancelled(): void;
}

interface Surface {
  readonly element: HTMLElement;
  readonly editor: Editor;
  readonly drag: DragSession;
  readonly marquee: Marquee;
  readonly edgePan: EdgePan;
  readonly ports: BoardPorts;
}

const longPressMs = 500;
const doubleTapMs = 350;
const doubleTapPx = 28;

/** A point of the window, px. */
interface ClientPoint {
  readonly clientX: number;
  readonly clientY: number;
}

type Gesture =
  | {
      readonly kind: 'press';
      readonly pointer: number;
      readonly from: Point;
      readonly note: string | undefined;
      readonly type: keyof typeof slop;
      readonly toggles: boolean;
      readonly deselects: boolean;
    }
  | { readonly kind: 'drag'; readonly pointer: number }
  | { readonly kind: 'marquee'; readonly pointer: number }
  | { readonly kind: 'pan'; readonly pointer: number; last: Point }
  | { readonly kind: 'pinch'; last: { readonly middle: Point; readonly distance: number } };

/**
 * One gesture at a time, as a session with a start, moves and an end. Escape, a lost pointer, a second
 * finger and a window that loses focus cancel; what was dragged is then back where it was.
 */
export function attachPointerGestures(surface: Surface): () => void {
  const { element, editor, drag, marquee, edgePan, ports } = surface;
  let gesture: Gesture | undefined;
  let isSpaceDown = false;
  let longPress: ReturnType<typeof setTimeout> | undefined;
  let lastTap: { readonly at: Point; readonly time: number } | undefined;
  const touches = new Map<number, Point>();
  /** Where the pointer of a drag or a rectangle was last. */
  let lastSeen: ClientPoint | undefined;

  const localPoint = (event: ClientPoint): Point => {
    const area = element.getBoundingClientRect();
    return { x: event.clientX - area.left, y: event.clientY - area.top };
  };
  const boardPoint = (event: ClientPoint): Point =>
    toBoard(editor.camera.viewport(), localPoint(event));
  const noteAt = (event: ClientPoint) =>
    noteIndexOf(editor.getState().document).at(boardPoint(event));

  const isAdding = (event: PointerEvent) =>
    event.shiftKey || (ports.isApple ? event.metaKey : event.ctrlKey);

  const setCursor = (cursor: string) => {
    element.style.cursor = cursor;
  };
  const release = (pointer: number) => {
    if (element.hasPointerCapture(pointer)) element.releasePointerCapture(pointer);
  };
  const end = () => {
    clearTimeout(longPress);
    edgePan.stop();
    const ended = gesture;
    gesture = undefined;
    if (ended !== undefined && 'pointer' in ended) release(ended.pointer);
    setCursor(isSpaceDown ? 'grab' : '');
  };
  const cancel = () => {
    if (gesture?.kind === 'drag' && drag.cancel()) ports.sayDragCancelled();
    if (gesture?.kind === 'marquee') marquee.cancel();
    end();
  };

  const startPinch = () => {
    cancel();
    // Each finger stays ours wherever it is lifted, or it would be counted for ever.
    for (const pointer of touches.keys()) element.setPointerCapture(pointer);
    gesture = { kind: 'pinch', last: pinchOf(touches) };
  };

  const handleDown = (event: PointerEvent) => {
    if (isControl(event.target)) return;
    if (event.pointerType === 'touch') {
      touches.set(event.pointerId, localPoint(event));
      if (touches.size === 2) {
        event.preventDefault();
        startPinch();
        return;
      }
      if (touches.size > 2) return;
    }
    // A palm lies down before the pen does: the pen takes over.
    if (event.pointerType === 'pen' && gesture !== undefined && touches.size > 0) cancel();
    if (gesture !== undefined) return;
    // The board keeps the keyboard itself: the browser would give it to the page's body.
    event.preventDefault();
    if (event.button === 1 || (event.button === 0 && isSpaceDown)) {
      gesture = { kind: 'pan', pointer: event.pointerId, last: localPoint(event) };
      element.setPointerCapture(event.pointerId);
      setCursor('grabbing');
      if (isSpaceDown) element.dataset['panned'] = '';
      return;
    }
    // On a Mac Ctrl with the button is the other button: its menu follows.
    if (event.button !== 0 || (ports.isApple && event.ctrlKey)) return;
    editor.finishTyping();
    press(event);
  };

  const press = (event: PointerEvent) => {
    const note = noteAt(event);
    const { selection } = editor.getState();
    const adds = isAdding(event);
    const isSelected = note !== undefined && selection.includes(note.id);
    if (note !== undefined) {
      editor.activate(note.place, note.id);
      if (adds && !isSelected) editor.select([...selection, note.id]);
      else if (!adds && !isSelected) editor.select([note.id]);
    } else {
      const at = boardPoint(event);
      if (contains(gridRect, at)) editor.activate(blockAt(at));
      if (!adds) editor.select([]);
    }
    editor.requestFocus();
    gesture = {
      kind: 'press',
      pointer: event.pointerId,
      from: { x: event.clientX, y: event.clientY },
      note: note?.id,
      type: pointerKind(event.pointerType),
      toggles: adds && isSelected,
      deselects: !adds && isSelected,
    };
    element.setPointerCapture(event.pointerId);
    if (event.pointerType === 'touch') {
      const at = { x: event.clientX, y: event.clientY };
      longPress = setTimeout(() => {
        end();
        touches.clear();
        ports.openMenu(at);
      }, longPressMs);
    }
  };

  const handleMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' && touches.has(event.pointerId)) {
      touches.set(event.pointerId, localPoint(event));
    }
    if (gesture === undefined) return;
    if (gesture.kind === 'pinch') {
      pinch(gesture);
      return;
    }
    if (gesture.pointer !== event.pointerId) return;
    // The button was let go where nobody could see it: outside the window.
    if (event.buttons === 0) {
      cancel();
      return;
    }
    if (gesture.kind === 'press') startMoving(gesture, event);
    else if (gesture.kind === 'drag') {
      follow(event);
      if (drag.store.getState().drag?.isOverParkingLot === true) edgePan.stop();
      else edgePan.follow(localPoint(event));
    } else if (gesture.kind === 'marquee') {
      lastSeen = event;
      marquee.update(boardPoint(event));
      edgePan.follow(localPoint(event));
    } else {
      const point = localPoint(event);
      editor.camera.panBy(point.x - gesture.last.x, point.y - gesture.last.y);
      gesture.last = point;
    }
  };

  const follow = (event: ClientPoint) => {
    lastSeen = event;
    const isOver = ports.isOverParkingLot({ x: event.clientX, y: event.clientY });
    drag.moveTo(boardPoint(event), isOver);
  };

  /** The wheel or the edge moved the board under a pointer that holds still. */
  const followCamera = () => {
    if (lastSeen === undefined) return;
    if (gesture?.kind === 'drag') follow(lastSeen);
    else if (gesture?.kind === 'marquee') marquee.update(boardPoint(lastSeen));
  };

  const startMoving = (pressed: Extract<Gesture, { kind: 'press' }>, event: PointerEvent) => {
    const distance = Math.hypot(event.clientX - pressed.from.x, event.clientY - pressed.from.y);
    if (distance < slop[pressed.type]) return;
    clearTimeout(longPress);
    const from = boardPoint({ clientX: pressed.from.x, clientY: pressed.from.y });
    const { pointer, note } = pressed;
    if (note !== undefined) {
      const { selection } = editor.getState();
      const ids = selection.includes(note) ? selection : [note];
      drag.start(note, ids, from);
      gesture = { kind: 'drag', pointer };
      setCursor('grabbing');
      follow(event);
    } else if (pressed.type === 'touch') {
      gesture = { kind: 'pan', pointer, last: localPoint(event) };
    } else {
      marquee.start(from, isAdding(event));
      gesture = { kind: 'marquee', pointer };
      marquee.update(boardPoint(event));
    }
  };

  const pinch = (pinching: Extract<Gesture, { kind: 'pinch' }>) => {
    if (touches.size < 2) return;
    const now = pinchOf(touches);
    const { last } = pinching;
    editor.camera.panBy(now.middle.x - last.middle.x, now.middle.y - last.middle.y);
    if (last.distance > 0) editor.camera.zoomAround(now.middle, now.distance / last.distance);
    pinching.last = now;
  };

  const handleUp = (event: PointerEvent) => {
    touches.delete(event.pointerId);
    if (gesture === undefined) return;
    if (gesture.kind === 'pinch') {
      // The finger that stays does nothing until it is lifted: no note is moved by accident.
      if (touches.size < 2) end();
      else gesture.last = pinchOf(touches);
      return;
    }
    if (gesture.pointer !== event.pointerId) return;
    const ended = gesture;
    if (ended.kind === 'drag') {
      follow(event);
      drag.drop();
      editor.requestFocus();
    } else if (ended.kind === 'marquee') marquee.complete();
    else if (ended.kind === 'press') click(ended, event);
    end();
  };

  const click = (pressed: Extract<Gesture, { kind: 'press' }>, event: PointerEvent) => {
    const { selection } = editor.getState();
    if (pressed.note !== undefined) {
      const id = pressed.note;
      if (pressed.toggles) editor.select(selection.filter((other) => other !== id));
      else if (pressed.deselects) editor.select([id]);
    }
    const at = { x: event.clientX, y: event.clientY };
    const isDouble =
      lastTap !== undefined &&
      event.timeStamp - lastTap.time < doubleTapMs &&
      Math.hypot(at.x - lastTap.at.x, at.y - lastTap.at.y) <
        (pressed.type === 'touch' ? doubleTapPx : 6);
    lastTap = isDouble ? undefined : { at, time: event.timeStamp };
    if (isDouble) open(event);
    else if (pressed.note === undefined && contains(gridRect, boardPoint(event))) {
      ports.pickBlock(blockAt(boardPoint(event)));
    }
  };

  /** A double click or tap: types on the note there, or on a new one. */
  const open = (event: PointerEvent) => {
    const note = noteAt(event);
    if (note !== undefined) {
      beginEdit(editor, note.id);
      return;
    }
    const at = boardPoint(event);
    if (contains(titleRect, at)) ports.editTitle();
    else if (contains(gridRect, at)) {
      const block = blockAt(at);
      const isInTitle = at.y < blockRects[block].y + 30;
      beginNote(editor, block, isInTitle ? undefined : at);
    }
  };

  const handleCancel = (event: PointerEvent) => {
    touches.delete(event.pointerId);
    if (gesture !== undefined && (!('pointer' in gesture) || gesture.pointer === event.pointerId))
      cancel();
  };

  const handleLost = (event: PointerEvent) => {
    if (gesture !== undefined && 'pointer' in gesture && gesture.pointer === event.pointerId)
      cancel();
  };

  const handleContextMenu = (event: MouseEvent) => {
    if (isTextField(event.target)) return;
    event.preventDefault();
    if (gesture !== undefined && gesture.kind !== 'press') return;
    end();
    editor.finishTyping();
    const note = noteAt(event);
    const { selection } = editor.getState();
    if (note !== undefined) {
      editor.activate(note.place, note.id);
      if (!selection.includes(note.id)) editor.select([note.id]);
    } else {
      const at = boardPoint(event);
      if (contains(gridRect, at)) editor.activate(blockAt(at));
      editor.select([]);
    }
    // The keyboard comes back to the note when the menu closes.
    editor.requestFocus();
    ports.openMenu({ x: event.clientX, y: event.clientY });
  };

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && gesture !== undefined && gesture.kind !== 'press') {
      event.preventDefault();
      event.stopPropagation();
      cancel();
    }
    if (event.key === ' ' && !isTextField(event.target) && isBoardKey(event, element)) {
      if (!isSpaceDown && gesture === undefined) setCursor('grab');
      isSpaceDown = true;
    }
  };
  const handleKeyUp = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    isSpaceDown = false;
    if (gesture === undefined) setCursor('');
  };
  /** A press elsewhere comes between two presses here: they are no double click. */
  const handlePressElsewhere = ({ target }: PointerEvent) => {
    if (!(target instanceof Node) || !element.contains(target)) lastTap = undefined;
  };
  const handleBlur = () => {
    isSpaceDown = false;
    touches.clear();
    cancel();
  };

  const listeners: readonly (() => void)[] = [
    editor.camera.store.subscribe(followCamera),
    listen(element, 'pointerdown', handleDown),
    listen(element, 'pointermove', handleMove),
    listen(element, 'pointerup', handleUp),
    listen(element, 'pointercancel', handleCancel),
    listen(element, 'lostpointercapture', handleLost),
    listen(element, 'contextmenu', handleContextMenu),
    listen(window, 'keydown', handleKeyDown, { capture: true }),
    listen(window, 'keyup', handleKeyUp),
    listen(window, 'pointerdown', handlePressElsewhere, { capture: true }),
    listen(window, 'blur', handleBlur),
  ];
  return () => {
    cancel();
    for (const stop of listeners) stop();
  };
}
