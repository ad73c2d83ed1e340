import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Zoomable } from './zoomable';
import type { ShownPicture } from './zoomable';

/**
 * Two pictures of one shape, the first up to the line, the second beyond it. The line follows the pointer while all is
 * shown; zoomed in, it is dragged by its handle and the rest of the pane moves the pictures. Keys on the handle: arrows
 * (with Shift ten times as far), Page Up and Down, Home and End.
 */
@customElement('artify-compare')
export class ArtifyCompare extends Zoomable {
  static styles = [
    Zoomable.styles,
    css`
      :host {
        cursor: ew-resize;
        touch-action: pan-y;
      }
      .pane + .pane {
        clip-path: inset(0 0 0 var(--line));
      }
      .line {
        position: absolute;
        top: 0;
        bottom: 0;
        left: var(--line);
        width: 44px;
        margin-left: -22px;
        cursor: ew-resize;
        touch-action: none;
        outline: none;
      }
      .line::before {
        content: '';
        position: absolute;
        top: 0;
        bottom: 0;
        left: 21px;
        width: 2px;
        background: #fff;
        box-shadow: 0 0 0 1px rgb(0 0 0 / 35%);
      }
      .line::after {
        content: '‹ ›';
        position: absolute;
        top: 50%;
        left: 6px;
        width: 32px;
        height: 32px;
        border-radius: 50%;
        color: #303030;
        background: #fff;
        box-shadow: 0 1px 4px rgb(0 0 0 / 40%);
        font-size: 16px;
        font-weight: 650;
        line-height: 29px;
        text-align: center;
        translate: 0 -50%;
      }
      .line:focus-visible::after {
        outline: 3px solid var(--artify-focus);
        outline-offset: 2px;
      }
    `,
  ];

  @property({ type: Object }) first?: ShownPicture;
  @property({ type: Object }) second?: ShownPicture;
  /** What the handle is called. */
  @property() label = '';
  @state() private place = 50;
  private dragged?: number;

  constructor() {
    super();
    this.addEventListener('pointerdown', (event) => this.grip(event));
    this.addEventListener('pointermove', (event) => this.drag(event));
    for (const end of ['pointerup', 'pointercancel'] as const) this.addEventListener(end, () => (this.dragged = undefined));
  }

  get pixels() {
    return this.second ?? { width: 0, height: 0 };
  }

  protected get pictures() {
    return this.first && this.second ? [this.first, this.second] : [];
  }

  render() {
    const { first, second } = this;
    if (!first || !second) return nothing;
    return html`<div style="--line:${this.place}%">
      ${[first, second].map(
        (picture) => html`<div class="pane">
          <div class="stage" style=${this.viewport.style}>${this.picture(picture)}</div>
        </div>`,
      )}
      <span class="name">${first.name}</span><span class="name end">${second.name}</span>${this.handle(first)}
      ${this.tools()}
    </div>`;
  }

  private handle(first: ShownPicture) {
    const place = Math.round(this.place);
    return html`<div
      class="line"
      role="slider"
      tabindex="0"
      aria-label=${this.label}
      aria-orientation="horizontal"
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${place}
      aria-valuetext="${first.name}: ${place} %"
      @keydown=${this.key}
    ></div>`;
  }

  private grip(event: PointerEvent) {
    const origin = event.composedPath()[0] as Element;
    const held = origin.matches('[role=slider]');
    if (event.button !== 0 || origin.matches('button') || (this.viewport.zoomed && !held)) return;
    this.dragged = event.pointerId;
    this.setPointerCapture(event.pointerId);
    this.drag(event);
  }

  private drag(event: PointerEvent) {
    if (event.pointerId !== this.dragged || this.viewport.pinching) return;
    const box = this.getBoundingClientRect();
    this.move((100 * (event.clientX - box.left)) / box.width);
  }

  private key(event: KeyboardEvent) {
    const step = event.shiftKey ? 10 : 1;
    const places: Record<string, number | undefined> = {
      ArrowLeft: this.place - step,
      ArrowDown: this.place - step,
      ArrowRight: this.place + step,
      ArrowUp: this.place + step,
      PageDown: this.place - 10,
      PageUp: this.place + 10,
      Home: 0,
      End: 100,
    };
    const wanted = places[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    this.move(wanted);
  }

  private move(wanted: number) {
    this.place = Math.min(Math.max(wanted, 0), 100);
  }
}
