package io.vitrine.booking.rota;

import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What one publication changed for one person in a shop's week, and nothing of anybody else's. Read
 * by {@link ReadRotaNews}; the letter about it is written in the same transaction.
 *
 * @param publication its id
 * @param lines in order of the days
 */
public record RotaNews(
    String publication,
    String shop,
    Week week,
    ZoneId zone,
    Kind kind,
    String staff,
    Instant at,
    List<Line> lines) {

  public RotaNews {
    lines = List.copyOf(lines);
  }

  /** What became everybody's. */
  public enum Kind {
    /** The week, for the first time. */
    WEEK,
    /** Changes that were prepared and published together. */
    CHANGES,
    /** A change that could not wait. */
    AT_ONCE
  }

  /**
   * A shift as it was and as it is.
   *
   * @param before {@code null} where it is new
   * @param after {@code null} where it is gone
   * @param shortNotice whether somebody in part time learns it later than the law asks
   */
  public record Line(WorkTime before, WorkTime after, boolean shortNotice) {

    /** The day it is about: the new one, where the shift went to another day. */
    public LocalDate day() {
      return after == null ? before.day() : after.day();
    }

    public boolean isNew() {
      return before == null;
    }

    public boolean isGone() {
      return after == null;
    }
  }

  public boolean isShortNotice() {
    return lines.stream().anyMatch(Line::shortNotice);
  }
}
