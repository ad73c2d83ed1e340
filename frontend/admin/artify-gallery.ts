const TILE = '.gallery-tile';

/**
 * Chooses among its tiles: a click on a tile's box, or with Ctrl anywhere on it, chooses it or not; with Shift all from
 * the last one up to it. While any are chosen, a plain click goes on choosing instead of opening. Keys: arrows, Home and
 * End go from tile to tile, with Shift they choose on the way; Space chooses, Ctrl+A chooses all, Escape none.
 */
export class ArtifyGallery extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this.clicked);
    this.addEventListener('keydown', this.pressed);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.clicked);
    this.removeEventListener('keydown', this.pressed);
  }

  private readonly clicked = (event: MouseEvent) => {
    const tile = tileOf(event);
    const box = event.target instanceof HTMLInputElement;
    const apart = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!tile || (!box && !apart && !this.hasAttribute('picking'))) return;
    // The box stays as it is until the server says what is chosen.
    event.preventDefault();
    linkOf(tile).focus({ preventScroll: true });
    this.pick(event.shiftKey ? 'range' : 'one', tile);
  };

  private readonly pressed = (event: KeyboardEvent) => {
    const tile = tileOf(event);
    if (event.key === 'Escape' && this.hasAttribute('picking')) this.pick('none');
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) this.pick('all');
    else if (tile && event.key === ' ') this.pick(event.shiftKey ? 'range' : 'one', tile);
    else if (!tile || !this.go(tile, event)) return;
    event.preventDefault();
  };

  private go(from: HTMLElement, event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const to = this.reached(from, event.key);
    if (!to) return false;
    if (event.shiftKey && !this.hasAttribute('picking')) this.pick('one', from);
    linkOf(to).focus();
    to.scrollIntoView({ block: 'nearest' });
    if (event.shiftKey) this.pick('range', to);
    return true;
  }

  private reached(from: HTMLElement, key: string): HTMLElement | undefined {
    const tiles = [...this.querySelectorAll<HTMLElement>(TILE)];
    const at = tiles.indexOf(from);
    switch (key) {
      case 'ArrowLeft':
        return tiles[at - 1];
      case 'ArrowRight':
        return tiles[at + 1];
      case 'ArrowUp':
        return inNextRow(from, tiles.slice(0, at).reverse());
      case 'ArrowDown':
        return inNextRow(from, tiles.slice(at + 1));
      case 'Home':
        return tiles[0];
      case 'End':
        return tiles[tiles.length - 1];
      default:
        return undefined;
    }
  }

  private pick(how: string, tile?: HTMLElement) {
    this.dispatchEvent(new CustomEvent('artify-pick', { detail: { how, id: tile?.dataset.id ?? '' } }));
  }
}

/** The nearest of the first row that is not the tile's own. */
function inNextRow(from: HTMLElement, tiles: HTMLElement[]): HTMLElement | undefined {
  const row = tiles.find((tile) => tile.offsetTop !== from.offsetTop)?.offsetTop;
  const distance = (tile: HTMLElement) => Math.abs(tile.offsetLeft - from.offsetLeft);
  return tiles.filter((tile) => tile.offsetTop === row).sort((a, b) => distance(a) - distance(b))[0];
}

function tileOf(event: Event): HTMLElement | null {
  return (event.target as Element).closest<HTMLElement>(TILE);
}

function linkOf(tile: HTMLElement): HTMLElement {
  return tile.querySelector('a') ?? tile;
}

customElements.define('artify-gallery', ArtifyGallery);
