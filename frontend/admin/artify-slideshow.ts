import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

interface Slide {
  readonly href: string;
  readonly src: string;
  readonly alt: string;
  readonly title: string;
  readonly subtitle: string;
}

interface SlideshowTexts {
  readonly label: string;
  readonly previous: string;
  readonly next: string;
  readonly play: string;
  readonly pause: string;
  readonly close: string;
  readonly open: string;
}

const PAUSE = 4000;
/** Asks for more while this many are still to come. */
const SPARE = 6;

/**
 * Pictures one after another over the whole window. Keys: arrows, Home, Space to play and pause, Escape to end. Whoever
 * wants less motion starts it paused, and pictures do not fade.
 */
@customElement('artify-slideshow')
export class ArtifySlideshow extends LitElement {
  static styles = css`
    dialog {
      box-sizing: border-box;
      width: 100vw;
      max-width: none;
      height: 100dvh;
      max-height: none;
      padding: 0;
      border: 0;
      color: #fff;
      background: #111;
      font: inherit;
    }
    dialog[open] {
      display: grid;
      grid-template-rows: minmax(0, 1fr) auto;
    }
    img {
      width: 100%;
      height: 100%;
      object-fit: contain;
      animation: appear 200ms ease-out;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
    .none {
      display: grid;
      place-items: center;
      color: #ccc;
    }
    footer {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 16px;
      padding: 8px 16px;
    }
    .about {
      flex: 1 1 160px;
      min-width: 0;
    }
    .about strong {
      font-weight: 650;
    }
    .about span {
      color: #ccc;
    }
    a {
      color: #9cc6ff;
    }
    button {
      min-width: 44px;
      height: 44px;
      border: 0;
      border-radius: 8px;
      color: inherit;
      background: rgb(255 255 255 / 12%);
      font: inherit;
      font-size: 18px;
      cursor: pointer;
    }
    button:hover {
      background: rgb(255 255 255 / 24%);
    }
    button:disabled {
      opacity: 0.4;
    }
    :focus-visible {
      outline: 2px solid #7cb2ff;
      outline-offset: 2px;
    }
    @media (prefers-reduced-motion: reduce) {
      img {
        animation: none;
      }
    }
  `;

  @property({ type: Array }) slides: Slide[] = [];
  @property({ type: Object }) texts?: SlideshowTexts;
  /** Said where a generation has no picture. */
  @property() instead = '';
  @state() private at = 0;
  @state() private playing = false;
  @query('dialog') private dialog?: HTMLDialogElement;
  private timer?: number;
  private asked = 0;

  /** Begins with the first slide. */
  async begin() {
    this.at = 0;
    this.asked = 0;
    await this.updateComplete;
    this.dialog?.showModal();
    this.play(!matchMedia('(prefers-reduced-motion: reduce)').matches);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  render() {
    const { texts } = this;
    const slide = this.slides[this.at];
    return html`<dialog aria-label=${texts?.label ?? ''} @keydown=${this.pressed} @close=${() => this.play(false)}>
      ${slide && texts ? this.shown(slide, texts) : nothing}
    </dialog>`;
  }

  private shown(slide: Slide, texts: SlideshowTexts) {
    return html`${slide.src
        ? html`<img src=${slide.src} alt=${slide.alt} />`
        : html`<div class="none">${this.instead}</div>`}
      <footer>
        <div class="about" aria-live=${this.playing ? 'off' : 'polite'}>
          <strong>${slide.title}</strong> <span>${slide.subtitle}</span>
        </div>
        <a href=${slide.href} @click=${() => this.dialog?.close()}>${texts.open}</a>
        <div>
          ${this.button(texts.previous, '‹', () => this.step(-1), this.at === 0)}
          ${this.button(this.playing ? texts.pause : texts.play, this.playing ? '❚❚' : '▶', () => this.play(!this.playing))}
          ${this.button(texts.next, '›', () => this.step(1), this.at >= this.slides.length - 1)}
          ${this.button(texts.close, '×', () => this.dialog?.close())}
        </div>
      </footer>`;
  }

  private button(name: string, sign: string, done: () => void, disabled = false) {
    return html`<button type="button" title=${name} aria-label=${name} ?disabled=${disabled} @click=${done}>
      ${sign}
    </button>`;
  }

  private pressed(event: KeyboardEvent) {
    const onControl = (event.composedPath()[0] as Element).matches('button,a');
    const keys: Record<string, (() => void) | undefined> = {
      ArrowLeft: () => this.step(-1),
      ArrowRight: () => this.step(1),
      Home: () => this.step(-this.at),
      ' ': onControl ? undefined : () => this.play(!this.playing),
    };
    const done = keys[event.key];
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
    done();
  }

  private play(on: boolean) {
    this.playing = on;
    clearTimeout(this.timer);
    if (on) this.timer = window.setTimeout(() => this.step(1), PAUSE);
  }

  private step(by: number) {
    const wanted = this.at + by;
    const there = wanted >= 0 && wanted < this.slides.length;
    if (there) this.at = wanted;
    this.play(this.playing && there);
    this.prepare();
  }

  /** Loads the next picture, and asks for further slides in time. */
  private prepare() {
    const next = this.slides[this.at + 1];
    if (next?.src) new Image().src = next.src;
    if (this.slides.length - this.at > SPARE || this.asked === this.slides.length) return;
    this.asked = this.slides.length;
    this.dispatchEvent(new CustomEvent('artify-more'));
  }
}
