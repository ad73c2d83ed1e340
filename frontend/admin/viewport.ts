import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a pane shows of its picture: `zoom` 1 is the whole; `x` and `y` are the point in the pane's middle, 0 to 1. */
export interface Sight {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** A pane that shows a picture; panes with the same `group` show the same part of theirs. */
export interface Pane extends ReactiveControllerHost, HTMLElement {
  readonly group: string;
  /** The picture's width over its height. */
  readonly ratio: number;
  /** Whether the wheel zooms where nobody has clicked yet, instead of scrolling the page. */
  readonly wheels: boolean;
  /** The picture's own pixels. */
  readonly pixels: { readonly width: number; readonly height: number };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const WHOLE: Sight = { zoom: 1, x: 0.5, y: 0.5 };
const STEP = 1.5;
const PAN = 0.15;
const groups = new Map<string, Set<Viewport>>();

/** Zoom and pan of one pane by pointer, pinch, wheel and keys, shared with its group. */
export class Viewport implements ReactiveController {
  sight = WHOLE;
  private width = 1;
  private height = 1;
  private joined?: Set<Viewport>;
  private readonly pointers = new Map<number, Point>();
  private readonly resized = new ResizeObserver(() => this.measure());

  constructor(private readonly pane: Pane) {
    pane.addController(this);
    pane.addEventListener('pointerdown', (event) => this.down(event));
    pane.addEventListener('pointermove', (event) => this.move(event));
    for (const end of ['pointerup', 'pointercancel'] as const) {
      pane.addEventListener(end, (event) => this.pointers.delete(event.pointerId));
    }
    pane.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
    pane.addEventListener('dblclick', (event) => !controls(event) && this.toggle(this.at(event)));
    pane.addEventListener('keydown', (event) => this.key(event));
  }

  hostConnected() {
    this.resized.observe(this.pane);
  }

  hostUpdated() {
    if (this.pane.group && !this.joined) this.join(this.pane.group);
  }

  hostDisconnected() {
    this.resized.disconnect();
    this.joined?.delete(this);
    this.joined = undefined;
  }

  get zoomed() {
    return this.sight.zoom > 1.001;
  }

  /** Two fingers are at work. */
  get pinching() {
    return this.pointers.size > 1;
  }

  /** How many percent of its own pixels the picture shows at. */
  get percent() {
    return Math.round((100 * this.sight.zoom) / this.ownActual);
  }

  /** Size and place of the whole picture within the pane. */
  get style() {
    const { w, h } = this.fitted;
    const { zoom, x, y } = this.sight;
    const [left, top] = [(0.5 - x) * w * zoom, (0.5 - y) * h * zoom];
    return `width:${w}px;height:${h}px;transform:translate(-50%,-50%) translate(${left}px,${top}px) scale(${zoom})`;
  }

  zoomIn() {
    this.zoomTo(this.sight.zoom * STEP);
  }

  zoomOut() {
    this.zoomTo(this.sight.zoom / STEP);
  }

  fit() {
    this.show(WHOLE);
  }

  /** One pixel of the group's sharpest picture on one pixel of the screen. */
  actual(at: Point = { x: 0, y: 0 }) {
    const members = this.joined ? [...this.joined] : [this];
    this.zoomTo(Math.max(...members.map((member) => member.ownActual)), at);
  }

  private get ownActual() {
    const { w, h } = this.fitted;
    const { width, height } = this.pane.pixels;
    if (!width || !height) return 1;
    return 1 / (Math.max(w / width, h / height) * devicePixelRatio);
  }

  private get fitted() {
    const w = Math.min(this.width, this.height * this.pane.ratio);
    return { w, h: w / this.pane.ratio };
  }

  private join(group: string) {
    const members = groups.get(group) ?? new Set();
    groups.set(group, members);
    const [first] = members;
    members.add(this);
    this.joined = members;
    if (first) this.take(first.sight);
  }

  private measure() {
    this.width = this.pane.clientWidth || 1;
    this.height = this.pane.clientHeight || 1;
    this.take(this.sight);
  }

  private show(sight: Sight) {
    (this.joined ?? [this]).forEach((member: Viewport) => member.take(sight));
  }

  private take({ zoom, x, y }: Sight) {
    const { w, h } = this.fitted;
    this.sight = { zoom, x: held(x, this.width / (w * zoom)), y: held(y, this.height / (h * zoom)) };
    this.pane.toggleAttribute('zoomed', this.zoomed);
    this.pane.requestUpdate();
  }

  /** Zooms and keeps the point `at` in its place; points are counted from the pane's middle. */
  private zoomTo(wanted: number, at: Point = { x: 0, y: 0 }) {
    const zoom = Math.min(Math.max(wanted, 1), Math.max(4, 4 * this.ownActual));
    const { w, h } = this.fitted;
    const kept = 1 / this.sight.zoom - 1 / zoom;
    this.show({ zoom, x: this.sight.x + (at.x / w) * kept, y: this.sight.y + (at.y / h) * kept });
  }

  private toggle(at: Point) {
    if (this.zoomed) this.fit();
    else this.actual(at);
  }

  private pan(dx: number, dy: number) {
    const { w, h } = this.fitted;
    const { zoom, x, y } = this.sight;
    this.show({ zoom, x: x - dx / (w * zoom), y: y - dy / (h * zoom) });
  }

  private down(event: PointerEvent) {
    if (controls(event)) return;
    this.pointers.set(event.pointerId, this.at(event));
    if (this.zoomed || this.pinching) this.pane.setPointerCapture(event.pointerId);
  }

  private move(event: PointerEvent) {
    const before = this.pointers.get(event.pointerId);
    if (!before) return;
    if (event.buttons === 0) {
      this.pointers.delete(event.pointerId);
      return;
    }
    const now = this.at(event);
    const other = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.pointers.set(event.pointerId, now);
    if (other) this.zoomTo((this.sight.zoom * apart(now, other)) / apart(before, other), between(now, other));
    if (other) this.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
    else if (this.zoomed) this.pan(now.x - before.x, now.y - before.y);
  }

  private wheel(event: WheelEvent) {
    if (!event.ctrlKey && !event.metaKey && !this.pane.wheels && !this.zoomed) return;
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    this.zoomTo(this.sight.zoom * Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.002)), this.at(event));
  }

  private key(event: KeyboardEvent) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const done = this.keys()[event.key];
    if (!done) return;
    done();
    event.preventDefault();
    event.stopPropagation();
  }

  private keys(): Record<string, (() => void) | undefined> {
    const [dx, dy] = [this.width * PAN, this.height * PAN];
    const zooming = {
      '+': () => this.zoomIn(),
      '=': () => this.zoomIn(),
      '-': () => this.zoomOut(),
      '0': () => this.fit(),
      '1': () => this.actual(),
    };
    const panning = {
      ArrowLeft: () => this.pan(dx, 0),
      ArrowRight: () => this.pan(-dx, 0),
      ArrowUp: () => this.pan(0, dy),
      ArrowDown: () => this.pan(0, -dy),
    };
    return this.zoomed ? { ...zooming, ...panning } : zooming;
  }

  private at(event: MouseEvent): Point {
    const box = this.pane.getBoundingClientRect();
    return { x: event.clientX - box.left - box.width / 2, y: event.clientY - box.top - box.height / 2 };
  }
}

/** Keeps the picture's edge out of the pane; `part` is how much of the picture the pane can show. */
function held(middle: number, part: number) {
  return part >= 1 ? 0.5 : Math.min(Math.max(middle, part / 2), 1 - part / 2);
}

function apart(a: Point, b: Point) {
  return Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function controls(event: Event) {
  return event.composedPath().some((target) => target instanceof Element && target.matches('button,[role=slider]'));
}
