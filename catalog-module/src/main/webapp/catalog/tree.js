// Categories are moved with a finger or a mouse on the grip: above or below another, or into it when
// one goes to the right. What is dropped is sent like a button of the tree; those stay for the keyboard.
(() => {
  // who moved a thing by its button goes on from there
  const here = document.querySelector('[data-here=true]');
  if (here) {
    here.focus({ preventScroll: true });
    here.scrollIntoView({ block: 'center' });
  }
  const tree = document.querySelector('ol[data-tree]');
  if (!tree) return;

  const rows = () => [...tree.children];
  const depth = (row) => Number(row.dataset.depth);
  const inside = 28;

  // the row itself and those below it move together and are no place to go
  const moving = (row) => {
    const all = rows();
    const at = all.indexOf(row);
    let end = at + 1;
    while (end < all.length && depth(all[end]) > depth(row)) end += 1;
    return all.slice(at, end);
  };
  const after = (row) => {
    const all = rows();
    const next = all.slice(all.indexOf(row) + moving(row).length)[0];
    return next && next.dataset.parent === row.dataset.parent ? next : null;
  };
  const clear = () => rows().forEach((row) => row.classList.remove('drop-before', 'drop-after', 'drop-in'));
  const send = (code, parent, before) => {
    const wish = document.createElement('input');
    wish.type = 'hidden';
    wish.name = 'move';
    wish.value = `to ${code} ${parent} ${before}`;
    const form = tree.closest('form');
    form.append(wish);
    form.requestSubmit();
  };

  rows().forEach((row) => {
    const grip = row.querySelector('.grip');
    let held = null;
    let place = null;
    const end = () => { held = null; place = null; clear(); row.classList.remove('held'); };
    grip.hidden = false;
    grip.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      grip.setPointerCapture(event.pointerId);
      held = moving(row);
      row.classList.add('held');
    });
    grip.addEventListener('pointermove', ({ clientX, clientY }) => {
      if (!held) return;
      if (clientY < 56) scrollBy(0, -12);
      if (clientY > innerHeight - 56) scrollBy(0, 12);
      clear();
      place = null;
      const over = rows().find((other) => {
        const { top, bottom } = other.getBoundingClientRect();
        return clientY >= top && clientY < bottom;
      });
      if (!over || held.includes(over)) return;
      const box = over.getBoundingClientRect();
      const start = over.querySelector('.tree-name').getBoundingClientRect().left;
      if (clientY < box.top + box.height / 2) {
        over.classList.add('drop-before');
        place = [over.dataset.parent, over.dataset.code];
      } else if (clientX > start + inside) {
        over.classList.add('drop-in');
        place = [over.dataset.code, '-'];
      } else {
        const next = after(over);
        over.classList.add('drop-after');
        place = [over.dataset.parent, next && !held.includes(next) ? next.dataset.code : '-'];
      }
    });
    grip.addEventListener('pointerup', () => {
      const to = place;
      if (held) end();
      if (to) send(row.dataset.code, ...to);
    });
    grip.addEventListener('pointercancel', end);
    document.addEventListener('keydown', ({ key }) => { if (key === 'Escape' && held) end(); });
  });
})();
