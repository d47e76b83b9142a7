// The shell's only script: nothing here moves or opens by itself.
(() => {
  const renewalEvery = 2 * 60 * 1000;

  // A staff page left open keeps its person signed in; when that is refused the next click asks again.
  const renewTicket = () =>
    fetch('/booking/sign-in/renewal', { method: 'POST', credentials: 'same-origin' })
      .then((answer) => answer.status === 423 && document.dispatchEvent(new Event('vitrine-locked')))
      .catch(() => {});
  if (document.body.dataset.staff === 'true') setInterval(renewTicket, renewalEvery);

  // Filters are a closed disclosure on a phone and always open beside the shelf on a desk.
  const desk = matchMedia('(min-width: 60rem)');
  const settleFilters = () =>
    document.querySelectorAll('details.facets').forEach((filters) => { filters.open = desk.matches; });
  settleFilters();
  desk.addEventListener('change', settleFilters);

  // A sheet for paper: the person asks for it, the browser shows its own print page.
  document.querySelectorAll('[data-print]').forEach((button) => {
    button.addEventListener('click', () => print());
  });

  // Hint and message of a field are read out with its input.
  const describe = (field) => {
    const input = field.querySelector('input:not([type=hidden]), select, textarea');
    if (!input) return;
    const words = [...field.querySelectorAll('.hint, .ui-message')].map((text, at) => {
      text.id ||= `${input.id || 'field'}-said-${at}`;
      return text.id;
    });
    if (words.length) input.setAttribute('aria-describedby', words.join(' '));
  };
  document.querySelectorAll('.field').forEach(describe);

  // Charts take their colours from the tokens: a data set names one, such as "--fir".
  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  if (window.Chart) {
    const { defaults } = window.Chart;
    defaults.font.family = token('--text');
    defaults.font.size = 14;
    defaults.color = token('--ink-soft');
    defaults.borderColor = token('--line');
    defaults.elements.point.radius = 0;
    defaults.elements.point.hitRadius = 12;
    defaults.elements.line.borderWidth = 2;
    defaults.plugins.legend.align = 'start';
    defaults.plugins.legend.labels.boxWidth = 24;
    defaults.plugins.legend.labels.boxHeight = 2;
    defaults.plugins.tooltip.cornerRadius = 2;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) defaults.animation = false;
    window.Chart.register({
      id: 'tokens',
      beforeUpdate: ({ data }) => data.datasets.forEach((set) => {
        for (const colour of ['borderColor', 'backgroundColor', 'pointBackgroundColor']) {
          if (String(set[colour]).startsWith('--')) set[colour] = token(set[colour]);
        }
        set.borderColor ??= token('--fir');
        set.backgroundColor ??= set.borderColor;
      }),
    });
  }

  // What PrimeFaces draws without a name gets the one its page gives it in data-name.
  const nameDrawings = () => {
    // A list keeps its items; the box around it announces them.
    document.querySelectorAll('.ui-messages li[role=alert]').forEach((item) => {
      item.removeAttribute('role');
      item.closest('.ui-messages').setAttribute('role', 'alert');
    });
    document.querySelectorAll('[data-name] canvas').forEach((canvas) => {
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', canvas.closest('[data-name]').dataset.name);
    });
    document.querySelectorAll('[data-name] [role=progressbar], [data-name][role=progressbar]').forEach((bar) => {
      bar.setAttribute('aria-label', bar.closest('[data-name]').dataset.name);
    });
    document.querySelectorAll('.ui-selectonemenu-items[role=listbox]:not([aria-labelledby])').forEach((list) => {
      const label = document.querySelector(`label[for="${CSS.escape(list.id.replace(/_items$/, '_label'))}"]`);
      if (label) list.setAttribute('aria-labelledby', label.id);
    });
    const layouts = document.documentElement.lang === 'fr'
      ? { list: 'En liste', grid: 'En grille' } : { list: 'As a list', grid: 'As a grid' };
    document.querySelectorAll('.ui-dataview-layout-options input[type=radio]').forEach((radio) => {
      radio.setAttribute('aria-label', layouts[radio.value]);
    });
  };
  nameDrawings();

  // Who presses a button that its own act takes away goes on from the part of the page it stood in, not from the top.
  let around = [];
  document.addEventListener('pointerdown', () => { around = []; });
  document.addEventListener('focusin', ({ target }) => {
    around = [];
    for (let part = target; part && part.tagName !== 'MAIN'; part = part.parentElement) {
      if (part.id) around.push(part.id);
    }
  });
  const goOnThere = () => {
    if (document.activeElement !== document.body) return;
    const part = around.map((id) => document.getElementById(id)).find(Boolean);
    const place = part?.querySelector('input[type=search], h1, h2, h3, h4') ?? part;
    if (!place) return;
    if (place.tabIndex < 0) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  };
  let changed = 0;
  new MutationObserver(() => {
    nameDrawings();
    clearTimeout(changed);
    changed = setTimeout(goOnThere, 50);
  }).observe(document.body, { childList: true, subtree: true });
})();
