package io.vitrine.booking.staffing.page;

import io.vitrine.booking.staffing.Coverage;
import io.vitrine.booking.staffing.Coverage.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * Need and plan as steps, half-hour by half-hour, as wide as the timeline below: positions across
 * are parts of the whole width, heights are pixels.
 */
public final class CoverageDrawing {

  /** How high the drawing is. */
  public static final int HEIGHT = 104;

  private static final int TOP = 20;
  private static final int FEWEST = 3;

  /** A number takes so much of the width; narrower times are told above and in the table. */
  private static final double NARROWEST = 0.022;

  private final List<Cell> cells;
  private final int days;
  private final int most;

  CoverageDrawing(Coverage coverage, int days) {
    this.cells = coverage.cells();
    this.days = days;
    this.most = Math.max(FEWEST, coverage.most());
  }

  /** A block. */
  public record Block(String x, String y, String width, String height) {}

  /** A line. */
  public record Line(String x1, String y1, String x2, String y2) {}

  /** A word over a block. */
  public record Label(String x, String y, String text) {}

  public int getHeight() {
    return HEIGHT;
  }

  public int getMost() {
    return most;
  }

  /** Those who are planned. */
  public List<Block> getPlanned() {
    List<Block> blocks = new ArrayList<>();
    for (Run run : runs(Cell::planned)) {
      if (run.value() > 0) {
        blocks.add(block(run, 0, run.value()));
      }
    }
    return blocks;
  }

  /** Those who are missing, on top of those who are planned. */
  public List<Block> getMissing() {
    List<Block> blocks = new ArrayList<>();
    for (Run run : runs(cell -> cell.missing() * 1000 + cell.planned())) {
      int missing = run.value() / 1000;
      if (missing > 0) {
        blocks.add(block(run, run.value() % 1000, missing));
      }
    }
    return blocks;
  }

  /** How many are missing, above the need. */
  public List<Label> getLabels() {
    List<Label> labels = new ArrayList<>();
    for (Run run : runs(cell -> cell.missing() == 0 ? 0 : cell.missing() * 1000 + cell.wanted())) {
      boolean room = run.to() - run.from() >= NARROWEST * cells.size();
      if (run.value() > 0 && room) {
        double middle = (run.from() + run.to()) / 2.0;
        labels.add(
            new Label(part(middle), pixel(up(run.value() % 1000) - 4), "−" + run.value() / 1000));
      }
    }
    return labels;
  }

  /** The need: steps that go up and down with it. */
  public List<Line> getNeed() {
    List<Line> lines = new ArrayList<>();
    int before = 0;
    for (Run run : runs(Cell::wanted)) {
      if (run.value() != before) {
        String x = part(run.from());
        lines.add(new Line(x, pixel(up(before)), x, pixel(up(run.value()))));
      }
      if (run.value() > 0) {
        String y = pixel(up(run.value()));
        lines.add(new Line(part(run.from()), y, part(run.to()), y));
      }
      before = run.value();
    }
    if (before > 0) {
      lines.add(new Line("100%", pixel(up(before)), "100%", pixel(up(0))));
    }
    return lines;
  }

  /** Between the days, and under them. */
  public List<Line> getGround() {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("0%", pixel(HEIGHT - 0.5), "100%", pixel(HEIGHT - 0.5)));
    for (int day = 1; day < days; day++) {
      String x = part((double) cells.size() * day / days);
      lines.add(new Line(x, "0", x, pixel(HEIGHT)));
    }
    return lines;
  }

  private Block block(Run run, int from, int height) {
    return new Block(
        part(run.from()),
        pixel(up(from + height)),
        part(run.to() - run.from()),
        pixel(up(from) - up(from + height)));
  }

  /** Half-hours in a row with the same value, never over the end of a day. */
  private record Run(int from, int to, int value) {}

  private List<Run> runs(ToIntFunction<Cell> value) {
    List<Run> runs = new ArrayList<>();
    int perDay = days == 0 ? cells.size() : cells.size() / days;
    for (int i = 0; i < cells.size(); i++) {
      int is = value.applyAsInt(cells.get(i));
      Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && last.value() == is && i % perDay != 0) {
        runs.set(runs.size() - 1, new Run(last.from(), i + 1, is));
      } else {
        runs.add(new Run(i, i + 1, is));
      }
    }
    return runs;
  }

  private double up(int people) {
    return HEIGHT - (double) people * (HEIGHT - TOP) / most;
  }

  private String part(double halfHours) {
    return String.format(Locale.ROOT, "%.3f%%", 100 * halfHours / cells.size());
  }

  private static String pixel(double y) {
    return String.format(Locale.ROOT, "%.1f", y);
  }
}
