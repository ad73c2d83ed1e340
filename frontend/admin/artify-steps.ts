/** Follows its links marked `data-step` by the arrow keys, unless the keys are needed where the reader is. */
export class ArtifySteps extends HTMLElement {
  connectedCallback() {
    document.addEventListener('keydown', this.pressed);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.pressed);
  }

  private readonly pressed = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || busy(event)) return;
    const link = this.querySelector<HTMLElement>(`a[data-step="${event.key}"]`);
    if (!link) return;
    event.preventDefault();
    link.click();
  };
}

/** Whether the reader is somewhere that has a use for arrow keys. */
function busy(event: Event): boolean {
  const needing = 'input,textarea,select,dialog,[role=slider],[role=menu],[role=menubar],[role=dialog],vaadin-dialog';
  return event.composedPath().some((target) => target instanceof Element && target.matches(needing));
}

customElements.define('artify-steps', ArtifySteps);
