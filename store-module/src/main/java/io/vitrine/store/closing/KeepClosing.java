package io.vitrine.store.closing;

import io.vitrine.store.closing.WriteClosings.Book;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes a closing to the journal and keeps it, with the totals that run on. */
@ApplicationScoped
class KeepClosing {

  private final EntityManager store;
  private final Closings closings;
  private final Journal journal;

  @Inject
  KeepClosing(EntityManager store, Closings closings, Journal journal) {
    this.store = store;
    this.closings = closings;
    this.journal = journal;
  }

  Closing day(Book book, Period period, long first, long last, Sums sums, Instant now) {
    Optional<Closing> before = closings.lastDay(book.shop(), book.till());
    int part = closings.of(book.shop(), book.till(), period).map(Closing::getPart).orElse(0) + 1;
    long total = sums.totalCents();
    Closing.Running running =
        new Closing.Running(
            Math.addExact(yearTotal(before, period.first()), total),
            Math.addExact(before.map(one -> one.getPerpetual().cents()).orElse(0L), total));
    return keep(book, part(book, period, part, first, last), sums, running, now);
  }

  /** A month or a year is the sum of its days. */
  Closing longer(Book book, Period period, Instant now) {
    List<Closing> days = closings.daysOf(book.shop(), book.till(), period);
    Optional<Closing> before = closings.lastDay(book.shop(), book.till(), period);
    long end = before.map(Closing::getLastNo).orElse(0L);
    long first = days.isEmpty() ? end + 1 : days.get(0).getFirstNo();
    Sums sums = days.stream().map(Closing::sums).reduce(Sums.NONE, Sums::plus);
    Closing.Running running =
        new Closing.Running(
            yearTotal(before, period.first()),
            before.map(one -> one.getPerpetual().cents()).orElse(0L));
    return keep(book, part(book, period, 1, first, end), sums, running, now);
  }

  private static Closing.Of part(Book book, Period period, int part, long first, long last) {
    return new Closing.Of(book.shop(), book.till(), period, part, first, last);
  }

  private Closing keep(Book book, Closing.Of of, Sums sums, Closing.Running running, Instant now) {
    Closing closing =
        new Closing(
            closings.nextNumber(book.shop(), book.till()), of, sums, running, book.by(), now);
    closing.recordedAs(
        journal
            .append(book.shop(), book.till(), EntryKind.CLOSING, now, closing.onRecord())
            .getSequenceNo());
    store.persist(closing);
    store.flush();
    return closing;
  }

  private static long yearTotal(Optional<Closing> before, LocalDate day) {
    return before
        .filter(one -> one.getPeriod().first().getYear() == day.getYear())
        .map(one -> one.getYearTotal().cents())
        .orElse(0L);
  }
}
