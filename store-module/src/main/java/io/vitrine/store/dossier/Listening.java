package io.vitrine.store.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** How well booking is heard, for the pages that rest on it. */
@ApplicationScoped
public class Listening {

  private static final int SHOWN = 20;

  private final EntityManager database;

  @Inject
  public Listening(EntityManager database) {
    this.database = database;
  }

  /**
   * @param lastGoodAt when booking last answered, or {@code null} for never
   * @param away whether it did not answer since
   * @param setAside how many facts could not be read
   */
  public record State(Instant lastGoodAt, boolean away, long setAside) {}

  /** A fact that could not be read. */
  public record Unread(Long sequence, String reason, Instant at) {}

  @Transactional
  public State state() {
    BookingHeard heard = database.find(BookingHeard.class, BookingHeard.FACTS);
    long setAside =
        database.createQuery("select count(f) from SetAsideFact f", Long.class).getSingleResult();
    return new State(heard.lastGoodAt().orElse(null), heard.isAway(), setAside);
  }

  /** The newest facts that could not be read. */
  public List<Unread> unread() {
    return database
        .createQuery(
            "select new io.vitrine.store.dossier.Listening$Unread(f.sequence, f.reason,"
                + " f.setAsideAt) from SetAsideFact f order by f.setAsideAt desc",
            Unread.class)
        .setMaxResults(SHOWN)
        .getResultList();
  }
}
