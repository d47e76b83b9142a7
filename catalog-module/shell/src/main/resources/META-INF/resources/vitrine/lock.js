// A device that several people use is locked when nobody acts (the house refuses everything then, with or without this
// script). Here the lock is shown in time, over the page as it stands, so that what was begun is still there after the PIN.
(() => {
  const here = new URL('..', document.currentScript.src);
  const { idle: seconds, person, locked: words } = document.body.dataset;
  const idle = Number(seconds || 0) * 1000;
  const grain = Math.min(20000, idle / 3);

  // The digits of a PIN by thumb; the keyboard goes on working.
  const pad = (form) => {
    const keys = form.querySelector('.pad');
    const input = form.querySelector('input[name=pin]');
    if (!keys || !input) return;
    keys.hidden = false;
    if (matchMedia('(pointer: coarse)').matches) input.inputMode = 'none';
    keys.addEventListener('click', ({ target }) => {
      const key = target.closest('button[data-digit]');
      if (!key) return;
      input.value = key.dataset.digit === '' ? input.value.slice(0, -1) : (input.value + key.dataset.digit).slice(0, input.maxLength);
    });
  };
  const page = document.querySelector('main #lock form');
  if (page) pad(page);
  if (!idle) return;

  const others = window.BroadcastChannel ? new BroadcastChannel('vitrine-lock') : { postMessage() {} };
  const ask = { method: 'POST', credentials: 'same-origin' };
  const asked = { 'Vitrine-Asks': 'fetch' };
  let last = Date.now();
  let cover = null;
  let before = null;

  const open = () => {
    cover?.close();
    cover?.remove();
    cover = null;
    last = Date.now();
    // A board that lost its stream below the lock is read anew.
    if (document.getElementById('lost')?.hidden === false) location.reload();
    before?.focus();
  };

  const say = (box, title, detail) => {
    const head = document.createElement('h2');
    const text = document.createElement('p');
    const refusal = document.createElement('section');
    refusal.className = 'refusal';
    refusal.setAttribute('role', 'alert');
    head.textContent = title;
    text.textContent = detail;
    refusal.append(head, text);
    box.querySelector('.refusal')?.remove();
    box.querySelector('form')?.before(refusal);
  };

  const give = async (event) => {
    event.preventDefault();
    const form = event.target;
    const answer = await fetch(form.action, { ...ask, headers: asked, body: new URLSearchParams(new FormData(form)) });
    const who = answer.headers.get('Vitrine-Person');
    if (answer.ok && who === person) {
      others.postMessage(`open ${who}`);
      open();
    } else if (answer.ok) {
      others.postMessage(`open ${who}`);
      location.assign(location.pathname + location.search);
    } else {
      const problem = await answer.json();
      if (answer.status === 403) await askPin();
      say(cover, problem.title, problem.detail);
      const pin = cover.querySelector('input[name=pin]');
      if (pin) {
        pin.value = '';
        pin.focus();
      }
    }
  };

  // The lock page's own form, put over this page.
  const askPin = async () => {
    const address = `/booking/sign-in/lock?next=${encodeURIComponent(location.pathname + location.search)}`;
    const answer = await fetch(address, { credentials: 'same-origin' });
    const lock = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('lock');
    cover.replaceChildren(lock);
    const form = lock.querySelector('form');
    if (!form) return;
    pad(form);
    form.addEventListener('submit', (event) => give(event).catch(away));
    form.querySelector('input[name=pin]').focus();
  };
  const away = () => {
    const link = document.createElement('a');
    link.className = 'button';
    link.href = location.pathname + location.search;
    link.textContent = words;
    cover.replaceChildren(link);
  };

  const lock = () => {
    if (cover) return;
    before = document.activeElement;
    cover = document.createElement('dialog');
    cover.className = 'lock-cover';
    cover.setAttribute('aria-label', words);
    cover.addEventListener('cancel', (event) => event.preventDefault());
    document.body.append(cover);
    cover.showModal();
    others.postMessage('lock');
    fetch('/booking/sign-in/leave', { ...ask, headers: asked })
      .then(askPin)
      .catch(away);
  };

  // What a hand does keeps the device open; what a page does by itself does not.
  const hand = () => {
    if (cover) return;
    const now = Date.now();
    if (now - last >= idle) {
      lock();
    } else if (now - last >= grain) {
      last = now;
      others.postMessage('hand');
      fetch(new URL('act', here), { ...ask, headers: { 'Vitrine-Act': '1' } })
        .then((answer) => answer.status === 423 && lock())
        .catch(() => {});
    }
  };
  for (const act of ['pointerdown', 'keydown', 'wheel']) {
    document.addEventListener(act, hand, { capture: true, passive: true });
  }
  const look = () => {
    if (Date.now() - last >= idle) lock();
  };
  setInterval(look, 1000);
  document.addEventListener('visibilitychange', look);
  document.addEventListener('vitrine-locked', lock);
  others.onmessage = ({ data }) => {
    if (data === 'hand') last = Date.now();
    else if (data === 'lock') lock();
    else if (data === `open ${person}`) open();
    else location.assign(location.pathname + location.search);
  };

  // An act that came too late was refused and can be done again.
  const { send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.send = function (body) {
    this.addEventListener('loadend', () => this.status === 423 && lock());
    return send.call(this, body);
  };

  document.querySelector('form.top-leave')?.addEventListener('submit', (event) => {
    event.preventDefault();
    lock();
  });
})();
