// The part of a page that names its stream (data-events) looks again when the server says that
// something happened: the same page is read in the background and that part put in place, without
// moving what is in focus or where one has scrolled. Whoever has lost the stream is told (#lost).
document.addEventListener('DOMContentLoaded', () => {
  const board = document.querySelector('[data-events]');
  const lost = document.getElementById('lost');
  if (!board || !window.EventSource) {
    return;
  }
  let looking = false;
  let again = false;

  async function look() {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    try {
      const answer = await fetch(board.dataset.page || location.href, { credentials: 'same-origin' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.querySelector('[data-events]');
      lost.hidden = Boolean(answer.ok && fresh);
      if (answer.ok && fresh && !board.contains(document.activeElement)) {
        board.replaceChildren(...fresh.childNodes);
      } else if (answer.ok && fresh) {
        again = false;
        document.activeElement.addEventListener('blur', look, { once: true });
      }
    } catch (away) {
      lost.hidden = false;
    } finally {
      looking = false;
      if (again) {
        again = false;
        look();
      }
    }
  }

  const news = new EventSource(board.dataset.events);
  let opened = false;
  news.addEventListener('hello', (told) => {
    lost.hidden = true;
    if (opened || told.data !== board.dataset.mark) {
      look();
    }
    opened = true;
  });
  news.addEventListener('look', look);
  news.addEventListener('error', () => {
    lost.hidden = false;
  });
  window.addEventListener('pagehide', () => news.close());
});
