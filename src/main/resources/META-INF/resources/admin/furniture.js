// The Shopify admin's own furniture around our pages: menu, title, save bar, toasts, product picker
// and the measurement of speed. Where App Bridge did not load, the page says so and its own
// furniture stays.
(() => {
  const { missing, stuck, answer } = document.currentScript.dataset;
  const SAVE_BAR = 'artify-save-bar';
  const MODALS = 'vaadin-dialog, vaadin-confirm-dialog';
  const bridge = window.shopify;

  function say(text) {
    const box = document.createElement('div');
    box.className = 'bridge-notice';
    box.setAttribute('role', 'alert');
    box.textContent = text;
    document.body.prepend(box);
  }

  window.addEventListener('artify-stuck', () => say(stuck));
  if (!bridge) {
    document.addEventListener('DOMContentLoaded', () => say(missing));
    return;
  }
  document.documentElement.classList.add('bridged');

  /** The admin's bar presses the buttons of ours, which is hidden. */
  function saveBarFor(bar) {
    let element = document.getElementById(SAVE_BAR);
    if (!element) {
      element = document.createElement('ui-save-bar');
      element.id = SAVE_BAR;
      const save = document.createElement('button');
      save.setAttribute('variant', 'primary');
      element.append(save, document.createElement('button'));
      document.body.append(element);
    }
    const [save, discard] = element.querySelectorAll('button');
    save.onclick = () => bar.querySelector('vaadin-button[theme~="primary"]').click();
    discard.onclick = () => bar.querySelector('vaadin-button:not([theme~="primary"])').click();
    return element;
  }

  window.artify = {
    saveBar(bar, shown) {
      if (!bridge.saveBar) return;
      if (shown) {
        saveBarFor(bar);
        bridge.saveBar.show(SAVE_BAR);
      } else if (document.getElementById(SAVE_BAR)) {
        bridge.saveBar.hide(SAVE_BAR);
      }
    },

    /** Resolves with "undo" when that was chosen. */
    toast(text, duration, action) {
      if (!bridge.toast) return undefined;
      return new Promise((resolve) => {
        bridge.toast.show(text, {
          duration,
          ...(action && { action, onAction: () => resolve('undo') }),
          onDismiss: () => resolve('over'),
        });
      });
    },

    /** Resolves with the chosen products' numbers, parted by commas. */
    async pickProducts() {
      if (!bridge.resourcePicker) return 'none';
      const chosen = await bridge.resourcePicker({
        type: 'product',
        action: 'add',
        multiple: true,
        filter: { variants: false },
      });
      return (chosen ?? []).map(({ id }) => id.split('/').pop()).join(',');
    },
  };

  // The admin's menu is of links; ours are followed without loading the page anew. It stays within
  // reach while a dialog of ours is open, which has to be answered first.
  document.addEventListener('shopify:navigate', (event) => {
    const href = event.target?.getAttribute?.('href');
    if (!href) return;
    event.preventDefault();
    const dialog = [...document.querySelectorAll(MODALS)].find((each) => each.opened);
    if (dialog) {
      bridge.toast?.show(answer);
      dialog.focus();
      return;
    }
    const link = document.createElement('a');
    link.href = href;
    link.setAttribute('router-link', '');
    link.hidden = true;
    document.getElementById('outlet').append(link);
    link.click();
    link.remove();
  });

  // What is typed into a dialog is not saved either; the save bar knows nothing of it.
  let typedInto;
  document.addEventListener('input', ({ target }) => {
    typedInto = target.closest(MODALS) ?? typedInto;
  });
  window.addEventListener('artify-leaving', () => {
    typedInto = undefined;
  });
  window.addEventListener('beforeunload', (event) => {
    if (typedInto?.opened) event.preventDefault();
  });

  function nameThePage() {
    const bar = document.querySelector('ui-title-bar') ?? document.createElement('ui-title-bar');
    bar.setAttribute('title', document.title.replace(/ · Artify$/, ''));
    if (!bar.isConnected) document.body.append(bar);
  }
  document.addEventListener('DOMContentLoaded', () => {
    nameThePage();
    new MutationObserver(nameThePage).observe(document.head, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });

  bridge.webVitals?.onReport?.(({ metrics }) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/web-vitals');
    request.setRequestHeader('Content-Type', 'application/json');
    request.send(JSON.stringify({ metrics: metrics.map(({ name, value }) => ({ name, value })) }));
  });
})();
