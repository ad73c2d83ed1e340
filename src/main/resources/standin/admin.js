// The admin's side of App Bridge: answers what the app in the iframe asks for by messages.
(() => {
  const { base, shop, store, client, app, user } = document.body.dataset;
  const at = (id) => document.getElementById(id);
  const frame = at('app');
  const home = `${base}/store/${store}/apps/${client}`;

  const tell = (message) => frame.contentWindow.postMessage({ standin: true, ...message }, new URL(app).origin);

  async function json(path) {
    const answer = await fetch(`${base}${path}`);
    if (!answer.ok) throw new Error(`The stand-in answered ${answer.status}`);
    return answer.json();
  }

  function follow(path) {
    history.replaceState(null, '', home + (path === '/' ? '' : path));
  }

  function toast({ text, isError, duration, action, id }) {
    const line = document.createElement('p');
    line.textContent = text;
    line.classList.toggle('error', Boolean(isError));
    const over = (chosen) => {
      line.remove();
      tell({ toast: id, chosen });
    };
    if (action) {
      const button = document.createElement('button');
      button.textContent = action;
      button.onclick = () => over(true);
      line.append(button);
    }
    at('toasts').append(line);
    setTimeout(() => line.isConnected && over(false), duration ?? 5000);
  }

  function menu(links) {
    at('menu').replaceChildren(...links.map(({ href, text, rel }) => {
      const link = document.createElement('a');
      link.href = home + href;
      link.textContent = rel === 'home' ? client : text;
      link.onclick = (event) => {
        event.preventDefault();
        tell({ navigate: href });
      };
      return link;
    }));
  }

  async function pick({ multiple, selectionIds = [] }) {
    const products = await json(`/store/${store}/products.json`);
    at('products').replaceChildren(...products.map(({ id, title }) => {
      const label = document.createElement('label');
      const box = document.createElement('input');
      box.type = multiple ? 'checkbox' : 'radio';
      box.name = 'product';
      box.value = id;
      box.checked = selectionIds.some((each) => each.id === id);
      label.append(box, ` ${title}`);
      return label;
    }));
    const picker = at('picker');
    picker.returnValue = '';
    picker.showModal();
    await new Promise((resolve) => {
      picker.addEventListener('close', resolve, { once: true });
    });
    const chosen = [...picker.querySelectorAll('input:checked')].map((box) => box.value);
    return picker.returnValue === 'add' ? products.filter(({ id }) => chosen.includes(id)) : null;
  }

  const answers = {
    idToken: async () => (await json(`/store/${store}/id-token.json?user=${user}`)).token,
    resourcePicker: pick,
  };
  const doings = {
    toast,
    menu: ({ links }) => menu(links),
    title: ({ text }) => { at('title').textContent = text; },
    saveBar: ({ shown }) => { at('save-bar').hidden = !shown; },
    path: ({ path }) => follow(path),
    leave: ({ address }) => {
      if (/^https?:/.test(address)) location.assign(address);
    },
  };

  window.addEventListener('message', async ({ data, source, origin }) => {
    if (source !== frame.contentWindow || origin !== new URL(app).origin || !data?.bridge) return;
    if (data.ask) {
      try {
        tell({ answer: data.ask, value: await answers[data.bridge](data) });
      } catch (error) {
        tell({ answer: data.ask, error: error.message });
      }
    } else {
      doings[data.bridge](data);
    }
  });

  at('save').onclick = () => tell({ saveBar: 'save' });
  at('discard').onclick = () => tell({ saveBar: 'discard' });
  at('staff').onchange = ({ target }) => {
    const address = new URL(location.href);
    address.searchParams.set('standin_user', target.value);
    location.assign(address);
  };
})();
