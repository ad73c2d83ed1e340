import { LitElement, css, html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { scroller } from './artify-near';
import { Carry, shift } from './reorder-carry';

/** How far the pointer goes before a press becomes a drag, in CSS pixels. */
const SLACK = 4;
/** How near the edge of the visible part a drag makes it scroll, in CSS pixels. */
const EDGE = 56;

interface Texts {
  lifted: string;
  moved: string;
  dropped: string;
  cancelled: string;
  menu: string;
  top: string;
  up: string;
  down: string;
  bottom: string;
}

/**
 * A list whose rows (light DOM, each with a `.reorder-handle` button and its `data-name`) change places: dragged by
 * the handle with mouse, pen or finger; with Space or Enter, arrows and Escape on the handle; or by the menu that a
 * click on the handle opens. Fires "artify-move" with `from` and `to`; the server moves the row and calls settled().
 */
@customElement('artify-reorder')
export class ArtifyReorder extends LitElement {
  static styles = css`
    :host {
      position: relative;
      display: block;
    }
    [role='status'] {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    [popover] {
      inset: auto;
      min-width: 152px;
      margin: 0;
      padding: 4px;
      border: 1px solid var(--artify-border);
      border-radius: 8px;
      color: var(--artify-text);
      background: var(--artify-surface);
      box-shadow: 0 4px 16px rgb(0 0 0 / 16%);
    }
    [popover] button {
      display: block;
      width: 100%;
      min-height: 28px;
      padding: 4px 8px;
      border: 0;
      border-radius: 6px;
      color: inherit;
      background: none;
      font: inherit;
      text-align: start;
    }
    [popover] button:is(:hover, :focus-visible) {
      background: var(--artify-surface-hover);
    }
    [popover] button:focus-visible {
      outline: 2px solid var(--artify-focus);
    }
    [popover] button:disabled {
      color: var(--artify-text-disabled);
      background: none;
    }
    @media (pointer: coarse) {
      [popover] button {
        min-height: 44px;
      }
    }
  `;

  @property() label = '';
  @property({ type: Object }) texts?: Texts;
  @state() private said = '';
  @state() private chosen?: HTMLElement;
  @query('[popover]') private menu!: HTMLElement;

  private carry?: Carry;
  private landed?: Carry;
  private press?: { row: HTMLElement; y: number; listTop: number };
  private pointerY = 0;
  private dragged = false;

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('pointerdown', this.pressed);
    this.addEventListener('pointermove', this.pointed);
    this.addEventListener('pointerup', this.released);
    this.addEventListener('pointercancel', this.cancelled);
    this.addEventListener('click', this.clicked);
    this.addEventListener('keydown', this.keyed);
    this.addEventListener('focusout', this.left);
  }

  /** Called by the server once its rows stand where they belong. */
  settled() {
    const name = this.landed?.row.dataset.name;
    this.landed = undefined;
    this.removeAttribute('moving');
    this.rows().forEach((each) => shift(each, 0));
    // The row may be another element by now, if the server wrote the list anew.
    const row = this.rows().find((each) => each.dataset.name === name);
    if (row) handleOf(row)?.focus();
  }

  render() {
    const at = this.chosen ? this.rows().indexOf(this.chosen) : -1;
    const last = this.rows().length - 1;
    // The list's rows alone may stand in it, not what is said and chosen beside them.
    return html`<div role="list" aria-label=${this.label}><slot @slotchange=${this.changed}></slot></div>
      <div role="status" aria-live="assertive">${this.said}</div>
      <div popover role="menu" aria-label=${this.texts?.menu ?? ''} @keydown=${this.walkMenu}>
        ${this.choice(this.texts?.top, at, 0)} ${this.choice(this.texts?.up, at, Math.max(0, at - 1))}
        ${this.choice(this.texts?.down, at, Math.min(last, at + 1))} ${this.choice(this.texts?.bottom, at, last)}
      </div>`;
  }

  private choice(text: string | undefined, from: number, to: number) {
    return html`<button role="menuitem" ?disabled=${from === to} @click=${() => this.choose(to)}>${text}</button>`;
  }

  private rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > .reorder-row')];
  }

  private lift(row: HTMLElement, byPointer: boolean) {
    if (this.carry || this.landed) return;
    this.carry = new Carry(this.rows(), row, byPointer);
    this.setAttribute('moving', byPointer ? 'pointer' : 'key');
    this.say(this.texts?.lifted);
  }

  private drop() {
    const carry = this.carry;
    if (!carry) return;
    this.say(this.texts?.dropped);
    this.carry = undefined;
    carry.land();
    if (carry.from === carry.to) return this.settled();
    this.landed = carry;
    this.dispatchEvent(new CustomEvent('artify-move', { detail: { from: carry.from, to: carry.to } }));
  }

  private cancel() {
    const carry = this.carry;
    if (!carry) return;
    carry.to = carry.from;
    this.say(this.texts?.cancelled);
    this.carry = undefined;
    carry.land();
    this.settled();
  }

  // By pointer

  private pressed(event: PointerEvent) {
    const row = rowOf(event);
    this.dragged = false;
    if (!row || event.button !== 0) return;
    handleOf(row)?.setPointerCapture(event.pointerId);
    this.press = { row, y: event.clientY, listTop: this.getBoundingClientRect().top };
  }

  private pointed(event: PointerEvent) {
    if (!this.press) return;
    this.pointerY = event.clientY;
    if (!this.dragged && Math.abs(event.clientY - this.press.y) > SLACK) {
      this.dragged = true;
      handleOf(this.press.row)?.focus();
      this.lift(this.press.row, true);
      this.scrollAtEdges();
    }
    this.follow();
  }

  private follow() {
    if (!this.press || !this.carry?.byPointer) return;
    const scrolled = this.press.listTop - this.getBoundingClientRect().top;
    if (this.carry.follow(this.pointerY - this.press.y + scrolled)) this.say(this.texts?.moved);
  }

  private scrollAtEdges() {
    if (!this.carry?.byPointer) return;
    const box = scroller(this) ?? document.documentElement;
    const top = Math.max(0, box.getBoundingClientRect().top);
    const speed = edgeSpeed(this.pointerY - top) - edgeSpeed(Math.min(innerHeight, top + box.clientHeight) - this.pointerY);
    if (speed) {
      box.scrollBy({ top: -speed, behavior: 'instant' });
      this.follow();
    }
    requestAnimationFrame(() => this.scrollAtEdges());
  }

  private released() {
    this.press = undefined;
    if (this.carry?.byPointer) this.drop();
  }

  private cancelled() {
    this.press = undefined;
    if (this.carry?.byPointer) this.cancel();
  }

  // By menu

  private clicked(event: MouseEvent) {
    const row = rowOf(event);
    if (!row || this.dragged || this.carry || this.landed) return;
    this.chosen = row;
    const place = handleOf(row)!.getBoundingClientRect();
    void this.updateComplete.then(() => {
      this.menu.showPopover();
      this.menu.style.left = `${Math.min(place.left, innerWidth - this.menu.offsetWidth - 8)}px`;
      const below = place.bottom + 4 + this.menu.offsetHeight < innerHeight;
      this.menu.style.top = `${below ? place.bottom + 4 : place.top - 4 - this.menu.offsetHeight}px`;
      this.menu.querySelector<HTMLElement>('button:enabled')?.focus();
    });
  }

  private choose(to: number) {
    const row = this.chosen!;
    this.menu.hidePopover();
    this.lift(row, false);
    this.carry?.place(to);
    this.drop();
  }

  private walkMenu(event: KeyboardEvent) {
    const items = [...this.menu.querySelectorAll<HTMLElement>('button:enabled')];
    const at = items.indexOf(this.shadowRoot!.activeElement as HTMLElement);
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    if (!(event.key in steps)) return;
    event.preventDefault();
    items.at(steps[event.key] % items.length)?.focus();
  }

  // By keyboard

  private keyed(event: KeyboardEvent) {
    const row = rowOf(event);
    if (!row) return;
    const key = event.key;
    if (this.carry && key === 'Tab') return this.cancel();
    if (key === ' ' || key === 'Enter') this.carry ? this.drop() : this.lift(row, false);
    else if (!this.carry) return;
    else if (key === 'Escape') this.cancel();
    else if (key === 'ArrowUp') this.step(this.carry.to - 1);
    else if (key === 'ArrowDown') this.step(this.carry.to + 1);
    else if (key === 'Home') this.step(0);
    else if (key === 'End') this.step(this.carry.count - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private step(to: number) {
    this.carry!.place(to);
    this.carry!.row.scrollIntoView({ block: 'nearest' });
    this.say(this.texts?.moved);
  }

  private left() {
    if (this.carry && !this.carry.byPointer) this.cancel();
  }

  /** The server changed the list under a carried row: its place means nothing any more. */
  private changed() {
    this.cancel();
    this.requestUpdate();
  }

  private say(text?: string) {
    const { row, to, count } = this.carry ?? {};
    const parts = [row?.dataset.name ?? '', `${(to ?? 0) + 1}`, `${count ?? 0}`];
    this.said = (text ?? '').replace(/\{(\d)}/g, (_, at) => parts[Number(at)] ?? '');
  }
}

/** Pixels a frame: faster the nearer to the edge. */
function edgeSpeed(distance: number): number {
  return distance < EDGE ? Math.min(16, (EDGE - distance) / 4) : 0;
}

function handleOf(row: HTMLElement): HTMLElement | null {
  return row.querySelector('.reorder-handle');
}

/** The row whose handle the event came from. */
function rowOf(event: Event): HTMLElement | undefined {
  const from = event.target instanceof Element ? event.target : undefined;
  return from?.closest('.reorder-handle')?.closest<HTMLElement>('.reorder-row') ?? undefined;
}
