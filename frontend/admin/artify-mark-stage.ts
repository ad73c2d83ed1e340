import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { GAP, type Frame, type Place, angle, boxOf, clamp, distance, near, snapPoints } from './mark-geometry';

/** How the mark is put on, as the server's fields say it; `motif` tells one picture or text from another. */
interface Design {
  motif: string;
  position: string;
  x: number;
  y: number;
  opacity: number;
  size: number;
  rotation: number;
  spacing: number;
}

interface Sample {
  id: string;
  text: string;
}

interface Texts {
  mark: string;
  size: string;
  rotation: string;
  samples: string;
  failed: string;
}

type Grip = 'move' | 'size' | 'turn';

const SIZES: [number, number] = [3, 100];
const STEP = 0.01;
const THUMBS_AFTER = 250;
const TELL_AFTER = 300;

/**
 * A sample photo with the mark as the server's pipeline stamps it, and a frame around the mark to drag, resize and turn
 * it by pointer or keyboard. Every movement asks for a new picture, one at a time and the latest last; when it rests,
 * "artify-mark" tells the server the new place, size and angle.
 */
@customElement('artify-mark-stage')
export class ArtifyMarkStage extends LitElement {
  /** Where pictures come from; the design is added as its query. */
  @property() src = '';
  @property({ type: Object }) design?: Design;
  @property({ type: Array }) samples: Sample[] = [];
  @property({ type: Object }) texts: Texts = { mark: '', size: '', rotation: '', samples: '', failed: '' };
  @state() private sample = '';
  @state() private own?: Design;
  @state() private frame?: Frame;
  @state() private picture = '';
  @state() private failed = false;
  @state() private grip?: Grip;
  @state() private thumbs: Record<string, string> = {};
  @query('.stage') private stage!: HTMLElement;

  private wanted = '';
  private shown = '';
  private loading = false;
  private telling = false;
  private thumbTimer = 0;
  private tellTimer = 0;
  private start?: { frame: Frame; x: number; y: number };

  protected createRenderRoot() {
    return this;
  }

  protected willUpdate(changed: PropertyValues<this>) {
    if (changed.has('samples') && !this.sample) this.sample = this.samples[0]?.id ?? '';
    // An answer to an earlier gesture must not undo one that is under way.
    if (changed.has('design') && !this.grip && !this.telling) this.take(this.design);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.clearTimeout(this.thumbTimer);
    window.clearTimeout(this.tellTimer);
  }

  render() {
    return html`<div class="stage" data-shown=${this.shown}>
        ${this.picture ? html`<img src=${this.picture} alt=${this.sampleText()} draggable="false" />` : nothing}
        ${this.grip === 'move' ? this.dots() : nothing} ${this.frame ? this.box(this.frame) : nothing}
        ${this.failed ? html`<p class="stage-failed" role="alert">${this.texts.failed}</p>` : nothing}
      </div>
      <div class="samples" role="radiogroup" aria-label=${this.texts.samples} @keydown=${this.walk}>
        ${this.samples.map((sample) => this.thumb(sample))}
      </div>`;
  }

  private thumb(sample: Sample) {
    const chosen = sample.id === this.sample;
    return html`<button
      type="button"
      role="radio"
      aria-checked=${chosen}
      aria-label=${sample.text}
      title=${sample.text}
      tabindex=${chosen ? 0 : -1}
      @click=${() => this.choose(sample.id)}
    >
      ${this.thumbs[sample.id] ? html`<img src=${this.thumbs[sample.id]} alt="" />` : nothing}
    </button>`;
  }

  private box(frame: Frame) {
    const place = `left: ${(frame.x / frame.photoWidth) * 100}%; top: ${(frame.y / frame.photoHeight) * 100}%;
      width: ${(frame.width / frame.photoWidth) * 100}%; height: ${(frame.height / frame.photoHeight) * 100}%;
      rotate: ${frame.rotation}deg`;
    return html`<div
      class="mark-frame"
      data-position=${this.own?.position ?? ''}
      data-grip=${this.grip ?? ''}
      style=${place}
      tabindex="0"
      role="group"
      aria-label=${this.texts.mark}
      @keydown=${this.pressed}
      @pointerdown=${(event: PointerEvent) => this.grab(event, 'move')}
      @pointermove=${this.drag}
      @pointerup=${this.drop}
      @pointercancel=${this.drop}
    >
      ${['nw', 'ne', 'se'].map((corner) => this.corner(corner))}
      ${this.slider('corner sw', 'size', this.texts.size, this.own?.size ?? 0, SIZES)}
      ${this.slider('turn', 'turn', this.texts.rotation, this.own?.rotation ?? 0, [-180, 180])}
    </div>`;
  }

  private corner(corner: string) {
    return html`<span class="corner ${corner}" @pointerdown=${(event: PointerEvent) => this.grab(event, 'size')}></span>`;
  }

  private slider(className: string, grip: Grip, text: string, value: number, [least, most]: [number, number]) {
    return html`<span
      class=${className}
      role="slider"
      tabindex="0"
      aria-label=${text}
      aria-valuemin=${least}
      aria-valuemax=${most}
      aria-valuenow=${Math.round(value)}
      @pointerdown=${(event: PointerEvent) => this.grab(event, grip)}
      @keydown=${(event: KeyboardEvent) => this.slid(event, grip)}
    ></span>`;
  }

  private dots() {
    return snapPoints(this.frame!).map(
      ({ x, y }) =>
        html`<span
          class="snap-dot"
          style="left: ${(x / this.frame!.photoWidth) * 100}%; top: ${(y / this.frame!.photoHeight) * 100}%"
        ></span>`,
    );
  }

  // What the mark is made to do

  private take(design?: Design) {
    if (!design) return;
    this.own = { ...design };
    this.load();
  }

  /** Shows a new design at once and tells the server when the hand rests. */
  private change(design: Partial<Design>) {
    if (!this.own) return;
    this.own = { ...this.own, ...design };
    this.load();
    if (!this.grip) this.tell();
  }

  private tell() {
    window.clearTimeout(this.tellTimer);
    this.telling = true;
    this.tellTimer = window.setTimeout(() => {
      this.telling = false;
      if (!this.own) return;
      const { position, x, y, size, rotation } = this.own;
      this.dispatchEvent(new CustomEvent('artify-mark', { detail: { position, x, y, size, rotation } }));
    }, this.grip ? 0 : TELL_AFTER);
  }

  private moveTo(x: number, y: number) {
    const frame = this.frame!;
    const [width, height] = boxOf(frame);
    const place = (at: number, box: number, photo: number) =>
      box >= photo ? photo / 2 : clamp(at, box / 2, photo - box / 2);
    const middle = { x: place(x, width, frame.photoWidth), y: place(y, height, frame.photoHeight) };
    this.frame = { ...frame, ...middle };
    this.change({ position: 'free', x: middle.x / frame.photoWidth, y: middle.y / frame.photoHeight });
  }

  private sizeTo(size: number) {
    const rounded = clamp(Math.round(size), ...SIZES);
    const scale = rounded / this.own!.size;
    this.frame = { ...this.frame!, width: this.frame!.width * scale, height: this.frame!.height * scale };
    this.change({ size: rounded });
  }

  private turnTo(rotation: number) {
    const turned = ((((Math.round(rotation) + 180) % 360) + 360) % 360) - 180;
    this.frame = { ...this.frame!, rotation: turned };
    this.change({ rotation: turned });
  }

  // Pointer

  private grab(event: PointerEvent, grip: Grip) {
    if (event.button !== 0 || !this.frame || (grip === 'move' && this.own?.position === 'tiled')) return;
    event.stopPropagation();
    event.preventDefault();
    const box = this.querySelector<HTMLElement>('.mark-frame')!;
    box.setPointerCapture(event.pointerId);
    (grip === 'move' ? box : (event.target as HTMLElement)).focus({ preventScroll: true });
    this.grip = grip;
    this.start = { frame: this.frame, ...this.point(event) };
  }

  private drag(event: PointerEvent) {
    if (!this.grip || !this.start) return;
    const at = this.point(event);
    const { frame } = this.start;
    if (this.grip === 'move') this.moveTo(frame.x + at.x - this.start.x, frame.y + at.y - this.start.y);
    else if (this.grip === 'size') this.sizeBy(distance(frame, at) / Math.max(1, distance(frame, this.start)));
    else this.turnTo(straight(angle(frame, at) + 90, event.shiftKey));
  }

  private sizeBy(scale: number) {
    const began = (this.start!.frame.width / this.frame!.width) * this.own!.size;
    this.sizeTo(began * scale);
  }

  private drop() {
    if (!this.grip) return;
    if (this.grip === 'move') {
      const place = near(this.frame!);
      if (place) this.snap(place);
    }
    this.tell();
    this.grip = undefined;
    this.start = undefined;
  }

  private snap(place: Place) {
    this.frame = { ...this.frame!, x: place.x, y: place.y };
    this.change({ position: place.position });
  }

  private point(event: PointerEvent) {
    const area = this.stage.getBoundingClientRect();
    return {
      x: ((event.clientX - area.left) / area.width) * this.frame!.photoWidth,
      y: ((event.clientY - area.top) / area.height) * this.frame!.photoHeight,
    };
  }

  // Keyboard

  private pressed(event: KeyboardEvent) {
    if (!this.frame || event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const step = (event.shiftKey ? 5 : 1) * STEP;
    const across = { ArrowLeft: -step, ArrowRight: step }[event.key] ?? 0;
    const down = { ArrowUp: -step, ArrowDown: step }[event.key] ?? 0;
    if ((across || down) && this.own?.position !== 'tiled') {
      this.moveTo(this.frame.x + across * this.frame.photoWidth, this.frame.y + down * this.frame.photoHeight);
    } else if (event.key === '+' || event.key === '-') {
      this.sizeTo(this.own!.size + (event.key === '+' ? 1 : -1));
    } else {
      return;
    }
    event.preventDefault();
  }

  private slid(event: KeyboardEvent, grip: Grip) {
    const far = event.shiftKey ? 10 : 1;
    const step = { ArrowLeft: -far, ArrowDown: -far, ArrowRight: far, ArrowUp: far }[event.key];
    if (!step || !this.frame) return;
    event.preventDefault();
    event.stopPropagation();
    if (grip === 'turn') this.turnTo(this.own!.rotation + step);
    else this.sizeTo(this.own!.size + step);
  }

  private walk(event: KeyboardEvent) {
    const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = this.samples.findIndex((sample) => sample.id === this.sample);
    this.choose(this.samples[(at + step + this.samples.length) % this.samples.length].id);
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.samples [tabindex="0"]')?.focus());
  }

  private choose(sample: string) {
    this.sample = sample;
    this.load();
  }

  private sampleText() {
    return this.samples.find((sample) => sample.id === this.sample)?.text ?? '';
  }

  // Pictures

  private load() {
    this.wanted = this.address(this.sample);
    void this.next();
    window.clearTimeout(this.thumbTimer);
    this.thumbTimer = window.setTimeout(() => void this.loadThumbs(), THUMBS_AFTER);
  }

  /** Fetches the latest wanted picture; what was wanted in between is never asked for. */
  private async next() {
    if (this.loading || this.wanted === this.shown) return;
    this.loading = true;
    const address = this.wanted;
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(String(answer.status));
      const frame = JSON.parse(answer.headers.get('Artify-Mark') ?? '{}') as Frame;
      this.show(await picture(answer), frame, address);
    } catch {
      this.failed = this.isConnected;
      this.shown = address;
    }
    this.loading = false;
    void this.next();
  }

  private show(src: string, frame: Frame, address: string) {
    URL.revokeObjectURL(this.picture);
    this.picture = src;
    this.shown = address;
    this.failed = false;
    // While the hand is ahead of the pictures, the frame follows the hand.
    const another = frame.photoWidth !== this.frame?.photoWidth || frame.photoHeight !== this.frame?.photoHeight;
    if (another || (!this.grip && address === this.wanted)) this.frame = frame;
  }

  private async loadThumbs() {
    for (const { id } of this.samples) {
      const answer = await fetch(`${this.address(id)}&thumb=1`).catch(() => undefined);
      if (!answer?.ok || !this.isConnected) return;
      URL.revokeObjectURL(this.thumbs[id]);
      this.thumbs = { ...this.thumbs, [id]: await picture(answer) };
    }
  }

  private address(sample: string) {
    const query = new URLSearchParams({ sample });
    for (const [name, value] of Object.entries(this.own ?? {})) query.set(name, String(value));
    return `${this.src}?${query.toString()}`;
  }
}

/** The answer's picture as an address that is decoded already, so that nothing flickers when it is shown. */
async function picture(answer: Response): Promise<string> {
  const src = URL.createObjectURL(await answer.blob());
  const image = new Image();
  image.src = src;
  await image.decode().catch(() => undefined);
  return src;
}

/** Whole quarters are held a little; with Shift every 15 degrees. */
function straight(degrees: number, coarse: boolean): number {
  const step = coarse ? 15 : 45;
  const rounded = Math.round(degrees / step) * step;
  return coarse || Math.abs(degrees - rounded) <= GAP ? rounded : degrees;
}
