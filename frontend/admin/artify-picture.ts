import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

/** What this page has loaded before: shown again without a placeholder, so that a redrawn page does not blink. */
const loaded = new Set<string>();

/**
 * A picture in a box whose shape never changes: a placeholder while it loads, words where it is missing, and on request
 * the whole picture in a dialog. Styled by the page's sheet, hence no shadow root.
 */
@customElement('artify-picture')
export class ArtifyPicture extends LitElement {
  @property() src = '';
  @property() alt = '';
  /** Shown where there is no picture, or where it does not load. */
  @property() instead = '';
  /** The address of the picture at full size; empty for a picture that cannot be zoomed. */
  @property() zoom = '';
  /** What the zoom button is called. */
  @property() zoomText = '';
  @property() closeText = '';
  @state() private shown: 'waiting' | 'here' | 'missing' = 'waiting';
  @state() private zoomed = false;
  @query('dialog') private dialog?: HTMLDialogElement;

  protected createRenderRoot() {
    return this;
  }

  protected willUpdate(changed: Map<string, unknown>) {
    if (changed.has('src')) this.shown = loaded.has(this.src) ? 'here' : 'waiting';
  }

  render() {
    return html`${this.src ? this.image() : nothing}
      <span class="instead">${this.instead}</span>
      ${this.zoom && this.shown === 'here' ? this.zoomButton() : nothing}`;
  }

  private image() {
    return html`<img
      src=${this.src}
      alt=${this.alt}
      loading=${this.shown === 'here' ? 'eager' : 'lazy'}
      decoding="async"
      data-state=${this.shown}
      @load=${this.arrived}
      @error=${() => (this.shown = 'missing')}
    />`;
  }

  private arrived() {
    loaded.add(this.src);
    this.shown = 'here';
  }

  private zoomButton() {
    return html`<button class="zoom" type="button" aria-label=${this.zoomText} @click=${this.open}></button>
      <dialog class="zoomed" aria-label=${this.alt} @click=${this.close} @close=${() => (this.zoomed = false)}>
        ${this.zoomed ? html`<img src=${this.zoom} alt=${this.alt} />` : nothing}
        <button type="button" autofocus aria-label=${this.closeText}>×</button>
      </dialog>`;
  }

  private open() {
    this.zoomed = true;
    this.dialog?.showModal();
  }

  private close() {
    this.dialog?.close();
  }
}
