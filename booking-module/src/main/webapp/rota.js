// The board leaves the nights out: what is drawn of each day stands on the place. Shifts are dragged
// and stretched by quarters of an hour, at once. Days are said in the language of the page.
function vitrineRota() {
  const minute = 60 * 1000;
  const quarter = 15 * minute;
  const day = 24 * 60 * minute;
  const options = this.cfg.opts;
  const place = document.querySelector('.rota-drawing').dataset;
  // “Monday 14”, as the pages say it, not “14 Monday”
  const lang = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;
  const whole = place.days === '1';
  const beside = document.querySelector('.rota-desk.with-panel') !== null;
  const weekday = beside && !whole && window.innerWidth < 1300 ? 'short' : 'long';
  const long = new Intl.DateTimeFormat(lang, { weekday, day: 'numeric', ...(whole && { month: 'long' }) });
  const month = new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric' });
  const short = new Intl.DateTimeFormat(lang, { weekday: 'short', day: 'numeric' });
  const daily = (scale) => scale === 'weekday' || scale === 'day';
  const clock = (date) => date.toTimeString().slice(0, 5);
  options.format = {
    majorLabels: (date, scale) => (daily(scale) ? month : long).format(date.toDate()),
    minorLabels: (date, scale) => (daily(scale) ? short.format(date.toDate()) : date.format('HH:mm')),
  };
  options.itemsAlwaysDraggable = { item: true, range: true };
  options.snap = (date) => Math.round(date / quarter) * quarter;
  options.tooltipOnItemUpdateTime = { template: (item) => `${clock(item.start)}–${clock(item.end)}` };
  if (place.days === '7') {
    // beside an open form there is room for noon alone
    options.timeAxis = { scale: 'hour', step: beside ? 12 : 6 };
    const monday = new Date(options.start).getTime();
    const first = Number(place.first) * minute;
    const last = Number(place.last) * minute;
    if (first > 0 || last < day) {
      options.hiddenDates = [
        { start: new Date(monday - 7 * day + last), end: new Date(monday - 6 * day + first), repeat: 'daily' },
      ];
    }
  }
}
