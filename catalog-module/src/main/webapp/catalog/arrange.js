// A list is put in order by hand: with a finger or a mouse on the grip, or with the buttons up and
// down. Each move is said aloud and kept at once. Without this script the buttons send their form.
(() => {
  const list = document.querySelector('ul.kept[data-arrange]');
  const said = document.querySelector('[data-moved]');
  if (!list || !said) return;

  const rows = () => [...list.children];
  const order = () => rows().map((row) => row.dataset.sku);
  const button = (row, step) => row.querySelector(`button[name=step][value=${step}]`);
  const words = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (_, at) => values[at]);

  // The first has no way up and the last none down; who was on that button stays on the other.
  const settle = () => rows().forEach((row, at, all) => {
    const ends = { up: at === 0, down: at === all.length - 1 };
    const held = row.contains(document.activeElement) && document.activeElement.value;
    for (const step of ['up', 'down']) button(row, step).hidden = ends[step];
    if (ends[held]) button(row, held === 'up' ? 'down' : 'up').focus();
  });
  const say = (row) => {
    said.textContent =
      words(said.dataset.moved, row.dataset.name, rows().indexOf(row) + 1, rows().length);
  };

  // One after the other, each on the version that the one before left.
  let version = list.dataset.version;
  let saving = Promise.resolve();
  const save = () => {
    const wanted = order();
    saving = saving.then(async () => {
      const form = new URLSearchParams({ list: list.dataset.list, version });
      wanted.forEach((sku) => form.append('sku', sku));
      const answer = await fetch(list.dataset.arrange, { method: 'POST', body: form });
      const told = await answer.json();
      if (answer.ok) {
        version = told.version;
        document.querySelectorAll('input[data-version]').forEach((field) => { field.value = version; });
      } else {
        const back = new URL(location.href);
        back.searchParams.delete('saved');
        back.searchParams.set('refused', String(told.type).split(':').pop());
        location.assign(back);
      }
    }).catch(() => { said.textContent = said.dataset.unkept; });
  };
  const moved = (row, before) => {
    if (order().join() === before.join()) return;
    settle();
    say(row);
    save();
  };

  list.addEventListener('submit', (event) => {
    const step = event.submitter && event.submitter.name === 'step' && event.submitter.value;
    if (!step) return;
    event.preventDefault();
    const row = event.submitter.closest('li');
    const before = order();
    if (step === 'up' && row.previousElementSibling) row.previousElementSibling.before(row);
    if (step === 'down' && row.nextElementSibling) row.nextElementSibling.after(row);
    event.submitter.focus();
    moved(row, before);
  });

  // Near the edge of the screen the page moves along.
  const edge = 56;
  const middle = (row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2;
  };
  const grips = (row) => {
    const grip = row.querySelector('.grip');
    let before = null;
    let stood = null;
    const end = () => { before = null; row.classList.remove('held'); };
    grip.hidden = false;
    grip.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      grip.setPointerCapture(event.pointerId);
      before = order();
      stood = rows();
      row.classList.add('held');
    });
    grip.addEventListener('pointermove', ({ clientY }) => {
      if (!before) return;
      if (clientY < edge) scrollBy(0, -12);
      if (clientY > innerHeight - edge) scrollBy(0, 12);
      // its neighbours step aside: the held row itself stays in the page, so it keeps the pointer
      while (row.previousElementSibling && clientY < middle(row.previousElementSibling)) {
        row.after(row.previousElementSibling);
      }
      while (row.nextElementSibling && clientY > middle(row.nextElementSibling)) {
        row.before(row.nextElementSibling);
      }
    });
    grip.addEventListener('pointerup', () => {
      if (!before) return;
      const was = before;
      end();
      moved(row, was);
    });
    const undo = () => { if (before) { list.append(...stood); end(); } };
    grip.addEventListener('pointercancel', undo);
    document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') undo(); });
  };
  if (rows().length > 1) rows().forEach(grips);
})();
