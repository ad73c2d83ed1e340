// Runs in a page that is shown within the Shopify admin, right after App Bridge and before anything
// that talks to the server. Every request of the page brings a proof: App Bridge's session token,
// or, where App Bridge did not load, the secret that was written into the page. App Bridge itself
// adds its token to fetch only, and Vaadin sends its requests by XMLHttpRequest.
(() => {
  const { shop, host, proof } = document.currentScript.dataset;
  const RETRY = 'X-Shopify-Retry-Invalid-Session-Request';
  const OVER = 'X-Artify-Session-Over';
  const PATIENCE = 5000;
  const MOST_RETURNS = 3;
  const RETURNS = 'returns';
  const A_WHILE = 60_000;
  const PlainRequest = window.XMLHttpRequest;
  let lastToken = '';
  let leaving = false;

  const isOurs = (address) => new URL(address, document.baseURI).origin === location.origin;

  async function sessionToken() {
    const tooLong = new Promise((_, reject) => {
      setTimeout(() => reject(new Error('App Bridge gave no session token')), PATIENCE);
    });
    lastToken = await Promise.race([window.shopify.idToken(), tooLong]);
    return lastToken;
  }

  /** The header that proves this page, or none while there is no way to ask for one. */
  async function provingHeader() {
    if (!window.shopify?.idToken) return ['X-Artify-Page', proof];
    try {
      return ['Authorization', `Bearer ${await sessionToken()}`];
    } catch {
      return undefined;
    }
  }

  /**
   * Loads this page anew with a new token, as its session is over; what was typed is kept. Gives up
   * where that leads to the same end again and again. Counted in the address, as a browser that
   * blocks cookies mostly blocks storage too.
   */
  async function loadAnew() {
    if (leaving) return;
    leaving = true;
    const address = new URL(location.href);
    const before = performance.now() < A_WHILE ? Number(address.searchParams.get(RETURNS)) : 0;
    if (before >= MOST_RETURNS) {
      window.dispatchEvent(new CustomEvent('artify-stuck'));
      return;
    }
    address.searchParams.set(RETURNS, before + 1);
    address.searchParams.set('embedded', '1');
    address.searchParams.set('shop', shop);
    address.searchParams.set('host', host);
    try {
      address.searchParams.set('id_token', await sessionToken());
    } catch {
      // The server sends the page for a token.
      address.searchParams.delete('id_token');
    }
    window.dispatchEvent(new CustomEvent('artify-leaving'));
    window.onbeforeunload = null;
    location.replace(address);
  }

  class ProvenRequest extends PlainRequest {
    #open;
    #headers = [];
    #body;
    #proven = false;
    #turn = 0;
    #retried = false;
    #held = false;

    constructor() {
      super();
      // Registered before anybody else's listeners, so that they never hear of what is mended.
      for (const type of ['readystatechange', 'progress', 'load', 'loadend']) {
        this.addEventListener(type, (event) => this.#watch(event));
      }
    }

    open(method, url, async = true, ...credentials) {
      this.#turn++;
      this.#open = [method, url, async, ...credentials];
      this.#headers = [];
      this.#retried = false;
      this.#held = false;
      this.#proven = async && isOurs(url);
      super.open(...this.#open);
    }

    setRequestHeader(name, value) {
      this.#headers.push([name, value]);
      super.setRequestHeader(name, value);
    }

    send(body) {
      if (!this.#proven) {
        super.send(body);
        return;
      }
      this.#body = body;
      this.#sendProven();
    }

    abort() {
      this.#turn++;
      super.abort();
    }

    async #sendProven() {
      const turn = this.#turn;
      const header = await provingHeader();
      if (turn !== this.#turn) return;
      if (header) super.setRequestHeader(...header);
      this.#held = false;
      super.send(this.#body);
    }

    #watch(event) {
      if (!this.#proven) return;
      if (!this.#held && this.readyState >= PlainRequest.HEADERS_RECEIVED) {
        this.#held = this.#isToRetry() || this.#isOver();
      }
      if (!this.#held) return;
      event.stopImmediatePropagation();
      if (event.type !== 'loadend') return;
      if (this.#isToRetry()) {
        this.#retry();
      } else {
        loadAnew();
      }
    }

    #isToRetry() {
      return this.status === 401 && !this.#retried && this.getResponseHeader(RETRY) === '1';
    }

    #isOver() {
      return this.#wantsPage() && (this.#isRefused() || this.#isVaadinOver());
    }

    /** A page whose second token is refused as well does no better by staying. */
    #isRefused() {
      return this.status === 401
        && (this.getResponseHeader(OVER) === '1' || this.getResponseHeader(RETRY) === '1');
    }

    /** Vaadin would load the page anew by itself, and lose where it is in the admin. */
    #isVaadinOver() {
      return this.status === 403
        || this.status === 410
        || (this.readyState === PlainRequest.DONE
          && (this.responseType === '' || this.responseType === 'text')
          && this.responseText.includes('"sessionExpired":true'));
    }

    #wantsPage() {
      return new URL(this.#open[1], document.baseURI).searchParams.has('v-r');
    }

    #retry() {
      this.#retried = true;
      // What the page set between open and send is lost by the second open.
      const { timeout, withCredentials, responseType } = this;
      super.open(...this.#open);
      Object.assign(this, { timeout, withCredentials, responseType });
      this.#headers.forEach(([name, value]) => super.setRequestHeader(name, value));
      this.#sendProven();
    }
  }
  window.XMLHttpRequest = ProvenRequest;

  // A beacon carries no header. A page that closes cannot wait for a token: the last one must do.
  const plainBeacon = navigator.sendBeacon.bind(navigator);
  navigator.sendBeacon = (url, body) => {
    if (!isOurs(url)) return plainBeacon(url, body);
    const headers = lastToken ? { Authorization: `Bearer ${lastToken}` } : { 'X-Artify-Page': proof };
    fetch(url, { method: 'POST', body, headers, keepalive: true }).catch(() => {});
    return true;
  };
})();
