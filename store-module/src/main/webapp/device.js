// A device proves itself: its key was made here, cannot be read out, and signs each request that may change something.
// What is signed and why is in docs/adr/0016: method, address, digest of the whole body, time, a number that is good once.
(() => {
  const base = new URL('.', document.currentScript.src);
  const bytes = (text) => new TextEncoder().encode(text);
  const base64url = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const digest = async (data) => base64url(await crypto.subtle.digest('SHA-256', data));
  const json = (value) => base64url(bytes(JSON.stringify(value)));

  const database = () =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open('vitrine-device', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('keys');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
  const keys = async (mode, act) => {
    const open = await database();
    try {
      return await new Promise((resolve, reject) => {
        const transaction = open.transaction('keys', mode);
        const asked = act(transaction.objectStore('keys'));
        transaction.oncomplete = () => resolve(asked.result);
        transaction.onabort = transaction.onerror = () => reject(transaction.error);
      });
    } finally {
      open.close();
    }
  };

  const say = ({ title, detail, again }) => {
    const box = document.createElement('section');
    const head = document.createElement('h2');
    const text = document.createElement('p');
    const way = document.createElement('a');
    const next = document.createElement('div');
    box.className = 'refusal';
    box.setAttribute('role', 'alert');
    box.id = 'device-lost';
    head.textContent = title;
    text.textContent = detail;
    way.className = 'button';
    way.href = new URL('enrol', base);
    way.textContent = again;
    next.className = 'next';
    next.append(way);
    box.append(head, text, next);
    document.getElementById('device-lost')?.remove();
    document.getElementById('main').prepend(box);
  };

  // Which device this is, by which key it is known, and how far its clock is from the house's.
  const look = async () => {
    const answer = await fetch(new URL('api/v1/devices/here', base), { credentials: 'same-origin' });
    const here = await answer.json();
    if (!here.enrolled) return null;
    const offset = Date.parse(here.now) - Date.now();
    const key = here.key && crypto.subtle ? await keys('readonly', (all) => all.get(here.key)) : null;
    if (!key && !document.querySelector('input[data-device-key]')) say(here);
    return key ? { key, name: here.key, offset } : null;
  };
  let looking;
  const hand = () => {
    looking ??= look().catch(() => {
      looking = undefined;
      return null;
    });
    return looking;
  };

  const sign = async (key, text) =>
    base64url(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes(text)));

  const prove = async (method, target, body) => {
    const device = await hand();
    if (!device) return null;
    const head = json({ alg: 'ES256', kid: device.name, typ: 'device-proof+jwt' });
    const claims = json({
      bd: await digest(bytes(body)),
      htm: method,
      htu: target,
      iat: Math.floor((Date.now() + device.offset) / 1000),
      jti: base64url(crypto.getRandomValues(new Uint8Array(16))),
    });
    const signed = `${head}.${claims}`;
    return `${signed}.${await sign(device.key, signed)}`;
  };

  // What an act comes to is reckoned by the house; the device signs it and does the same again, once.
  let confirmed = null;
  const source = (body) => new URLSearchParams(body).get('jakarta.faces.source');
  const confirm = async (digest, from) => {
    const device = await hand();
    if (!device) return;
    const signature = await sign(device.key, `io.vitrine.store.confirmation\n${digest}`);
    confirmed = { from, signature };
    document.getElementById(from)?.click();
  };

  // Every act of a page goes through XMLHttpRequest; the signature comes between its opening and its sending.
  const { open, send } = XMLHttpRequest.prototype;
  const opened = new WeakMap();
  XMLHttpRequest.prototype.open = function (method, address, wait = true, ...rest) {
    opened.set(this, { method: String(method).toUpperCase(), at: new URL(address, document.baseURI), wait });
    return open.call(this, method, address, wait, ...rest);
  };
  XMLHttpRequest.prototype.send = function (body) {
    const { method, at, wait } = opened.get(this) ?? {};
    const ours = at && at.origin === base.origin && at.pathname.startsWith(base.pathname);
    const text = body ?? '';
    if (!ours || !wait || method === 'GET' || typeof text !== 'string') {
      send.call(this, body);
      return;
    }
    const from = source(text);
    const confirmation = confirmed?.from === from ? confirmed?.signature : null;
    if (confirmation) {
      confirmed = null;
      this.setRequestHeader('Device-Confirmation', confirmation);
    } else if (from) {
      this.addEventListener('loadend', () => {
        const digest = this.getResponseHeader('Device-Confirm');
        if (digest) confirm(digest, from);
      });
    }
    prove(method, at.pathname + at.search, text)
      .then((proof) => proof && this.setRequestHeader('Device-Proof', proof))
      .catch(() => {})
      .then(() => send.call(this, body));
  };

  // A form that lets this device in carries the public half of a key that is made for it.
  const makeKey = async () => {
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
    const { x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
    const jwk = JSON.stringify({ crv: 'P-256', kty: 'EC', x, y });
    const name = await digest(bytes(jwk));
    await keys('readwrite', (all) => all.put(pair.privateKey, name));
    return jwk;
  };
  document.addEventListener('submit', (event) => {
    const field = event.target.querySelector('input[data-device-key]');
    if (!field || field.value || field.dataset.failed) return;
    event.preventDefault();
    makeKey()
      .then((jwk) => (field.value = jwk))
      .catch(() => (field.dataset.failed = 'true'))
      .then(() => event.target.requestSubmit(event.submitter));
  });

  hand();
})();
