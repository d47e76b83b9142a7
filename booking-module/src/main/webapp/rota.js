// The board leaves the nights out: what nobody works in, with an hour and a half to spare on either
// side. Days are said in the language of the page.
function vitrineRota() {
  const hour = 60 * 60 * 1000;
  const day = 24 * hour;
  const options = this.cfg.opts;
  const lang = document.documentElement.lang;
  const long = new Intl.DateTimeFormat(lang, { weekday: 'long', day: 'numeric', month: 'long' });
  const month = new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric' });
  const short = new Intl.DateTimeFormat(lang, { weekday: 'short', day: 'numeric' });
  const daily = (scale) => scale === 'weekday' || scale === 'day';
  options.format = {
    majorLabels: (date, scale) => (daily(scale) ? month : long).format(date.toDate()),
    minorLabels: (date, scale) => (daily(scale) ? short.format(date.toDate()) : date.format('HH:mm')),
  };
  const monday = new Date(options.start).getTime();
  const bars = (this.cfg.data || []).map((bar) => ({
    from: (new Date(bar.start).getTime() - monday) % day,
    to: (new Date(bar.end).getTime() - monday) % day || day,
  }));
  const first = Math.min(10 * hour, ...bars.map((bar) => bar.from)) - 1.5 * hour;
  const last = Math.max(19.5 * hour, ...bars.map((bar) => bar.to)) + 1.5 * hour;
  if (first > 0 && last < day) {
    options.hiddenDates = [
      { start: new Date(monday - 7 * day + last), end: new Date(monday - 6 * day + first), repeat: 'daily' },
    ];
  }
}
