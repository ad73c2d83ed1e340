// What somebody typed and had not saved when their session ended, offered again on the page that is
// loaded anew. It is carried in the frame's name: that lasts from page to page, while browsers that
// block third-party cookies block storage too. Nothing is carried unless the save bar shows.
(() => {
  const { said, restore, drop } = document.currentScript.dataset;
  const MARK = 'artify-unsaved:';
  const PATIENCE = 15_000;
  const FIELDS = [
    'vaadin-text-field',
    'vaadin-text-area',
    'vaadin-email-field',
    'vaadin-number-field',
    'vaadin-integer-field',
    'artify-prompt',
  ].join();

  /** The fields with words, each with what sets it apart from the others of the page. */
  function fields() {
    const seen = new Map();
    return [...document.querySelectorAll(FIELDS)]
      .filter((field) => typeof field.value === 'string')
      .map((field) => {
        const kind = `${field.localName} ${field.label ?? ''}`;
        const number = seen.get(kind) ?? 0;
        seen.set(kind, number + 1);
        return { field, id: `${kind} ${number}` };
      });
  }

  window.addEventListener('artify-leaving', () => {
    if (!document.querySelector('.save-bar:not([hidden])')) return;
    const { name } = window;
    const keep = () => {
      const values = Object.fromEntries(fields().map(({ field, id }) => [id, field.value]));
      window.name = MARK + JSON.stringify({ name, path: location.pathname, values });
    };
    keep();
    // What is typed while the next page is on its way.
    document.addEventListener('input', () => setTimeout(keep));
  });

  function taken() {
    if (!window.name.startsWith(MARK)) return undefined;
    try {
      const kept = JSON.parse(window.name.slice(MARK.length));
      window.name = kept.name;
      return kept.path === location.pathname ? kept.values : undefined;
    } catch {
      window.name = '';
      return undefined;
    }
  }

  function button(text, action) {
    const element = document.createElement('button');
    element.className = 'button';
    element.textContent = text;
    element.addEventListener('click', action);
    return element;
  }

  function offer(differing) {
    const box = document.createElement('div');
    box.className = 'bridge-notice';
    box.setAttribute('role', 'alert');
    const putBack = () => {
      box.remove();
      for (const { field, value } of differing) {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    };
    box.append(said, ' ', button(restore, putBack), ' ', button(drop, () => box.remove()));
    document.body.prepend(box);
  }

  const values = taken();
  if (!values) return;
  const known = Object.keys(values);
  const observer = new MutationObserver(() => {
    const there = fields();
    if (!known.every((id) => there.some((each) => each.id === id))) return;
    observer.disconnect();
    // The server fills the fields in the same turn in which it creates them.
    setTimeout(() => {
      const differing = there
        .filter(({ field, id }) => id in values && field.value !== values[id])
        .map(({ field, id }) => ({ field, value: values[id] }));
      if (differing.length > 0) offer(differing);
    });
  });
  observer.observe(document, { subtree: true, childList: true });
  setTimeout(() => observer.disconnect(), PATIENCE);
})();
