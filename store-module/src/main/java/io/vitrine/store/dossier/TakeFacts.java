package io.vitrine.store.dossier;

import io.vitrine.shell.outbox.Backoff;
import io.vitrine.store.neighbour.Appointment;
import io.vitrine.store.neighbour.AppointmentFact;
import io.vitrine.store.neighbour.FactsAnswer;
import io.vitrine.store.neighbour.UnreadableFact;
import io.vitrine.store.stock.SetAsides;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes one answer of booking into the dossiers and moves the place, in one transaction. The row of
 * {@link BookingHeard} is locked meanwhile; a page that another node has taken already is dropped.
 */
@ApplicationScoped
public class TakeFacts {

  /** As many facts as are asked for at once. */
  static final int PAGE = 200;

  private static final Logger LOG = Logger.getLogger(TakeFacts.class.getName());

  /** Booking away: ask again after five seconds, then ten, at last every minute. */
  static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(1));

  private final EntityManager database;
  private final SetAsides setAsides;
  private final ForgetGuests forgetGuests;
  private final Clock clock;

  @Inject
  public TakeFacts(
      EntityManager database, SetAsides setAsides, ForgetGuests forgetGuests, Clock clock) {
    this.database = database;
    this.setAsides = setAsides;
    this.forgetGuests = forgetGuests;
    this.clock = clock;
  }

  /** Where to go on, when a question is due. */
  @Transactional
  public OptionalLong placeWhenDue() {
    BookingHeard heard = database.find(BookingHeard.class, BookingHeard.FACTS);
    return heard.isDue(clock.instant()) ? OptionalLong.of(heard.position()) : OptionalLong.empty();
  }

  /**
   * @param asked the place that was asked for
   * @param pause how long to wait before the next question when booking is there
   * @return where to go on at once because the page was full; empty when there is nothing more now,
   *     or another node was quicker
   */
  @Transactional
  public OptionalLong take(FactsAnswer answer, long asked, Duration pause) {
    BookingHeard heard = BookingHeard.hold(database);
    if (heard.position() != asked) {
      return OptionalLong.empty();
    }
    return answer.fold(page -> take(page, heard, pause), away -> miss(away, heard));
  }

  private OptionalLong take(FactsAnswer.Page page, BookingHeard heard, Duration pause) {
    Instant now = clock.instant();
    for (AppointmentFact fact : page.facts()) {
      take(fact, now);
      forgetGuests.heardAgain(fact.appointment().number());
    }
    for (UnreadableFact unreadable : page.unreadable()) {
      LOG.log(
          Level.WARNING,
          "fact {0} of booking was set aside: {1}",
          new Object[] {String.valueOf(unreadable.sequence()), unreadable.reason()});
      database.persist(new SetAsideFact(unreadable, now));
    }
    heard.heard(page.next(), now, pause);
    return page.size() == PAGE ? OptionalLong.of(page.next()) : OptionalLong.empty();
  }

  private void take(AppointmentFact fact, Instant now) {
    Dossier dossier = database.find(Dossier.class, fact.appointment().number());
    if (dossier == null) {
      database.persist(new Dossier(fact, now));
      database.persist(new Preparation(fact.appointment().number()));
      database.flush();
    } else {
      if (dossier.isNews(fact)) {
        keepFor(fact, now);
      }
      dossier.hear(fact, now);
    }
  }

  /** Before the dossier changes: a sale, too, locks what is set aside before the dossier. */
  private void keepFor(AppointmentFact fact, Instant now) {
    Appointment told = fact.appointment();
    setAsides.nothingElsewhere(told.number(), told.shop(), now);
    setAsides.keepUntil(
        told.number(), told.shop(), fact.cancels() ? now : KeepBack.until(told.from()));
  }

  private OptionalLong miss(FactsAnswer.Away away, BookingHeard heard) {
    if (!heard.isAway()) {
      LOG.log(Level.WARNING, "no news of appointments: {0}", away.why());
    }
    heard.missed(away.why(), clock.instant(), BACKOFF);
    return OptionalLong.empty();
  }
}
