/**
 * The cart embed: where a cart line was made with this app, its picture becomes the shopper's
 * preview, on the cart page and in drawers, in any theme. It finds the line's picture by the
 * product's own, so it needs no help from the theme; data-pictures names them where that fails.
 */
(() => {
    'use strict';

    const {dataset} = document.currentScript;
    const PLACES = 'form[action$="/cart"], cart-drawer, cart-items, cart-notification, [id*="cart" i], [class*="cart" i], dialog';
    /** Line properties are whatever the browser sent: only our own pictures are shown. */
    const PREVIEW = /^\/[\w/-]+\/generations\/[\w-]+\/preview$/;
    const SWAPPED = 'data-artify-preview';
    let lines = [];
    let asked = 0;
    let timer;

    /** The file behind a picture's address, whatever size the theme asked the network for. */
    const file = (address) => {
        const path = new URL(address, location.href).pathname;
        return path.slice(path.lastIndexOf('/') + 1).replace(/_\d*x\d*(?=\.)/, '');
    };

    const pictures = () => [...document.querySelectorAll(dataset.pictures || 'img')]
        .filter((picture) => dataset.pictures || picture.closest(PLACES));

    /** Lists of pictures, one for each place that shows the cart; each shows its lines in order. */
    function shelves() {
        const found = new Map();
        for (const picture of pictures()) {
            const place = picture.closest(PLACES) || document.body;
            found.set(place, [...(found.get(place) || []), picture]);
        }
        return found.values();
    }

    function swap(picture, preview) {
        if (picture.getAttribute(SWAPPED) === preview) return;
        picture.setAttribute(SWAPPED, preview);
        picture.removeAttribute('srcset');
        picture.closest('picture')?.querySelectorAll('source').forEach((source) => source.remove());
        picture.style.objectFit = 'cover';
        picture.src = preview;
    }

    function dress() {
        for (const shelf of shelves()) {
            const free = new Set(shelf);
            for (const {image, properties} of lines) {
                const preview = PREVIEW.test(properties?._preview) && properties._preview;
                for (const picture of free) {
                    const swapped = picture.getAttribute(SWAPPED);
                    if (swapped ? swapped !== preview : !image || !picture.src || file(picture.src) !== file(image)) continue;
                    free.delete(picture);
                    if (preview) swap(picture, preview);
                    break;
                }
            }
        }
    }

    async function look() {
        const mine = ++asked;
        const answer = await fetch(`${dataset.root}cart.js`, {headers: {Accept: 'application/json'}}).catch(() => null);
        if (mine !== asked || !answer?.ok) return;
        lines = (await answer.json()).items || [];
        dress();
    }

    /** Themes draw their cart anew after each change. */
    function later(changes) {
        const ours = (change) => change.target.hasAttribute?.(SWAPPED);
        if (changes.every(ours) || !pictures().some((picture) => !picture.hasAttribute(SWAPPED))) return;
        clearTimeout(timer);
        timer = setTimeout(look, 150);
    }

    const watch = () => {
        look();
        new MutationObserver(later).observe(document.body, {childList: true, subtree: true});
    };

    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watch);
    else watch();
    document.addEventListener('artify:added', look);
})();
