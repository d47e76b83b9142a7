// The theme's own colours and type for a need; its words stand above it, its table below.
function vitrineDemand() {
  const theme = getComputedStyle(document.documentElement);
  const colour = (name) => theme.getPropertyValue(name).trim();
  const config = this.cfg.config;
  for (const set of config.data.datasets) {
    if (set.type === 'line') {
      set.borderColor = colour(set.borderColor);
      set.backgroundColor = set.borderColor;
      set.borderWidth = set.thick ? 2 : 1;
      set.spanGaps = false;
    } else {
      set.backgroundColor = colour(set.backgroundColor);
    }
  }
  const font = { family: theme.getPropertyValue('--text'), size: 14 };
  config.options.color = colour('--ink');
  config.options.font = font;
  config.options.plugins.legend.labels = { boxWidth: 14, boxHeight: 8, padding: 16, color: colour('--ink'), font };
  for (const axis of Object.values(config.options.scales)) {
    axis.grid = { color: colour('--line') };
    axis.ticks = { ...axis.ticks, color: colour('--ink-soft'), font };
    axis.title = { ...axis.title, color: colour('--ink-soft'), font };
  }
  const labels = config.data.labels;
  const starts = new Set(labels.flatMap((label, i) => (label && !labels[i - 1] ? [i] : [])));
  const x = config.options.scales.x;
  x.grid = { display: false };
  // a week shows its days, a day its hours
  x.ticks = {
    ...x.ticks, autoSkip: false, maxRotation: 0,
    callback(value, i) {
      const time = labels[i].slice(labels[i].lastIndexOf(',') + 2);
      if (starts.size > 1) return starts.has(i - 5) ? labels[i].split(',')[0] : '';
      return i % 2 === 0 ? time : '';
    },
  };
  // letters measured before the theme's type was there are set again
  document.fonts.ready.then(() => this.chart?.update());
}
