// A picture looked at closely: asked for by a click, closed by Escape, turned by the arrow keys.
// Without this script the link opens the picture itself.
(() => {
  const link = document.querySelector('a[data-enlarge]');
  const dialog = document.querySelector('dialog.enlarged');
  if (!link || !dialog || !dialog.showModal) return;

  const thumbs = [...document.querySelectorAll('.thumbs img')];
  const pictures = thumbs.length ? thumbs : [link.querySelector('img')];
  const image = document.createElement('img');
  let at = 0;

  const button = (name, words, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = `button quiet enlarged-${name}`;
    made.textContent = words;
    made.addEventListener('click', act);
    return made;
  };
  const show = (wanted) => {
    at = (wanted + pictures.length) % pictures.length;
    image.src = (pictures[at].closest('[data-large]')?.dataset.large) || link.href;
    image.alt = pictures[at].alt;
    dialog.classList.remove('close-up');
  };

  const room = document.createElement('div');
  room.className = 'enlarged-room';
  room.append(image);
  const tools = document.createElement('div');
  tools.className = 'enlarged-tools';
  if (pictures.length > 1) {
    tools.append(
      button('previous', dialog.dataset.previous, () => show(at - 1)),
      button('next', dialog.dataset.next, () => show(at + 1)));
  }
  tools.append(button('close', dialog.dataset.close, () => dialog.close()));
  dialog.append(tools, room);

  // Once more, closer, around the point that was touched.
  image.addEventListener('click', ({ offsetX, offsetY }) => {
    const share = [offsetX / image.clientWidth, offsetY / image.clientHeight];
    if (dialog.classList.toggle('close-up')) {
      room.scrollTo(
        share[0] * room.scrollWidth - room.clientWidth / 2,
        share[1] * room.scrollHeight - room.clientHeight / 2);
    }
  });
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') show(at - 1);
    if (key === 'ArrowRight') show(at + 1);
  });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(Math.max(0, thumbs.findIndex((thumb) => thumb.closest('[aria-current]'))));
    dialog.showModal();
  });
})();
