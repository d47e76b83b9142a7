package io.vitrine.store.closing;

import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Recorded;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Divides the entries of a chain into days. What happens in a session belongs to the day on which
 * the till was opened, also after midnight; everything else to its own day. Days never run back.
 */
final class DayWalk {

  private final ZoneId zone;
  private final List<Stretch> stretches = new ArrayList<>();
  private LocalDate session;

  /**
   * Consecutive entries of one day.
   *
   * @param moved whether the till was opened or money moved, so that the day wants a closing
   */
  record Stretch(LocalDate day, long first, long last, Sums sums, boolean moved) {
    Stretch and(Recorded entry, boolean moves) {
      return new Stretch(day, first, entry.sequenceNo(), sums.plus(Sums.of(entry)), moved || moves);
    }
  }

  DayWalk(ZoneId zone) {
    this.zone = zone;
  }

  void step(Recorded entry) {
    LocalDate day = dayOf(entry);
    boolean moves = entry.kind() == EntryKind.TILL_OPENED || !Sums.of(entry).isNone();
    int last = stretches.size() - 1;
    if (last >= 0 && stretches.get(last).day().equals(day)) {
      stretches.set(last, stretches.get(last).and(entry, moves));
    } else {
      stretches.add(
          new Stretch(day, entry.sequenceNo(), entry.sequenceNo(), Sums.of(entry), moves));
    }
    if (entry.kind() == EntryKind.TILL_OPENED) {
      session = day;
    } else if (entry.kind() == EntryKind.TILL_CLOSED) {
      session = null;
    }
  }

  List<Stretch> stretches() {
    return List.copyOf(stretches);
  }

  /** The day of the session that is open at the end of the walk. */
  Optional<LocalDate> openSession() {
    return Optional.ofNullable(session);
  }

  private LocalDate dayOf(Recorded entry) {
    if (session != null) {
      return session;
    }
    LocalDate own = LocalDate.ofInstant(entry.at(), zone);
    LocalDate before = stretches.isEmpty() ? own : stretches.get(stretches.size() - 1).day();
    return own.isBefore(before) ? before : own;
  }
}
