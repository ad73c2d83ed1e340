import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

interface Place {
  key: string;
  title: string;
  path: string;
}

interface Binding {
  id: string;
  text: string;
  key: string;
}

/** How the arrow keys are written. */
const ARROWS: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };

/** The single keys of the page that holds this element; "artify-keys" listens for them and lists them. */
@customElement('artify-page-keys')
export class ArtifyPageKeys extends LitElement {
  @property() heading = '';
  @property({ type: Array }) bindings: Binding[] = [];
  /** What the page shows now. */
  @property() subject = '';

  protected createRenderRoot() {
    return this;
  }

  protected updated() {
    this.dispatchEvent(new CustomEvent('artify-keys-changed', { bubbles: true, composed: true }));
  }

  /** Tells the server of a key that the page answers to; whether it does. */
  press(key: string): boolean {
    const binding = this.bindings.find((candidate) => candidate.key === key);
    if (binding) this.tell('artify-key', { id: binding.id, subject: this.subject });
    return !!binding;
  }

  tell(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

/**
 * The keys of the admin: "/" to the search field, "g" then a letter to a room, "?" for this list, and those of the
 * page. They keep silent while someone types, and can be switched off in the list, those of the page changed.
 */
@customElement('artify-keys')
export class ArtifyKeys extends LitElement {
  static styles = css`
    dialog {
      min-width: 320px;
      max-height: 80vh;
      overflow: auto;
      padding: 20px;
      border: 0;
      border-radius: 12px;
      color: var(--artify-text);
      background: var(--artify-surface);
      box-shadow: 0 8px 32px rgb(0 0 0 / 24%);
      font: inherit;
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 40%);
    }
    h2,
    h3 {
      margin: 0 0 12px;
      font-size: 14px;
      font-weight: 650;
    }
    h3 {
      margin: 16px 0 4px;
      font-size: 13px;
    }
    div {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 32px;
      min-height: 28px;
    }
    kbd,
    button {
      box-sizing: border-box;
      min-width: 24px;
      padding: 1px 5px;
      border: 0;
      border-radius: 5px;
      color: inherit;
      font: inherit;
      font-size: 12px;
      text-align: center;
      background: var(--artify-neutral-surface);
    }
    button {
      min-height: 24px;
      cursor: pointer;
      border: 1px solid var(--artify-border-input);
    }
    button:focus-visible {
      outline: 2px solid var(--artify-focus);
      outline-offset: 1px;
    }
    label {
      display: flex;
      align-items: center;
      gap: 8px;
      margin-top: 12px;
      padding-top: 12px;
      border-top: 1px solid var(--artify-border);
    }
  `;

  @property({ type: Array }) places: Place[] = [];
  @property() heading = '';
  @property() searchText = '';
  @property() helpText = '';
  @property() offText = '';
  @property() noneText = '';
  @property() pressText = '';
  @property() changeText = '';
  @property() resetText = '';
  @property() generalText = '';
  @property({ type: Boolean }) off = false;
  /** The action that waits for its new key. */
  @state() private waiting = '';
  @query('dialog') private dialog!: HTMLDialogElement;

  private goUntil = 0;
  private readonly listener = (event: KeyboardEvent) => this.pressed(event);
  private readonly changed = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.listener);
    document.addEventListener('artify-keys-changed', this.changed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.listener);
    document.removeEventListener('artify-keys-changed', this.changed);
  }

  show() {
    this.requestUpdate();
    this.dialog.showModal();
  }

  render() {
    return html`<dialog
      aria-labelledby="heading"
      @click=${this.closeOutside}
      @keydown=${this.choose}
      @close=${() => (this.waiting = '')}
    >
      <h2 id="heading">${this.heading}</h2>
      ${pages().map((page) => this.ofPage(page))}
      <div>${this.searchText}<span><kbd>/</kbd></span></div>
      ${this.places.map((place) => html`<div>${place.title}<span><kbd>g</kbd> <kbd>${place.key}</kbd></span></div>`)}
      <div>${this.helpText}<span><kbd>?</kbd></span></div>
      <label><input type="checkbox" .checked=${this.off} @change=${this.switchOff} />${this.offText}</label>
    </dialog>`;
  }

  private ofPage(page: ArtifyPageKeys) {
    if (!page.bindings.length) return nothing;
    return html`<h3>${page.heading}</h3>
      ${page.bindings.map((binding) => html`<div>${binding.text}${this.button(binding)}</div>`)}
      <div>
        <span></span>
        <button type="button" @click=${() => page.tell('artify-keys-reset', {})}>${this.resetText}</button>
      </div>
      <h3>${this.generalText}</h3>`;
  }

  private button({ id, text, key }: Binding) {
    const waits = this.waiting === id;
    const shown = waits ? this.pressText : written(key) || this.noneText;
    return html`<button
      type="button"
      data-action=${id}
      aria-pressed=${waits}
      aria-label=${`${text}: ${shown}. ${this.changeText}`}
      @click=${() => (this.waiting = waits ? '' : id)}
    >
      ${shown}
    </button>`;
  }

  /** Takes the key that is pressed next for the action that waits for one; Escape leaves it, Delete takes it away. */
  private choose(event: KeyboardEvent) {
    const taken = this.waiting && !event.ctrlKey && !event.metaKey && !event.altKey && chosen(event.key);
    if (event.key === 'Escape' && this.waiting) {
      event.preventDefault();
      this.waiting = '';
    }
    if (taken === undefined || taken === false || taken === '') return;
    event.preventDefault();
    const id = this.waiting;
    this.waiting = '';
    pages()
      .find((page) => page.bindings.some((binding) => binding.id === id))
      ?.tell('artify-remap', { id, key: taken === 'none' ? '' : taken });
  }

  private pressed(event: KeyboardEvent) {
    if (this.off || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || typing(event) || this.dialog.open || overlaid()) return;
    const going = event.timeStamp < this.goUntil;
    this.goUntil = 0;
    if (going) this.go(event);
    else if (event.key === 'g') this.goUntil = event.timeStamp + 1500;
    else if (event.key === '/') this.search(event);
    else if (event.key === '?') this.show();
    else if (pages().some((page) => page.press(plain(event.key)))) event.preventDefault();
  }

  private go(event: KeyboardEvent) {
    const place = this.places.find((candidate) => candidate.key === event.key);
    if (!place) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('artify-go', { detail: { path: place.path } }));
  }

  private search(event: KeyboardEvent) {
    const field = document.querySelector<HTMLElement>('[data-search]');
    if (!field) return;
    event.preventDefault();
    field.focus();
  }

  private closeOutside(event: MouseEvent) {
    if (event.target === this.dialog) this.dialog.close();
  }

  private switchOff(event: Event) {
    this.off = (event.target as HTMLInputElement).checked;
    this.dispatchEvent(new CustomEvent('artify-keys-off', { detail: { off: this.off } }));
  }
}

function pages(): ArtifyPageKeys[] {
  return [...document.querySelectorAll<ArtifyPageKeys>('artify-page-keys')];
}

/** Letters count alike with and without Shift. */
function plain(key: string): string {
  return key.length === 1 ? key.toLowerCase() : key;
}

/** The key to bind, "none" to bind none, or undefined for keys that cannot be bound. */
function chosen(key: string): string | undefined {
  if (key === 'Delete' || key === 'Backspace') return 'none';
  return (key.length === 1 && key !== ' ') || key in ARROWS ? plain(key) : undefined;
}

function written(key: string): string {
  return key === 'Escape' ? 'Esc' : (ARROWS[key] ?? key.toUpperCase());
}

/** Someone types, or is in a group of controls with keys of its own. */
function typing(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0] as HTMLElement;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

/** A dialog or a list lies over the page. */
function overlaid(): boolean {
  return !!document.querySelector('dialog[open], vaadin-dialog[opened], vaadin-select[opened], vaadin-menu-bar[opened]');
}
