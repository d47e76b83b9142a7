package io.vitrine.store.closing;

import io.vitrine.store.closing.ClosingAnswer.Made;
import io.vitrine.store.closing.ClosingAnswer.Reason;
import io.vitrine.store.closing.ClosingAnswer.Refused;
import io.vitrine.store.closing.ClosingAnswer.There;
import io.vitrine.store.journal.Journal;
import io.vitrine.store.journal.JournalHead;
import io.vitrine.store.journal.ReadJournal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes closings in one transaction: all that were wanting, or none. The head of the till's journal
 * is locked first, as every act of the till does, so that each sale is on one side, and the second
 * of two that close at once finds what the first has made.
 */
@ApplicationScoped
class WriteClosings {

  private final Journal journal;
  private final ReadJournal read;
  private final Closings closings;
  private final KeepClosing keep;
  private final Clock clock;

  @Inject
  WriteClosings(
      Journal journal, ReadJournal read, Closings closings, KeepClosing keep, Clock clock) {
    this.journal = journal;
    this.read = read;
    this.closings = closings;
    this.keep = keep;
    this.clock = clock;
  }

  /** A till, in the zone of its shop, and who closes. */
  record Book(String shop, String till, ZoneId zone, String by) {}

  @Transactional
  ClosingAnswer close(Book book, Period period) {
    JournalHead head = journal.lock(book.shop(), book.till());
    if (head == null) {
      return Refused.because(Reason.NO_SUCH_TILL);
    }
    Instant now = now();
    LocalDate today = LocalDate.ofInstant(now, book.zone());
    if (period.first().isAfter(today)) {
      return Refused.because(Reason.FUTURE);
    }
    if (period.kind() != Period.Kind.DAY && !period.last().isBefore(today)) {
      return Refused.because(Reason.NOT_OVER);
    }
    DayWalk walk = walk(book, head);
    Optional<LocalDate> open = walk.openSession().filter(day -> !day.isAfter(period.last()));
    if (open.isPresent()) {
      return new Refused(Reason.SESSION_OPEN, open.get());
    }
    List<Closing> made = closeDays(book, walk, period.last(), now);
    if (period.kind() != Period.Kind.DAY) {
      return longer(book, period, now);
    }
    return made.stream()
        .filter(closing -> closing.getPeriod().equals(period))
        .findFirst()
        .<ClosingAnswer>map(Made::new)
        .orElseGet(() -> quietDay(book, walk, period, now));
  }

  /**
   * Closes what is over and was not closed: by night, or whenever a manager wishes. A session that
   * is still open holds up its own day and what follows, nothing before it.
   */
  @Transactional
  void closeWhatIsDue(Book book) {
    JournalHead head = journal.lock(book.shop(), book.till());
    Instant now = now();
    LocalDate yesterday = LocalDate.ofInstant(now, book.zone()).minusDays(1);
    DayWalk walk = walk(book, head);
    LocalDate limit =
        walk.openSession()
            .map(day -> day.minusDays(1))
            .filter(day -> day.isBefore(yesterday))
            .orElse(yesterday);
    closeDays(book, walk, limit, now);
    LocalDate next = limit.plusDays(1);
    closeLonger(book, Period.Kind.MONTH, next, now);
    closeLonger(book, Period.Kind.YEAR, next, now);
  }

  private DayWalk walk(Book book, JournalHead head) {
    DayWalk walk = new DayWalk(book.zone());
    read.each(book.shop(), book.till(), lastClosedEntry(book), head.getSequenceNo(), walk::step);
    return walk;
  }

  private long lastClosedEntry(Book book) {
    return closings.lastDay(book.shop(), book.till()).map(Closing::getLastNo).orElse(0L);
  }

  private List<Closing> closeDays(Book book, DayWalk walk, LocalDate limit, Instant now) {
    List<Closing> made = new ArrayList<>();
    long first = lastClosedEntry(book) + 1;
    for (DayWalk.Stretch stretch : walk.stretches()) {
      if (stretch.moved() && !stretch.day().isAfter(limit)) {
        made.add(
            keep.day(book, Period.day(stretch.day()), first, stretch.last(), stretch.sums(), now));
        first = stretch.last() + 1;
      }
    }
    return made;
  }

  /** Nothing moved on that day since it was closed, or at all. */
  private ClosingAnswer quietDay(Book book, DayWalk walk, Period period, Instant now) {
    Optional<Closing> there = closings.of(book.shop(), book.till(), period);
    if (there.isPresent()) {
      return new There(there.get());
    }
    boolean laterIsClosed =
        closings
            .lastDay(book.shop(), book.till())
            .filter(last -> last.getPeriod().first().isAfter(period.first()))
            .isPresent();
    if (laterIsClosed) {
      return Refused.because(Reason.NOTHING_THERE);
    }
    long before = lastClosedEntry(book);
    long last =
        walk.stretches().stream()
            .filter(stretch -> !stretch.day().isAfter(period.last()))
            .mapToLong(DayWalk.Stretch::last)
            .reduce(before, Math::max);
    return new Made(keep.day(book, period, before + 1, last, Sums.NONE, now));
  }

  private ClosingAnswer longer(Book book, Period period, Instant now) {
    Optional<Closing> there = closings.of(book.shop(), book.till(), period);
    if (there.isPresent()) {
      return new There(there.get());
    }
    if (period.kind() == Period.Kind.YEAR) {
      closeLonger(book, Period.Kind.MONTH, period.last().plusDays(1), now);
    }
    return new Made(keep.longer(book, period, now));
  }

  /** The months or years that hold closed days, are over before that day and not closed. */
  private void closeLonger(Book book, Period.Kind kind, LocalDate before, Instant now) {
    closings.open(book.shop(), book.till(), kind).stream()
        .filter(period -> period.last().isBefore(before))
        .forEach(period -> keep.longer(book, period, now));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
