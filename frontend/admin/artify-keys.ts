import { LitElement, css, html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

interface Place {
  key: string;
  title: string;
  path: string;
}

const OFF = 'artify.keys-off';

/**
 * The page's keys: "/" to the search field, "g" then a letter to a room, "?" for this list.
 * They keep silent while someone types, and can be switched off in the list.
 */
@customElement('artify-keys')
export class ArtifyKeys extends LitElement {
  static styles = css`
    dialog {
      min-width: 300px;
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
    h2 {
      margin: 0 0 12px;
      font-size: 14px;
      font-weight: 650;
    }
    div {
      display: flex;
      justify-content: space-between;
      gap: 32px;
      padding: 4px 0;
    }
    kbd {
      min-width: 14px;
      padding: 1px 5px;
      border-radius: 5px;
      font: inherit;
      font-size: 12px;
      text-align: center;
      background: var(--artify-neutral-surface);
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
  @state() private off = remembered();
  @query('dialog') private dialog!: HTMLDialogElement;

  private goUntil = 0;
  private readonly listener = (event: KeyboardEvent) => this.pressed(event);

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.listener);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.listener);
  }

  show() {
    this.dialog.showModal();
  }

  render() {
    return html`<dialog aria-labelledby="heading" @click=${this.closeOutside}>
      <h2 id="heading">${this.heading}</h2>
      <div>${this.searchText}<span><kbd>/</kbd></span></div>
      ${this.places.map((place) => html`<div>${place.title}<span><kbd>g</kbd> <kbd>${place.key}</kbd></span></div>`)}
      <div>${this.helpText}<span><kbd>?</kbd></span></div>
      <label><input type="checkbox" .checked=${this.off} @change=${this.switchOff} />${this.offText}</label>
    </dialog>`;
  }

  private pressed(event: KeyboardEvent) {
    if (this.off || event.ctrlKey || event.metaKey || event.altKey || typing(event) || this.dialog.open) return;
    const going = event.timeStamp < this.goUntil;
    this.goUntil = 0;
    if (going) this.go(event);
    else if (event.key === 'g') this.goUntil = event.timeStamp + 1500;
    else if (event.key === '/') this.search(event);
    else if (event.key === '?') this.show();
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
    try {
      localStorage.setItem(OFF, String(this.off));
    } catch {
      // No storage in this frame: the choice lasts as long as the page.
    }
  }
}

function remembered(): boolean {
  try {
    return localStorage.getItem(OFF) === 'true';
  } catch {
    return false;
  }
}

function typing(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0] as HTMLElement;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}
