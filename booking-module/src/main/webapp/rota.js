// The board draws the hours of a shop's day; the nights between are left out.
function vitrineRota() {
  const options = this.cfg.opts;
  const night = new Date(options.start);
  night.setHours(21, 0, 0, 0);
  const morning = new Date(night.getTime() + 12 * 60 * 60 * 1000);
  night.setDate(night.getDate() - 7);
  morning.setDate(morning.getDate() - 7);
  options.hiddenDates = [{ start: night, end: morning, repeat: 'daily' }];
}
