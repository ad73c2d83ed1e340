import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

interface Placeholder {
  word: string;
  text: string;
}

/** Milliseconds of rest after which what was typed is told to the server. */
const REST = 300;

/**
 * A text field for prompt templates: marks placeholders in braces as one types, the unknown ones in red, and completes
 * them after an opening brace. Tells "value-changed" after a rest.
 */
@customElement('artify-prompt')
export class ArtifyPrompt extends LitElement {
  static styles = css`
    :host {
      display: block;
    }
    label {
      display: block;
      margin-bottom: 4px;
      font-weight: 550;
    }
    .box {
      position: relative;
      border: 1px solid var(--artify-border-input);
      border-radius: 8px;
      background: var(--artify-surface);
    }
    .box:focus-within {
      outline: 2px solid var(--artify-focus);
      outline-offset: 1px;
    }
    .box.wrong {
      border-color: var(--artify-critical-fill);
    }
    .mirror,
    textarea {
      box-sizing: border-box;
      width: 100%;
      min-height: 104px;
      margin: 0;
      padding: 8px 12px;
      border: 0;
      font: inherit;
      line-height: 20px;
      white-space: pre-wrap;
      overflow-wrap: break-word;
    }
    .mirror {
      color: transparent;
    }
    mark {
      margin: 0 -2px;
      padding: 1px 2px;
      border-radius: 4px;
      color: transparent;
      background: var(--artify-info-surface);
    }
    mark.unknown {
      background: var(--artify-critical-surface);
      text-decoration: underline wavy var(--artify-critical-fill);
    }
    textarea {
      position: absolute;
      inset: 0;
      height: 100%;
      overflow: hidden;
      color: inherit;
      background: none;
      outline: none;
      resize: none;
    }
    ul {
      position: absolute;
      z-index: 2;
      inset-inline: 8px;
      top: calc(100% - 4px);
      margin: 0;
      padding: 4px;
      border: 1px solid var(--artify-border);
      border-radius: 8px;
      background: var(--artify-surface);
      box-shadow: 0 4px 16px rgb(0 0 0 / 16%);
      list-style: none;
    }
    li {
      display: flex;
      gap: 12px;
      padding: 4px 8px;
      border-radius: 6px;
      cursor: default;
    }
    li[aria-selected='true'] {
      background: var(--artify-surface-hover);
    }
    code {
      min-width: 96px;
      font: inherit;
      font-weight: 550;
    }
    .secondary,
    .hint {
      color: var(--artify-text-secondary);
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px;
      margin-top: 8px;
    }
    .chips button {
      min-height: 24px;
      padding: 2px 8px;
      border: 0;
      border-radius: 6px;
      color: var(--artify-info-text);
      background: var(--artify-info-surface);
      font: inherit;
      font-size: 12px;
    }
    .chips button:focus-visible {
      outline: 2px solid var(--artify-focus);
    }
    .problem {
      margin-top: 4px;
      color: var(--artify-critical-text);
      font-size: 12px;
    }
    @media (pointer: coarse) {
      .chips button {
        min-height: 44px;
      }
    }
  `;

  @property() value = '';
  @property() label = '';
  @property() insertText = '';
  @property() unknownText = '';
  @property() problem = '';
  @property({ type: Array }) placeholders: Placeholder[] = [];
  @state() private offered: Placeholder[] = [];
  @state() private at = 0;
  @query('textarea') private field!: HTMLTextAreaElement;

  private resting?: ReturnType<typeof setTimeout>;

  focus() {
    this.field.focus();
  }

  render() {
    const unknown = this.unknown();
    const said = unknown.length ? this.unknownText.replace('{0}', unknown.join(', ')) : this.problem;
    return html`<label for="field">${this.label}</label>
      <div class=${said ? 'box wrong' : 'box'}>
        <div class="mirror" aria-hidden="true">${this.marked()}${'\u200b'}</div>
        <textarea
          id="field"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded=${this.offered.length > 0}
          aria-controls="offered"
          aria-activedescendant=${this.offered.length ? `offer-${this.at}` : nothing}
          aria-invalid=${said ? 'true' : 'false'}
          aria-describedby="said"
          spellcheck="true"
          .value=${this.value}
          @input=${this.typed}
          @keydown=${this.keyed}
          @click=${this.offer}
          @blur=${this.left}
        ></textarea>
        <ul id="offered" role="listbox" aria-label=${this.insertText} ?hidden=${!this.offered.length}>
          ${this.offered.map((each, at) => this.option(each, at))}
        </ul>
      </div>
      <div id="said" class="problem" role="alert">${said}</div>
      <div class="chips" role="group" aria-label=${this.insertText}>
        <span class="hint">${this.insertText}</span>
        ${this.placeholders.map(
          (each) => html`<button type="button" title=${each.text} @click=${() => this.insert(each)}>{${each.word}}</button>`,
        )}
      </div>`;
  }

  private option(each: Placeholder, at: number) {
    return html`<li
      id="offer-${at}"
      role="option"
      aria-selected=${at === this.at}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.complete(each)}
    >
      <code>{${each.word}}</code><span class="secondary">${each.text}</span>
    </li>`;
  }

  private marked() {
    return this.value
      .split(/(\{[^{}]*\}|[{}])/)
      .map((part, at) => (at % 2 ? html`<mark class=${this.known(part) ? '' : 'unknown'}>${part}</mark>` : part));
  }

  private unknown(): string[] {
    // What is being typed at the caret is not wrong yet.
    const found = this.value.match(/\{[^{}]*\}|[{}]/g) ?? [];
    return found.filter((part) => !this.known(part) && !(part === '{' && this.offered.length));
  }

  private known(part: string) {
    return this.placeholders.some((each) => `{${each.word}}` === part);
  }

  private typed() {
    this.value = this.field.value;
    this.offer();
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.tell(), REST);
  }

  private tell() {
    clearTimeout(this.resting);
    this.resting = undefined;
    this.dispatchEvent(new CustomEvent('value-changed', { detail: { value: this.value } }));
  }

  private left() {
    this.offered = [];
    if (this.resting) this.tell();
  }

  /** Offers the placeholders that begin as what stands between the last opening brace and the caret. */
  private offer() {
    const begun = /\{([a-z_]*)$/.exec(this.field.value.slice(0, this.field.selectionStart));
    this.at = 0;
    this.offered = begun ? this.placeholders.filter((each) => each.word.startsWith(begun[1])) : [];
  }

  private keyed(event: KeyboardEvent) {
    if (!this.offered.length) return;
    const count = this.offered.length;
    if (event.key === 'ArrowDown') this.at = (this.at + 1) % count;
    else if (event.key === 'ArrowUp') this.at = (this.at + count - 1) % count;
    else if (event.key === 'Enter' || event.key === 'Tab') this.complete(this.offered[this.at]);
    else if (event.key === 'Escape') this.offered = [];
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private complete(each: Placeholder) {
    const caret = this.field.selectionStart;
    const start = this.field.value.lastIndexOf('{', caret - 1);
    const rest = this.field.value.slice(caret);
    const end = caret + (/^[a-z_]*\}/.exec(rest)?.[0].length ?? 0);
    this.put(`{${each.word}}`, start, end);
  }

  private insert(each: Placeholder) {
    this.put(`{${each.word}}`, this.field.selectionStart, this.field.selectionEnd);
  }

  private put(text: string, start: number, end: number) {
    this.field.focus();
    this.field.setRangeText(text, start, end, 'end');
    this.offered = [];
    this.value = this.field.value;
    this.tell();
  }
}
