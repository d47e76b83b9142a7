// The shop's day: a calm grid whose hours are said once, and appointments that can be taken to
// another quarter of an hour.
function vitrineAgendaColumns() {
  const options = this.cfg.options;
  const time = { hour: 'numeric', minute: '2-digit', hour12: false };
  options.slotLabelFormat = time;
  options.eventTimeFormat = time;
  options.snapDuration = '00:15:00';
  options.eventMinHeight = 8;
  options.firstDay = 1;
  options.nowIndicator = true;
  options.expandRows = false;
  options.eventInteractive = true;
  options.dayHeaderFormat = { weekday: 'short', day: 'numeric', month: 'short' };
}

// Quarter hours alone, and no nights between the days of a week.
function vitrineAgendaLines() {
  const quarter = 15 * 60 * 1000;
  const hour = 4 * quarter;
  const day = 24 * hour;
  const options = this.cfg.opts;
  // “Monday 14”, as the pages say it, not “14 Monday”
  const lang = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;
  const long = new Intl.DateTimeFormat(lang, { weekday: 'long', day: 'numeric', month: 'long' });
  const short = new Intl.DateTimeFormat(lang, { weekday: 'short', day: 'numeric' });
  options.format = {
    majorLabels: (date) => long.format(date.toDate()),
    minorLabels: (date, scale) =>
      scale === 'weekday' || scale === 'day' ? short.format(date.toDate()) : date.format('HH:mm'),
  };
  // an appointment can be taken at once; tapping it first would open its form
  options.itemsAlwaysDraggable = { item: true, range: false };
  options.snap = (date) => Math.round(date / quarter) * quarter;
  const first = new Date(options.start).getTime();
  if (new Date(options.end).getTime() - first > day) {
    // the week before it: hidden spans repeat every day, from half past eight to half past eight
    const evening = first - 6 * day - 3.5 * hour;
    options.hiddenDates = [
      { start: new Date(evening), end: new Date(evening + 12 * hour), repeat: 'daily' },
    ];
  }
}
