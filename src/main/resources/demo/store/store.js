/** The demo theme's own script: price and scene follow the widget, and the cart drawer. */
(() => {
    'use strict';

    const drawer = document.querySelector('[data-cart]');
    const lines = document.querySelector('[data-cart-lines]');
    const foot = document.querySelector('[data-cart-foot]');
    const scene = document.querySelector('[data-scene]');
    const price = document.querySelector('[data-price]');

    function el(tag, attributes, ...children) {
        const node = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) {
            if (typeof value === 'function') node.addEventListener(name, value);
            else node.setAttribute(name, value);
        }
        node.append(...children);
        return node;
    }

    const money = (minor, currency) =>
        new Intl.NumberFormat('en-GB', {style: 'currency', currency}).format(minor / 100);

    async function cart(path = '', body = null) {
        const options = body && {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)};
        const answer = await fetch(`/cart${path}.js`, options || {});
        if (answer.ok) show(await answer.json());
    }

    function show({items, item_count: count, total_price: total, currency}) {
        document.querySelector('[data-cart-count]').textContent = count;
        document.querySelector('[data-cart-total]').textContent = money(total, currency);
        foot.hidden = !count;
        const focused = document.activeElement?.dataset?.tool;
        lines.replaceChildren(...(count ? items.map((item) => line(item, currency)) : [el('p', {}, drawer.dataset.empty)]));
        if (focused) (lines.querySelector(`[data-tool="${focused}"]`) || drawer.querySelector('[data-cart-close]')).focus();
    }

    function line(item, currency) {
        const visible = Object.entries(item.properties).filter(([name]) => !name.startsWith('_'));
        const change = (quantity) => cart('/change', {id: item.key, quantity});
        const tool = (name, label, sign, quantity) =>
            el('button', {type: 'button', 'data-tool': `${name}-${item.key}`, 'aria-label': label, click: () => change(quantity)}, sign);
        const remove = el('button', {type: 'button', class: 'plain', click: () => change(0)}, drawer.dataset.remove);
        remove.dataset.tool = `remove-${item.key}`;
        return el('li', {class: 'line'},
            el('img', {src: item.image, alt: ''}),
            el('div', {},
                el('p', {class: 'line__title'}, item.product_title),
                el('p', {class: 'quiet'}, item.variant_title),
                ...visible.map(([name, value]) => el('p', {class: 'quiet'}, `${name}: ${value}`)),
                el('div', {class: 'line__tools'},
                    el('span', {class: 'steps', role: 'group', 'aria-label': drawer.dataset.quantity},
                        tool('less', '−1', '−', item.quantity - 1), el('span', {}, item.quantity), tool('more', '+1', '+', item.quantity + 1)),
                    remove)),
            el('p', {class: 'line__sum'}, money(item.line_price, currency)));
    }

    document.addEventListener('artify:variant', ({target, detail}) => {
        const sold = JSON.parse(target.dataset.variants).find((each) => each.id === detail.id);
        if (sold) price.textContent = sold.price;
        const {width, height} = detail.variant || {};
        if (width) scene.querySelector('.scene__object').style.setProperty('--ratio', width / height);
    });
    document.addEventListener('artify:preview', ({detail}) => (scene.dataset.state = detail.state));
    document.addEventListener('artify:added', async (event) => {
        event.preventDefault();
        await cart();
        drawer.showModal();
    });
    document.querySelector('[data-cart-open]').addEventListener('click', () => drawer.showModal());
    document.querySelector('[data-cart-close]').addEventListener('click', () => drawer.close());
    drawer.addEventListener('click', (event) => event.target === drawer && drawer.close());
    cart();
})();
