/**
 * The product block: a shopper's photo, size and style become a preview and a cart line.
 * Plain script without dependencies. It speaks the shoppers' HTTP API behind the App Proxy and
 * tells the theme what happens by bubbling events: artify:ready, artify:variant, artify:preview,
 * artify:added (cancel it to keep the shopper on the page) and artify:unavailable.
 */
(() => {
    'use strict';

    const OVER = ['completed', 'failed', 'cancelled', 'expired'];
    const REPEATABLE = ['network', 'server', 'rate_limited'];
    /** How often a part is sent in vain before the shopper is asked: about two minutes. */
    const PATIENCE = 10;
    const BY_STATUS = {404: 'not_found', 413: 'too_large', 415: 'unsupported_type', 429: 'rate_limited'};

    const uuid = () =>
        '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) =>
            (digit ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (digit / 4)))).toString(16));

    /** Storage that a browser may refuse, empty or fill up without harm. */
    const memory = (storage, key) => ({
        read() {
            try {
                return JSON.parse(window[storage].getItem(key));
            } catch {
                return null;
            }
        },
        write(value) {
            try {
                window[storage].setItem(key, JSON.stringify(value));
            } catch {
                // Private windows: the page works, it only forgets on reload.
            }
        },
    });

    const inMegabytes = (bytes) => bytes / 1048576;

    /** A number whose SHA-256 with the challenge begins with so many zero bits. */
    async function solve({challenge, bits}) {
        for (let number = 0; ; number++) {
            const text = new TextEncoder().encode(`${challenge}:${number}`);
            const hash = new DataView(await crypto.subtle.digest('SHA-256', text));
            if (!(hash.getUint32(0) >>> (32 - bits))) return number;
        }
    }

    /** The token by which the app tells visitors apart; a crowded address works a little for it. */
    async function introduce(call) {
        const kept = memory('localStorage', 'artify:visit');
        const {token, until} = kept.read() || {};
        if (until > Date.now()) return token;
        const ask = (body) =>
            call('visitors', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)});
        let answer = await ask({});
        if (answer.challenge) answer = await ask({challenge: answer.challenge, answer: await solve(answer)});
        if (answer.token) kept.write({token: answer.token, until: Date.now() + 20 * 864e5});
        return answer.token;
    }

    function el(tag, attributes = {}, ...children) {
        const node = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) {
            if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
            else if (value === true) node.setAttribute(name, '');
            else if (value !== false && value != null) node.setAttribute(name, value);
        }
        node.append(...children);
        return node;
    }

    /** Until the browser is online again, or a while longer with each attempt. */
    const online = (attempt) =>
        new Promise((resolve) => {
            addEventListener('online', resolve, {once: true});
            setTimeout(resolve, 1000 * 2 ** Math.min(attempt - 1, 4));
        });

    /** What went wrong: a stable code, the server's own words, seconds to wait before a retry. */
    function problem(status, text = '', wait = 0) {
        let body = {};
        try {
            body = JSON.parse(text) || {};
        } catch {
            // Answers of proxies in between are no JSON: the status has to do.
        }
        const code = status >= 500 || !status ? 'server' : body.code || BY_STATUS[status];
        return {code, detail: body.detail || body.description, wait: Number(wait) || 0};
    }

    function client(base) {
        const headers = {Accept: 'application/json'};
        let token;
        /** Asked for once, and again where that failed: without a token one shares an allowance. */
        const visitor = () => (token ||= introduce(api.call).catch(() => (token = '')));
        const api = {
            /** JSON of an answer, with its Retry-After in seconds; throws a problem. */
            async call(address, options = {}) {
                let answer;
                const shown = /^(uploads|generations)/.test(address) && (await visitor());
                try {
                    answer = await fetch(address.startsWith('/') ? address : `${base}/${address}`, {
                        ...options,
                        headers: {...headers, ...(shown && {'X-Artify-Visitor': shown}), ...options.headers},
                    });
                } catch {
                    throw {code: 'network', wait: 0};
                }
                const text = await answer.text().catch(() => '');
                const wait = answer.headers.get('Retry-After');
                if (!answer.ok) throw problem(answer.status, text, wait);
                return {...JSON.parse(text), wait: Number(wait) || 0};
            },

            /**
             * Sends a photo straight to the app, in parts (the core of tus 1.0); fetch cannot tell how
             * much was sent, XMLHttpRequest can. A lost connection is waited for, and what has arrived
             * is not sent again.
             */
            upload(file, variantId, {onSent, onStalled}) {
                let request, aborted;
                const send = (method, address, offset, part) =>
                    new Promise((resolve, reject) => {
                        request = new XMLHttpRequest();
                        request.upload.onprogress = (event) => onSent((offset + event.loaded) / file.size);
                        request.onload = () => {
                            const {status, responseText} = request;
                            const arrived = request.getResponseHeader('Upload-Offset');
                            if (status < 300 || status === 409) resolve({status, arrived: Number(arrived), text: responseText});
                            else reject(problem(status, responseText, request.getResponseHeader('Retry-After')));
                        };
                        request.onerror = () => reject({code: 'network', wait: 0});
                        request.onabort = () => reject({code: 'aborted'});
                        request.open(method, address);
                        if (part) request.setRequestHeader('Upload-Offset', offset);
                        request.send(part);
                    });
                const all = async () => {
                    const {url, partBytes} = await this.call('uploads/direct', {
                        method: 'POST',
                        headers: {'Content-Type': 'application/json'},
                        body: JSON.stringify({bytes: file.size, variantId}),
                    });
                    let offset = 0;
                    let lost = 0;
                    for (;;) {
                        if (aborted) throw {code: 'aborted'};
                        try {
                            if (lost) offset = (await send('HEAD', url)).arrived;
                            onStalled(false);
                            const answer = await send('PATCH', url, offset, file.slice(offset, offset + partBytes));
                            if (answer.status === 201) return JSON.parse(answer.text);
                            offset = answer.arrived;
                            lost = 0;
                        } catch (failure) {
                            // A ticket that ran out is asked for anew, if the shopper wants to go on.
                            if (failure.code === 'not_found') throw {code: 'server', wait: 0};
                            if (aborted || !['network', 'server'].includes(failure.code) || ++lost > PATIENCE) throw failure;
                            onStalled(true);
                            await online(lost);
                        }
                    }
                };
                return {
                    done: all(),
                    abort() {
                        aborted = true;
                        request?.abort();
                    },
                };
            },
        };
        return api;
    }

    /** A small copy of the photo that survives a reload, or null where the browser cannot show it. */
    async function thumbnail(file) {
        try {
            const bitmap = await createImageBitmap(file);
            const scale = Math.min(1, 640 / Math.max(bitmap.width, bitmap.height));
            const canvas = el('canvas', {width: bitmap.width * scale, height: bitmap.height * scale});
            canvas.getContext('2d').drawImage(bitmap, 0, 0, canvas.width, canvas.height);
            bitmap.close();
            return canvas.toDataURL('image/jpeg', 0.8);
        } catch {
            return null;
        }
    }

    function mount(root) {
        const data = root.dataset;
        const texts = JSON.parse(data.texts);
        const offers = JSON.parse(data.variants);
        const kept = memory('sessionStorage', `artify:${data.product}`);
        const api = client(data.proxy);
        const numeric = (gid) => Number(String(gid).split('/').pop());
        const group = `artify-${data.product}-${uuid().slice(0, 8)}`;
        const state = {variantId: null, styleId: null, text: '', shown: null, upload: null, generations: [], ...kept.read()};
        const percents = new Intl.NumberFormat(document.documentElement.lang || undefined, {style: 'percent'});
        const errors = {};
        const timers = {};
        let config, view, sending, local;

        const t = (key, values = {}) =>
            (texts[key] || '').replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
        const tell = (name, detail, cancelable) =>
            root.dispatchEvent(new CustomEvent(`artify:${name}`, {bubbles: true, cancelable, detail}));
        const say = (text) => (view.live.textContent = text);
        const variant = () => config.variants.find((each) => each.variantId === state.variantId);
        /** Styles that the merchant does not sell on this variant: their print would be too coarse. */
        const held = () => variant()?.heldBackStyles || [];
        const style = (id = state.styleId) => config.styles.find((each) => each.id === id);
        /** What the shopper wrote, as one line; undefined where the chosen style asks for nothing. */
        const words = () => (style()?.text ? state.text.trim().replace(/\s+/g, ' ') : undefined);
        const count = () => [...(words() || '')].length;
        const over = () => count() > style()?.text?.maxLength;
        const offer = (id = state.variantId) => offers.find((each) => each.id === numeric(id));
        const shown = () => state.generations.find((each) => each.id === state.shown);
        const match = () =>
            state.generations.find(
                (each) =>
                    state.upload &&
                    each.uploadId === state.upload.id &&
                    each.variantId === state.variantId &&
                    each.styleId === state.styleId &&
                    each.text === words() &&
                    (each.status === 'completed' || !OVER.includes(each.status)));
        const photo = () => local || (state.upload && state.upload.thumb);

        // ---- Words for what went wrong

        function explain(failure, values) {
            return (
                texts[`error_${failure.code}`] ? t(`error_${failure.code}`, values) : failure.detail || t('error_server'));
        }

        function fail(place, failure, retry, values) {
            clearInterval(timers[place]);
            const error = {text: explain(failure, values), wait: failure.wait || 0};
            if (retry && REPEATABLE.includes(failure.code)) error.retry = retry;
            errors[place] = error;
            if (error.retry && error.wait > 0) {
                timers[place] = setInterval(() => {
                    if (--error.wait <= 0) clearInterval(timers[place]);
                    drawError(place);
                }, 1000);
            }
            draw();
        }

        function clear(...places) {
            for (const place of places) {
                clearInterval(timers[place]);
                delete errors[place];
            }
        }

        function drawError(place) {
            const box = view.errors[place];
            const error = errors[place];
            box.hidden = !error;
            if (!error) return;
            if (box.firstChild.textContent !== error.text) box.firstChild.textContent = error.text;
            const again = box.lastChild;
            again.hidden = !error.retry;
            again.setAttribute('aria-disabled', error.wait > 0);
            again.textContent = error.wait > 0 ? t('retry_in', {seconds: error.wait}) : t('retry');
        }

        // ---- Photo

        function choose(file) {
            if (!file) return;
            if (sending) sending.abort();
            const {types, maxBytes} = config.limits;
            const megabytes = {limit: inMegabytes(maxBytes).toFixed(0), size: inMegabytes(file.size).toFixed(1)};
            clear('photo', 'create');
            if (file.type && !types.includes(file.type)) return fail('photo', {code: 'unsupported_type'});
            if (file.size > maxBytes) return fail('photo', {code: 'too_large'}, null, megabytes);
            if (local) URL.revokeObjectURL(local);
            local = URL.createObjectURL(file);
            state.upload = state.shown = null;
            send(file, megabytes);
        }

        async function send(file, values) {
            clear('photo');
            const {variantId} = state;
            const mine = (sending = api.upload(file, variantId, {
                onSent(part) {
                    mine.part = part;
                    draw();
                },
                onStalled(stalled) {
                    if (stalled && !mine.stalled) say(t('offline'));
                    mine.stalled = stalled;
                    draw();
                },
            }));
            mine.part = 0;
            say(t('photo_sending'));
            draw();
            try {
                const [answer, thumb] = await Promise.all([mine.done, thumbnail(file)]);
                if (mine !== sending) return;
                sending = null;
                state.upload = {...answer, thumb, variantId};
                say(t('photo_ready'));
                if (!thumb) {
                    URL.revokeObjectURL(local);
                    local = null;
                }
                save();
            } catch (failure) {
                if (mine !== sending) return;
                sending = null;
                fail('photo', failure, () => send(file, values), values);
            }
        }

        function warnings() {
            const {upload} = state;
            if (!upload) return [];
            const {minPhoto, width, height, name: size} = variant() || {};
            const below = (w, h) => upload.width < w || upload.height < h;
            if (minPhoto && below(minPhoto.width, minPhoto.height)) return [t('warning_too_small', {size})];
            const lines = (upload.warnings || [])
                .filter((each) => each.code !== 'low_resolution')
                .map((each) => t(`warning_${each.code}`) || each.message);
            const told = (upload.warnings || []).length > lines.length && upload.variantId === state.variantId;
            return told || below(width / 4, height / 4) ? [t('warning_low_resolution', {size}), ...lines] : lines;
        }

        // ---- Generations

        function missing() {
            if (!state.upload) return sending ? ['create', 'wait_photo'] : ['photo', 'need_photo', view.file];
            if (!state.styleId) return ['create', 'need_style', view.styles.querySelector('input')];
            if (over()) return ['text', 'error_text_too_long', view.text];
            if (style().text?.required && !count()) return ['text', 'error_text_missing', view.text];
            return null;
        }

        function create() {
            const lack = missing();
            clear('create', 'text');
            if (lack) {
                errors[lack[0]] = {text: t(lack[1])};
                if (lack[2]) lack[2].focus();
                return draw();
            }
            if (match()) return draw();
            const generation = {
                id: uuid(),
                uploadId: state.upload.id,
                variantId: state.variantId,
                styleId: state.styleId,
                text: words(),
                status: 'sending',
                progress: 0,
            };
            start(generation);
            view.stage.scrollIntoView({block: 'nearest'});
        }

        function start(generation) {
            state.generations = [...state.generations, generation];
            state.shown = generation.id;
            say(t('queued'));
            save();
            request(generation);
        }

        function drop(generation) {
            state.generations = state.generations.filter((each) => each !== generation);
            if (state.shown === generation.id) state.shown = null;
        }

        /** Asks for a generation; its local id is the key that makes repeating the request harmless. */
        async function request(generation) {
            const {id, uploadId, variantId, styleId, text} = generation;
            try {
                const answer = await api.call('generations', {
                    method: 'POST',
                    headers: {'Content-Type': 'application/json', 'Idempotency-Key': id},
                    body: JSON.stringify({uploadId, productId: config.product.id, variantId, styleId, text}),
                });
                Object.assign(generation, {id: answer.id, status: answer.status, statusUrl: answer.statusUrl});
                if (state.shown === id) state.shown = answer.id;
                save();
                later(generation, answer.wait || 1);
            } catch (failure) {
                if (failure.code === 'network') return whenOnline(generation, () => request(generation));
                drop(generation);
                const gone = failure.code === 'upload_expired';
                if (gone) state.upload = local = null;
                save();
                // A broken answer may hide a started generation: only then is the key used again.
                const again = failure.code === 'server' ? () => start(generation) : create;
                fail(gone ? 'photo' : /^text_/.test(failure.code) ? 'text' : 'create', failure, again);
            }
        }

        function later(generation, seconds) {
            clearTimeout(timers[generation.id]);
            timers[generation.id] = setTimeout(() => root.isConnected && poll(generation), seconds * 1000);
        }

        function whenOnline(generation, again) {
            generation.stalled = true;
            draw();
            const go = () => {
                removeEventListener('online', go);
                clearTimeout(timers[generation.id]);
                delete generation.stalled;
                if (root.isConnected) again();
            };
            addEventListener('online', go);
            timers[generation.id] = setTimeout(go, 5000);
        }

        async function poll(generation) {
            let answer;
            try {
                answer = await api.call(generation.statusUrl);
            } catch (failure) {
                if (failure.code === 'network') return whenOnline(generation, () => poll(generation));
                if (REPEATABLE.includes(failure.code)) return later(generation, failure.wait || 3);
                answer = {status: 'failed', error: {code: 'expired'}};
            }
            const {status, progress, previewUrl, error, wait} = answer;
            const changed = status !== generation.status;
            if (previewUrl && status === 'completed') await ready(previewUrl);
            Object.assign(generation, {status, progress: progress || 0, previewUrl});
            if (changed) announce(generation, error);
            save();
            if (!OVER.includes(status)) later(generation, wait || 1);
        }

        /** Waits until the picture can be shown without a flash; a broken one shows as broken. */
        const ready = (address) => {
            const picture = new Image();
            picture.src = address;
            return picture.decode().catch(() => {});
        };

        function announce(generation, error) {
            const {status, styleId} = generation;
            if (status === 'processing') say(t('painting'));
            else if (status === 'completed') say(t('ready', {style: style(styleId)?.name}));
            else if (OVER.includes(status)) {
                drop(generation);
                const {code, message} = error || {};
                errors.create = {text: explain({code: code || 'failed', detail: message || t('error_failed')}), wait: 0};
                if (!['refused', 'photo_missing'].includes(code)) errors.create.retry = create;
            }
        }

        // ---- Cart

        async function add() {
            const generation = shown();
            clear('cart');
            if (!generation || generation.status !== 'completed' || view.add.dataset.busy) return create();
            view.add.dataset.busy = 'true';
            draw();
            const item = {
                id: numeric(generation.variantId),
                quantity: 1,
                properties: {
                    _generation_id: generation.id,
                    _preview: generation.previewUrl,
                    [t('style')]: style(generation.styleId)?.name || '',
                    ...(generation.text && {[style(generation.styleId)?.text?.label || t('text')]: generation.text}),
                },
            };
            try {
                const cart = await api.call(`${data.root || '/'}cart/add.js`, {
                    method: 'POST',
                    headers: {'Content-Type': 'application/json'},
                    body: JSON.stringify({items: [item]}),
                });
                say(t('added'));
                if (tell('added', {cart, generation}, true)) location.assign(`${data.root || '/'}cart`);
            } catch (failure) {
                fail('cart', {...failure, code: REPEATABLE.includes(failure.code) ? failure.code : 'cart'}, add);
            }
            delete view.add.dataset.busy;
            draw();
        }

        // ---- Choices

        function pick(change) {
            Object.assign(state, change);
            if (held().includes(state.styleId)) state.styleId = null;
            const same = match();
            if (!('shown' in change)) state.shown = same ? same.id : null;
            view.peek = false;
            clear('create', 'cart', 'text');
            if (over()) errors.text = {text: t('error_text_too_long')};
            if ('variantId' in change) tell('variant', {id: numeric(state.variantId), variant: variant()});
            save();
        }

        function save() {
            kept.write({...state, generations: state.generations.map(({stalled, ...rest}) => rest)});
            draw();
        }

        // ---- View

        const radios = (name, label, kind, options) =>
            el('fieldset', {class: `artify__group artify__group--${kind}`}, el('legend', {class: 'artify__legend'}, label),
                el('div', {class: `artify__${kind}`}, ...options.map((option) =>
                    el('label', {class: 'artify__option'},
                        el('input', {
                            type: 'radio', class: 'artify__sr', name: `${group}-${name}`, value: option.value,
                            disabled: option.disabled, onchange: option.choose,
                        }),
                        el('span', {class: 'artify__face'}, ...option.face)))));

        const picture = (address, side) =>
            el('span', {class: 'artify__frame'},
                address ? el('img', {src: address, alt: '', width: side, height: side, loading: 'lazy', decoding: 'async'}) : '');

        const errorBox = (place) =>
            el('div', {class: 'artify__error', hidden: true}, el('p', {role: 'alert'}),
                el('button', {type: 'button', class: 'artify__link', onclick: () => {
                    const {retry, wait} = errors[place];
                    if (wait > 0) return;
                    clear(place);
                    retry();
                    (place === 'photo' ? view.file : view.add.hidden ? view.create : view.add).focus();
                }}));

        function fileButton(key, camera) {
            const input = el('input', {
                type: 'file', class: 'artify__sr', 'data-role': key,
                accept: camera ? 'image/*' : config.limits.types.join() || 'image/*',
                capture: camera ? 'environment' : null,
                onchange: () => {
                    choose(input.files[0]);
                    input.value = '';
                },
            });
            return el('label', {class: `artify__button artify__button--${key}`}, input, el('span'));
        }

        function build() {
            const choosePhoto = fileButton('choose');
            const takePhoto = fileButton('camera', true);
            view = {
                live: el('p', {class: 'artify__sr', role: 'status', 'aria-live': 'polite'}),
                errors: {photo: errorBox('photo'), text: errorBox('text'), create: errorBox('create'), cart: errorBox('cart')},
                file: choosePhoto.firstChild,
                chooseText: choosePhoto.lastChild,
                cameraText: takePhoto.lastChild,
                ground: el('img', {class: 'artify__ground', alt: '', 'aria-hidden': 'true'}),
                picture: el('img', {class: 'artify__picture', alt: '', onerror: (event) => (event.target.hidden = view.ground.hidden = true)}),
                drop: el('p', {class: 'artify__drop'}),
                bar: el('div', {class: 'artify__bar', role: 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': 100}, el('i')),
                note: el('span'),
                strip: el('div', {class: 'artify__strip', role: 'radiogroup', 'aria-label': t('previews')}),
                hint: el('p', {class: 'artify__hint'}, t('photo_hint', {
                    types: config.limits.types.map((type) => type.split('/')[1].toUpperCase()).join(', ').replace('WEBP', 'WebP'),
                    limit: inMegabytes(config.limits.maxBytes).toFixed(0),
                })),
                warning: el('div', {class: 'artify__warning', hidden: true}),
                create: el('button', {type: 'button', class: 'artify__button artify__button--create', onclick: create}),
                add: el('button', {type: 'button', class: 'artify__button artify__button--add', onclick: add}),
            };
            view.veil = el('div', {class: 'artify__veil'}, el('p', {class: 'artify__note'}, view.note), view.bar);
            view.stage = el('div', {class: 'artify__stage'}, view.ground, view.picture, view.drop, view.veil);
            view.photo = el('div', {class: 'artify__photo'}, view.stage,
                el('div', {class: 'artify__row'}, view.strip, view.hint),
                el('div', {class: 'artify__pick'}, choosePhoto, takePhoto));
            view.variants = radios('variant', data.optionName || t('size'), 'pills', config.variants.map(variantOption));
            view.variants.hidden = config.variants.length < 2 || data.showVariants === 'false';
            view.styles = radios('style', t('style'), 'cards', config.styles.map(styleOption));
            view.text = el('input', {
                type: 'text', class: 'artify__input', id: `${group}-text`, autocomplete: 'off',
                'aria-describedby': `${group}-count`, oninput: () => pick({text: view.text.value}),
            });
            view.label = el('label', {class: 'artify__legend', for: `${group}-text`});
            view.count = el('p', {class: 'artify__hint', id: `${group}-count`});
            view.words = el('div', {class: 'artify__group'}, view.label, view.text, view.count, view.errors.text);
            root.replaceChildren(
                view.variants,
                el('div', {class: 'artify__group', role: 'group', 'aria-label': t('photo')},
                    el('p', {class: 'artify__legend', 'aria-hidden': 'true'}, t('photo')), view.photo, view.warning, view.errors.photo),
                view.styles,
                view.words,
                el('div', {class: 'artify__actions'}, view.errors.create, view.create, view.errors.cart, view.add),
                view.live);
            dropTarget(view.photo);
            root.removeAttribute('aria-busy');
        }

        function variantOption({variantId, name}) {
            const sold = offer(variantId);
            return {
                value: variantId,
                disabled: !sold || sold.available === false,
                choose: () => pick({variantId}),
                face: [name, el('small', {}, sold ? sold.price : '')],
            };
        }

        const styleOption = ({id, name, exampleImageUrl}) => ({
            value: id,
            choose: () => pick({styleId: id}),
            face: [picture(exampleImageUrl, 240), el('span', {class: 'artify__name'}, name)],
        });

        function dropTarget(area) {
            const over = (event, on) => {
                event.preventDefault();
                area.classList.toggle('artify__photo--over', on);
            };
            area.addEventListener('dragover', (event) => over(event, true));
            area.addEventListener('dragleave', (event) => area.contains(event.relatedTarget) || over(event, false));
            area.addEventListener('drop', (event) => {
                over(event, false);
                choose(event.dataTransfer.files[0]);
            });
        }

        function draw() {
            const generation = shown();
            drawStage(generation);
            drawStrip();
            drawWarnings();
            for (const [name, value] of [['variant', state.variantId], ['style', state.styleId]]) {
                const input = root.querySelector(`[name="${group}-${name}"][value="${CSS.escape(value || '')}"]`);
                if (input) input.checked = true;
            }
            for (const input of view.styles.querySelectorAll('input')) {
                input.disabled = held().includes(input.value);
                if (input.disabled) input.checked = false;
            }
            drawText();
            drawActions(generation && generation.status === 'completed');
            Object.keys(view.errors).forEach(drawError);
        }

        function drawText() {
            const wanted = style()?.text;
            view.words.hidden = !wanted;
            if (!wanted) return;
            view.label.textContent = wanted.label || t('text');
            if (view.text.value !== state.text) view.text.value = state.text;
            view.text.setAttribute('aria-required', wanted.required);
            view.text.setAttribute('aria-invalid', over());
            view.count.textContent = t(wanted.required ? 'text_count' : 'text_optional', {count: count(), limit: wanted.maxLength});
        }

        /** What the stage does now: its words and its part of 1, or no part while that is unknown. */
        function work(generation) {
            if (sending?.stalled) return [t('offline'), sending.part];
            if (sending) return sending.part < 1 ? [t('photo_sending'), sending.part] : [t('photo_checking')];
            if (!generation || OVER.includes(generation.status)) return null;
            if (generation.stalled) return [t('offline'), generation.progress];
            if (generation.status === 'processing') return [t('painting'), generation.progress];
            return [t('queued')];
        }

        function drawStage(generation) {
            const preview = generation && generation.previewUrl && !view.peek;
            const source = preview ? generation.previewUrl : photo();
            const phase = work(generation);
            view.photo.dataset.state = phase ? 'working' : preview ? 'preview' : state.upload || source ? 'photo' : 'empty';
            for (const image of [view.picture, view.ground]) {
                image.hidden = !source;
                if (source && image.getAttribute('src') !== source) image.src = source;
            }
            view.picture.alt = preview ? t('preview_alt', {style: style(generation.styleId)?.name}) : t('photo_alt');
            view.drop.textContent = t(source || state.upload ? 'photo_ready' : 'photo_drop');
            view.chooseText.textContent = t(source || state.upload ? 'photo_replace' : 'photo_choose');
            view.cameraText.textContent = t('photo_take');
            drawProgress(phase);
            const address = preview ? generation.previewUrl : null;
            const news = `${view.photo.dataset.state} ${address}`;
            if (news === view.news) return;
            view.news = news;
            tell('preview', {url: address, state: view.photo.dataset.state});
            gallery(address);
        }

        function drawProgress(phase) {
            view.veil.hidden = !phase;
            if (!phase) return;
            const [words, part] = phase;
            const percent = part == null ? null : Math.round(part * 100);
            view.note.textContent = percent ? `${words} ${percents.format(part)}` : words;
            view.bar.setAttribute('aria-label', words);
            view.bar.toggleAttribute('data-unknown', percent == null);
            if (percent == null) view.bar.removeAttribute('aria-valuenow');
            else view.bar.setAttribute('aria-valuenow', percent);
            view.bar.firstChild.style.width = percent == null ? '' : `${percent}%`;
        }

        /** Lets the theme's own product picture show the preview where the merchant named it. */
        function gallery(address) {
            if (!data.gallery) return;
            for (const image of document.querySelectorAll(data.gallery)) {
                const own = (image.artify ??= {src: image.getAttribute('src'), srcset: image.getAttribute('srcset') || ''});
                const wanted = address || own.src;
                if (image.getAttribute('src') === wanted) continue;
                image.srcset = address ? '' : own.srcset;
                image.src = wanted;
            }
        }

        function drawStrip() {
            const list = state.generations.filter((each) => style(each.styleId));
            const source = photo();
            const key = JSON.stringify([source, list.map((each) => [each.id, each.status])]);
            view.strip.hidden = !source && !list.length;
            view.hint.hidden = !view.strip.hidden;
            if (view.strip.dataset.key !== key) {
                view.strip.dataset.key = key;
                const focused = view.strip.contains(document.activeElement);
                view.strip.replaceChildren(...(source ? [thumb('photo', source, t('photo_alt'))] : []), ...list.map(previewThumb));
                if (focused) (view.strip.querySelector(`[value="${state.shown}"]`) || view.strip.querySelector('input'))?.focus();
            }
            const input = view.strip.querySelector(`[value="${(!view.peek && state.shown) || 'photo'}"]`);
            if (input) input.checked = true;
        }

        function previewThumb(generation) {
            const size = config.variants.find((each) => each.variantId === generation.variantId);
            return thumb(generation.id, generation.previewUrl, 
                [style(generation.styleId).name, size?.name, generation.text].filter(Boolean).join(', '), generation);
        }

        const thumb = (value, source, label, generation) =>
            el('label', {class: 'artify__thumb', title: label, 'data-busy': generation && !OVER.includes(generation.status)},
                el('input', {
                    type: 'radio', class: 'artify__sr', name: `${group}-shown`, value, 'aria-label': label,
                    onchange: () => {
                        if (generation) return pick({variantId: generation.variantId, styleId: generation.styleId, text: generation.text ?? state.text, shown: generation.id});
                        view.peek = true;
                        draw();
                    },
                }), picture(source, 64));

        function drawWarnings() {
            const lines = warnings();
            const text = lines.join('\n');
            view.warning.hidden = !text;
            if (view.warning.dataset.text === text) return;
            view.warning.dataset.text = text;
            view.warning.replaceChildren(...lines.map((line) => el('p', {}, line)));
            if (text) say(text);
        }

        function drawActions(buyable) {
            const running = match() && !buyable;
            const price = offer()?.price;
            const focused = [view.create, view.add].includes(document.activeElement);
            view.create.textContent = t(running ? 'creating' : state.generations.length && !buyable ? 'create_again' : 'create');
            view.create.setAttribute('aria-disabled', !!match());
            view.create.hidden = buyable;
            view.add.hidden = !buyable;
            view.add.textContent = view.add.dataset.busy ? t('adding') : price ? `${t('add')} · ${price}` : t('add');
            if (focused) (buyable ? view.add : view.create).focus();
        }

        // ---- Start

        /** Follows the theme's own variant picker, which keeps the chosen id in its cart form. */
        function followTheme() {
            document.addEventListener('change', ({target}) => {
                if (target.name !== 'id' || root.contains(target) || !target.form?.action.includes('/cart/add')) return;
                const found = config.variants.find((each) => numeric(each.variantId) === Number(target.value));
                if (found && found.variantId !== state.variantId) pick({variantId: found.variantId});
            });
        }

        function restore() {
            const {upload} = state;
            const known = (list, key, id) => list.some((each) => each[key] === id);
            if (upload && upload.expiresAt && Date.parse(upload.expiresAt) < Date.now()) state.upload = null;
            if (!known(config.variants, 'variantId', state.variantId)) {
                const open = config.variants.filter((each) => offer(each.variantId)?.available !== false);
                const first = open.find((each) => numeric(each.variantId) === Number(data.variant)) || open[0];
                state.variantId = first?.variantId || null;
            }
            if (!known(config.styles, 'id', state.styleId) || held().includes(state.styleId)) state.styleId = null;
            for (const each of state.generations) {
                if (each.statusUrl && !OVER.includes(each.status)) poll(each);
                else if (each.status === 'sending') request(each);
            }
        }

        async function load() {
            try {
                config = await api.call(`products/${data.product}`);
            } catch (failure) {
                if (failure.code === 'not_found') return leave();
                const again = el('button', {type: 'button', class: 'artify__link', onclick: load}, t('retry'));
                root.removeAttribute('aria-busy');
                return root.replaceChildren(el('div', {class: 'artify__error', role: 'alert'}, el('p', {}, explain(failure)), again));
            }
            if (!config.enabled || !config.variants.length || !config.styles.length) return leave();
            config.styles.sort((one, other) => one.order - other.order);
            build();
            followTheme();
            if (data.hide) for (const node of document.querySelectorAll(data.hide)) node.hidden = true;
            restore();
            draw();
            tell('ready', {variant: variant()});
            tell('variant', {id: numeric(state.variantId), variant: variant()});
        }

        function leave() {
            root.hidden = true;
            tell('unavailable');
        }

        load();
    }

    function mountAll() {
        for (const root of document.querySelectorAll('[data-artify]:not([data-mounted])')) {
            root.dataset.mounted = 'true';
            mount(root);
        }
    }

    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mountAll);
    else mountAll();
    document.addEventListener('shopify:section:load', mountAll);
})();
