(() => {
  const said = document.getElementById('said');
  const faults = document.getElementById('faults');
  const NONE = { drop: 0, duplicate: 0, tamper: 0, delayMillis: 0 };
  const shares = ['drop', 'duplicate', 'tamper'];
  let ahead = 0;
  let last = Promise.resolve();

  const say = (text, wrong = false) => {
    said.textContent = text;
    said.classList.toggle('wrong', wrong);
  };

  const send = async (path, body, done) => {
    try {
      const answer = await fetch(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      say(answer.ok ? done : 'That cannot be set.', !answer.ok);
    } catch {
      say('The stand-in does not answer.', true);
    }
    await show();
  };

  // One after the other, so that no change overtakes a later one.
  const tell = (path, body, done) => {
    last = last.then(() => send(path, body, done)).catch(() => {});
    return last;
  };

  const shareShown = () =>
    shares.forEach((name) => {
      const field = faults.elements[name];
      field.closest('label').querySelector('.share').textContent = `${field.value} %`;
    });

  const wanted = () => {
    const all = {};
    for (const field of faults.elements) {
      if (!field.name) continue;
      if (field.type === 'checkbox') all[field.name] = field.checked;
      else if (field.type === 'range') all[field.name] = field.value / 100;
      else if (field.type === 'number') all[field.name] = Number(field.value);
      else all[field.name] = field.value.trim() || null;
    }
    return all;
  };

  const fill = (present) => {
    for (const field of faults.elements) {
      if (!field.name) continue;
      const value = present[field.name];
      if (field.type === 'checkbox') field.checked = value ?? false;
      else if (field.type === 'range') field.value = Math.round(value * 100);
      else field.value = value ?? '';
    }
    shareShown();
  };

  const element = (name, text, more = {}) =>
    Object.assign(document.createElement(name), { textContent: text }, more);

  const adminOf = (shop, state) => {
    const address = new URL(`../store/${shop.name}/apps/${state.client}`, location.href);
    // The admin is another site than the app, as in real life.
    if (address.hostname === 'localhost') address.hostname = '127.0.0.1';
    return address.href;
  };

  const shopRow = (shop, state) => {
    const row = document.createElement('li');
    row.append(element('b', shop.domain));
    if (shop.installed) {
      row.append(element('a', 'Open the admin', { href: adminOf(shop, state), className: 'button' }));
    }
    const button = element('button', shop.installed ? 'Uninstall the app' : 'Install it again');
    button.onclick = () =>
      shop.installed
        ? tell('uninstall', { shop: shop.domain }, 'The app is uninstalled.')
        : tell('reinstall', { shop: shop.domain }, 'The app may come in again.');
    row.append(button);
    return row;
  };

  const show = async () => {
    const state = await (await fetch('state')).json();
    ahead = Date.parse(state.now) - Date.now();
    const shops = state.shops.map((shop) => shopRow(shop, state));
    document.querySelector('#shops ul').replaceChildren(...shops);
    const misses = document.getElementById('misses');
    document.getElementById('sessions').hidden = !state.sessions;
    misses.hidden = state.misses.length === 0;
    misses.querySelector('ul').replaceChildren(...state.misses.map((each) => element('li', each)));
    tick();
    return state;
  };

  const tick = () => {
    const now = new Date(Date.now() + ahead);
    const shown = document.getElementById('now');
    shown.dateTime = now.toISOString();
    shown.textContent = `${now.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
  };

  faults.addEventListener('input', shareShown);
  faults.addEventListener('submit', (event) => event.preventDefault());
  faults.addEventListener('change', () => {
    if (faults.reportValidity()) tell('faults', wanted(), 'It is so from now on.');
  });
  faults.addEventListener('reset', (event) => {
    event.preventDefault();
    fill(NONE);
    tell('faults', {}, 'Everything works again.');
  });
  document.getElementById('forward').addEventListener('click', (event) => {
    const seconds = Number(event.target.value);
    if (seconds) tell('clock', { seconds }, `The clock was put ${event.target.textContent}.`);
  });
  document.getElementById('secret').addEventListener('submit', (event) => {
    event.preventDefault();
    tell('secret', { next: event.target.elements.next.value }, 'The secret was rotated.');
    event.target.reset();
  });
  document.querySelector('#sessions button').onclick = () =>
    tell('sessions', {}, 'The app’s sessions are over.');
  setInterval(tick, 1000);
  show().then((state) => fill(state.faults)).catch(() => say('The stand-in does not answer.', true));
})();
