package io.vitrine.booking.figures;

import io.vitrine.booking.worktime.Week;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a shop over some weeks.
 *
 * @param rows one for each week and topic on which somebody booked, in that order
 * @param use one for each week, how advisers' time was used
 */
public record Figures(List<Week> weeks, List<Row> rows, List<Use> use) {

  public Figures {
    weeks = List.copyOf(weeks);
    rows = List.copyOf(rows);
    use = List.copyOf(use);
  }

  /**
   * Appointments of a week on a topic, by the day on which they take place.
   *
   * @param booked all, cancelled ones too
   * @param leadHours sum over all: hours between booking and appointment
   * @param waits how many times a wait is known
   * @param waitMinutes sum over those: minutes between coming, or the agreed time if that was
   *     later, and being received
   */
  public record Row(
      Week week,
      String topic,
      long booked,
      long kept,
      long missed,
      long cancelled,
      long leadHours,
      long waits,
      long waitMinutes) {

    Row and(Row other) {
      return new Row(
          week,
          topic,
          booked + other.booked,
          kept + other.kept,
          missed + other.missed,
          cancelled + other.cancelled,
          leadHours + other.leadHours,
          waits + other.waits,
          waitMinutes + other.waitMinutes);
    }

    /** Of those that were to take place and are over, how many were kept, in hundredths. */
    public Optional<Long> keptShare() {
      return share(kept, kept + missed);
    }

    /** Days between booking and appointment on average, in tenths. */
    public Optional<Long> leadTenthsOfDays() {
      return booked == 0
          ? Optional.empty()
          : Optional.of(Math.round(leadHours * 10.0 / 24 / booked));
    }

    /** Minutes of waiting on average. */
    public Optional<Long> waiting() {
      return waits == 0 ? Optional.empty() : Optional.of(Math.round(1.0 * waitMinutes / waits));
    }
  }

  /**
   * How advisers' time was used in a week.
   *
   * @param working minutes of published shifts, breaks left out
   * @param promised minutes of appointments that hold, preparation and pauses included
   */
  public record Use(Week week, long working, long promised) {

    public Optional<Long> share() {
      return Figures.share(promised, working);
    }
  }

  static Optional<Long> share(long part, long whole) {
    return whole == 0 ? Optional.empty() : Optional.of(Math.round(100.0 * part / whole));
  }

  /** All topics of each week together. */
  public List<Row> byWeek() {
    return weeks.stream()
        .map(
            week ->
                rows.stream()
                    .filter(row -> row.week().equals(week))
                    .reduce(new Row(week, "", 0, 0, 0, 0, 0, 0, 0), Row::and))
        .toList();
  }

  /** All weeks of each topic together, in the order of their codes. */
  public List<Row> byTopic() {
    return rows.stream()
        .map(Row::topic)
        .distinct()
        .sorted()
        .map(
            topic ->
                rows.stream()
                    .filter(row -> row.topic().equals(topic))
                    .reduce(new Row(null, topic, 0, 0, 0, 0, 0, 0, 0), Row::and))
        .toList();
  }
}
