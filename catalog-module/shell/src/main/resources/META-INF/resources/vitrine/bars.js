// The theme's own colours and type for the drawings; each has its words above and its table below.
function vitrineBars() {
  const theme = getComputedStyle(document.documentElement);
  const colour = (name) => theme.getPropertyValue(name).trim();
  const config = this.cfg.config;
  for (const set of config.data.datasets) {
    set.backgroundColor = colour(set.backgroundColor);
    set.borderColor = colour('--edge');
    set.borderWidth = 1;
    set.maxBarThickness = 48;
  }
  const font = { family: theme.getPropertyValue('--text'), size: 14 };
  config.options.color = colour('--ink');
  config.options.plugins.legend.labels = { boxWidth: 14, boxHeight: 14, padding: 16, color: colour('--ink'), font };
  config.options.font = font;
  for (const axis of Object.values(config.options.scales)) {
    axis.grid = { color: colour('--line') };
    axis.ticks = { ...axis.ticks, color: colour('--ink-soft'), font };
    axis.title = { ...axis.title, color: colour('--ink-soft'), font };
  }
  // letters measured before the theme's type was there are set again
  document.fonts.ready.then(() => this.chart?.update());
}
