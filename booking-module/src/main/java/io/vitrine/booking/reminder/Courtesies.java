package io.vitrine.booking.reminder;

import io.vitrine.booking.mail.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The book of courtesies: each of its rows stands for one that was written, and its key
 * (appointment, kind, what time it was about) lets none be written twice, whichever server comes
 * first.
 */
@ApplicationScoped
public class Courtesies {

  private final EntityManager em;

  @Inject
  public Courtesies(EntityManager em) {
    this.em = em;
  }

  Courtesies() {
    this(null);
  }

  boolean isWritten(String appointment, LetterKind kind, Instant about) {
    return !em.createNativeQuery(
            "select 1 from booking.courtesy where appointment = ?1 and kind = ?2 and about_at = ?3")
        .setParameter(1, appointment)
        .setParameter(2, kind.name())
        .setParameter(3, about.atOffset(ZoneOffset.UTC))
        .getResultList()
        .isEmpty();
  }

  /** Enters it; fails, and the caller's transaction with it, where it stands already. */
  void enter(String appointment, LetterKind kind, Instant about, Channel by, Instant now) {
    em.createNativeQuery(
            "insert into booking.courtesy (appointment, kind, about_at, channel, written_at)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, appointment)
        .setParameter(2, kind.name())
        .setParameter(3, about.atOffset(ZoneOffset.UTC))
        .setParameter(4, by.name())
        .setParameter(5, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
