// A mock of App Bridge, as far as this app uses it: asks the admin around the iframe by messages.
(() => {
  const own = document.currentScript;
  const base = own.src.replace(/\/app-bridge\.js.*$/, '');
  const admin = new URL(base).origin;
  if (window.parent === window) return;

  let last = 0;
  const waiting = new Map();
  const toasts = new Map();
  const tell = (bridge, message = {}) => window.parent.postMessage({ bridge, ...message }, admin);
  const ask = (bridge, message = {}) => new Promise((resolve, reject) => {
    last += 1;
    waiting.set(last, { resolve, reject });
    tell(bridge, { ...message, ask: last });
  });
  const isOurs = (address) => new URL(address, document.baseURI).origin === location.origin;
  const shownBar = () => document.querySelector('ui-save-bar');

  function metrics(report) {
    new PerformanceObserver((list) => {
      const paint = list.getEntries().at(-1);
      report({ metrics: [{ name: 'LCP', value: paint.startTime, id: crypto.randomUUID() }] });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  }

  // The bar of the page before went with it.
  tell('saveBar', { shown: false });

  const parameters = new URLSearchParams(location.search);
  window.shopify = {
    config: {
      apiKey: document.querySelector('meta[name="shopify-api-key"]')?.content ?? own.dataset.apiKey,
      shop: parameters.get('shop'),
      host: parameters.get('host'),
      locale: parameters.get('locale'),
    },
    idToken: () => ask('idToken'),
    toast: {
      show(text, { duration, isError, action, onAction, onDismiss } = {}) {
        last += 1;
        const id = String(last);
        toasts.set(id, { onAction, onDismiss });
        tell('toast', { id, text, duration, isError, action });
        return id;
      },
      hide() {},
    },
    saveBar: {
      show: async () => tell('saveBar', { shown: true }),
      hide: async () => tell('saveBar', { shown: false }),
      leaveConfirmation: async () => {},
    },
    resourcePicker: async (options) => {
      const chosen = await ask('resourcePicker', JSON.parse(JSON.stringify(options)));
      return chosen ?? undefined;
    },
    webVitals: { onReport: metrics },
  };

  window.addEventListener('message', ({ data, origin, source }) => {
    if (origin !== admin || source !== window.parent || !data?.standin) return;
    if (data.answer) {
      const { resolve, reject } = waiting.get(data.answer);
      waiting.delete(data.answer);
      if (data.error) reject(new Error(data.error));
      else resolve(data.value);
    } else if (data.toast) {
      const { onAction, onDismiss } = toasts.get(data.toast);
      toasts.delete(data.toast);
      if (data.chosen) onAction?.();
      onDismiss?.();
    } else if (data.saveBar) {
      const [save, discard] = shownBar()?.querySelectorAll('button') ?? [];
      (data.saveBar === 'save' ? save : discard)?.click();
    } else if (data.navigate) {
      const links = document.querySelectorAll('s-app-nav s-link, s-app-nav a, ui-nav-menu a');
      const link = [...links].find((each) => each.getAttribute('href') === data.navigate);
      const event = new CustomEvent('shopify:navigate', { bubbles: true, cancelable: true });
      if (link?.dispatchEvent(event)) location.assign(data.navigate);
    }
  });

  const plainFetch = window.fetch.bind(window);
  window.fetch = async (input, init = {}) => {
    const request = new Request(input, init);
    if (isOurs(request.url) && !request.headers.has('Authorization')) {
      request.headers.set('Authorization', `Bearer ${await window.shopify.idToken()}`);
    }
    return plainFetch(request);
  };

  const plainOpen = window.open.bind(window);
  window.open = (address, target, ...rest) => {
    if (target !== '_top') return plainOpen(address, target, ...rest);
    tell('leave', { address: new URL(address, document.baseURI).href });
    return null;
  };

  // The bounce page says where to come back to with a new token.
  const reload = parameters.get('shopify-reload');
  if (reload) {
    window.shopify.idToken().then((token) => {
      const address = new URL(reload);
      address.searchParams.set('id_token', token);
      location.replace(address);
    });
    return;
  }

  function furniture() {
    const links = document.querySelectorAll('s-app-nav s-link, s-app-nav a, ui-nav-menu a');
    tell('menu', {
      links: [...links].map((link) => ({
        href: link.getAttribute('href'),
        text: link.textContent.trim(),
        rel: link.getAttribute('rel'),
      })),
    });
    tell('title', {
      text: document.querySelector('ui-title-bar')?.getAttribute('title') ?? document.title,
    });
    tell('path', { path: location.pathname });
  }
  document.addEventListener('DOMContentLoaded', () => {
    furniture();
    let due;
    new MutationObserver(() => {
      clearTimeout(due);
      due = setTimeout(furniture, 50);
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['title', 'href'] });
  });
})();
