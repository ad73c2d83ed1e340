import { LitElement, css, html, nothing } from 'lit';
import type { CSSResultGroup } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Viewport } from './viewport';
import type { Pane } from './viewport';

/** A picture to look at closely; `sharp` is loaded in place of `src` once someone zooms in. */
export interface ShownPicture {
  readonly name: string;
  readonly alt: string;
  readonly src: string;
  readonly sharp: string;
  /** Pixels of the sharpest. */
  readonly width: number;
  readonly height: number;
  /** Padded to the pane's shape instead of cut to it. */
  readonly whole: boolean;
}

export interface ZoomTexts {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly actual: string;
}

/** What the slider and the plain pane have in common: a viewport, its buttons, and pictures that get sharp in time. */
export abstract class Zoomable extends LitElement implements Pane {
  static styles: CSSResultGroup = css`
    :host {
      position: relative;
      display: block;
      overflow: hidden;
      margin-inline: auto;
      aspect-ratio: var(--ratio, 1);
      max-height: var(--pane-height, min(72vh, 760px));
      border-radius: 8px;
      background: var(--artify-surface-sunken);
      touch-action: pan-x pan-y;
      user-select: none;
    }
    :host([zoomed]) {
      cursor: grab;
      touch-action: none;
    }
    :host([zoomed]:active) {
      cursor: grabbing;
    }
    .pane {
      position: absolute;
      inset: 0;
      overflow: hidden;
      border-radius: inherit;
    }
    .pane:focus-visible,
    button:focus-visible {
      outline: 2px solid var(--artify-focus);
      outline-offset: -2px;
    }
    .stage {
      position: absolute;
      top: 50%;
      left: 50%;
    }
    img {
      display: block;
      width: 100%;
      height: 100%;
      object-fit: cover;
      -webkit-user-drag: none;
    }
    img.whole {
      object-fit: contain;
    }
    .tools {
      position: absolute;
      right: 8px;
      bottom: 8px;
      display: flex;
      align-items: center;
      border-radius: 8px;
      color: #fff;
      background: rgb(26 26 26 / 78%);
    }
    .tools button {
      min-width: 28px;
      height: 28px;
      padding: 0 6px;
      border: 0;
      border-radius: 8px;
      color: inherit;
      background: none;
      font: inherit;
      font-size: 12px;
      font-variant-numeric: tabular-nums;
      cursor: pointer;
    }
    .tools button:hover {
      background: rgb(255 255 255 / 18%);
    }
    .tools output {
      min-width: 44px;
      font-size: 12px;
      font-variant-numeric: tabular-nums;
      text-align: center;
    }
    @media (pointer: coarse) {
      .tools button {
        min-width: 44px;
        height: 44px;
      }
    }
    .name {
      position: absolute;
      top: 8px;
      left: 8px;
      padding: 2px 8px;
      border-radius: 6px;
      font-size: 12px;
      line-height: 20px;
      color: #fff;
      background: rgb(26 26 26 / 78%);
      pointer-events: none;
    }
    .name.end {
      right: 8px;
      left: auto;
    }
  `;

  @property() group = '';
  @property({ type: Number }) ratio = 1;
  @property({ type: Boolean }) wheels = false;
  @property({ type: Object }) texts?: ZoomTexts;
  /** The sharp pictures that have arrived. */
  @state() private sharp: readonly string[] = [];
  protected readonly viewport = new Viewport(this);
  private readonly asked = new Set<string>();

  abstract get pixels(): { width: number; height: number };

  /** The pictures on show. */
  protected abstract get pictures(): ShownPicture[];

  protected updated() {
    if (this.viewport.zoomed) this.pictures.forEach((picture) => this.sharpen(picture.sharp));
  }

  protected picture(picture: ShownPicture) {
    const src = this.sharp.includes(picture.sharp) ? picture.sharp : picture.src;
    return html`<img class=${picture.whole ? 'whole' : ''} src=${src} alt=${picture.alt} draggable="false" />`;
  }

  protected tools() {
    const { texts, viewport } = this;
    if (!texts) return nothing;
    return html`<div class="tools">
      ${this.tool(texts.zoomOut, '−', () => viewport.zoomOut())}
      <output>${viewport.percent} %</output>
      ${this.tool(texts.zoomIn, '+', () => viewport.zoomIn())} ${this.tool(texts.fit, texts.fit, () => viewport.fit())}
      ${this.tool(texts.actual, '100 %', () => viewport.actual())}
    </div>`;
  }

  private tool(name: string, sign: string, done: () => void) {
    return html`<button type="button" title=${name} aria-label=${name} @click=${done}>${sign}</button>`;
  }

  private sharpen(address: string) {
    if (!address || this.asked.has(address)) return;
    this.asked.add(address);
    const image = new Image();
    image.src = address;
    image.decode().then(
      () => (this.sharp = [...this.sharp, address]),
      () => this.asked.delete(address),
    );
  }

}
