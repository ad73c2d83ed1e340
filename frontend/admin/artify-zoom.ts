import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Zoomable } from './zoomable';
import type { ShownPicture } from './zoomable';

/**
 * A picture that zooms from the whole to its own pixels: wheel, pinch, double click, "+", "-", "0" for the whole, "1"
 * for 100 %; drag or arrows move it. Panes of one group move together.
 */
@customElement('artify-zoom')
export class ArtifyZoom extends Zoomable {
  static styles = [
    Zoomable.styles,
    css`
      .instead {
        position: absolute;
        inset: 0;
        display: grid;
        place-items: center;
        padding: 16px;
        color: var(--artify-text-secondary);
        text-align: center;
      }
    `,
  ];

  @property({ type: Object }) shown?: ShownPicture;
  /** Said where there is no picture. */
  @property() instead = '';

  get pixels() {
    return this.shown ?? { width: 0, height: 0 };
  }

  protected get pictures() {
    return this.shown ? [this.shown] : [];
  }

  render() {
    const { shown } = this;
    if (!shown) return html`<div class="instead">${this.instead}</div>`;
    return html`<div class="pane" tabindex="0" role="group" aria-label=${shown.alt}>
        <div class="stage" style=${this.viewport.style}>${this.picture(shown)}</div>
      </div>
      ${shown.name ? html`<span class="name">${shown.name}</span>` : nothing} ${this.tools()}`;
  }
}
