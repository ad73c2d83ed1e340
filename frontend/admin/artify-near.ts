/** How far outside the visible part something still counts as near, in CSS pixels. */
const MARGIN = 1600;

/**
 * Tells the server when its light-DOM content comes near the visible part of the page ("artify-near") and when it is
 * far again ("artify-far"). While far it keeps its last height, so that emptying it moves nothing on the page.
 */
export class ArtifyNear extends HTMLElement {
  private observer?: IntersectionObserver;
  private near?: boolean;

  connectedCallback() {
    // A quick scroll brings several entries at once; only the last of them still holds.
    this.observer = new IntersectionObserver((entries) => this.moved(entries[entries.length - 1].isIntersecting), {
      root: scroller(this),
      rootMargin: `${MARGIN}px 0px`,
    });
    this.observer.observe(this);
  }

  disconnectedCallback() {
    this.observer?.disconnect();
    this.near = undefined;
  }

  /** Lets the height follow the content again; called when the content is back. */
  release() {
    this.style.minHeight = '';
  }

  private moved(near: boolean) {
    if (near === this.near) return;
    this.near = near;
    if (!near) this.style.minHeight = `${this.offsetHeight}px`;
    this.dispatchEvent(new CustomEvent(near ? 'artify-near' : 'artify-far'));
  }
}

/** The nearest ancestor that scrolls, across shadow roots; null stands for the window itself. */
export function scroller(from: Element): Element | null {
  for (let at = parentOf(from); at && at !== document.body && at !== document.documentElement; at = parentOf(at)) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
}

function parentOf(at: Element): Element | null {
  return at.assignedSlot ?? at.parentElement ?? ((at.getRootNode() as ShadowRoot).host || null);
}

customElements.define('artify-near', ArtifyNear);
