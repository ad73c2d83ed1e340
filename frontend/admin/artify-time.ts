import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const MINUTE = 60_000;
const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
];

/**
 * An instant as people say it ("3 min. ago"), kept current, or to the second; the whole date and local time show on
 * hover.
 */
@customElement('artify-time')
export class ArtifyTime extends LitElement {
  /** ISO-8601 with an offset. */
  @property() datetime = '';

  /** To the second, instead of as people say it. */
  @property({ type: Boolean }) precise = false;

  private timer = 0;

  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.timer = window.setInterval(() => this.requestUpdate(), MINUTE / 2);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.clearInterval(this.timer);
  }

  render() {
    const then = new Date(this.datetime);
    const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' });
    const text = this.precise ? toTheSecond(then) : relative(then);
    return html`<time datetime=${this.datetime} title=${exact.format(then)}>${text}</time>`;
  }
}

function toTheSecond(then: Date): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' }).format(then);
}

function relative(then: Date): string {
  const past = Date.now() - then.getTime();
  if (Math.abs(past) >= 7 * STEPS[0][1]) {
    const year = then.getFullYear() === new Date().getFullYear() ? undefined : 'numeric';
    return new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year }).format(then);
  }
  const words = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto', style: 'short' });
  const [unit, size] = STEPS.find(([, length]) => Math.abs(past) >= length) ?? ['second', 0];
  return size === 0 ? words.format(0, 'second') : words.format(-Math.round(past / size), unit);
}
