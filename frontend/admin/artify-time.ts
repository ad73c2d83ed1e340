import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const MINUTE = 60_000;
const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
];

/** An instant as people say it ("3 min. ago"), kept current; the exact local time shows on hover. */
@customElement('artify-time')
export class ArtifyTime extends LitElement {
  /** ISO-8601 with an offset. */
  @property() datetime = '';

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
    return html`<time datetime=${this.datetime} title=${exact.format(then)}>${relative(then)}</time>`;
  }
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
