package io.vitrine.booking.privacy;

import io.vitrine.booking.appointment.Customer;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;

/**
 * The store will soon forget somebody and wants her asked before: once, by a letter whose link says
 * yes. Who said that she wants no letters gets none, however she was entered again.
 */
@ApplicationScoped
public class AskStillKnown {

  private final EntityManager em;
  private final Fingerprints fingerprints;
  private final OwnLinks links;
  private final Clock clock;

  @Inject
  public AskStillKnown(EntityManager em, Fingerprints fingerprints, OwnLinks links, Clock clock) {
    this.em = em;
    this.fingerprints = fingerprints;
    this.links = links;
    this.clock = clock;
  }

  AskStillKnown() {
    this(null, null, null, null);
  }

  /**
   * Whom the store wants asked.
   *
   * @param until when she is forgotten unless she says yes
   */
  public record Question(
      UUID messageId, String email, String name, String language, String shop, Instant until) {
    public Question {
      if (messageId == null || shop == null || until == null || email == null) {
        throw new InvalidValue("a question needs messageId, shop, email and until");
      }
      if (!Customer.flaws(name, email, null).isEmpty() || Customer.breaksLines(name, email)) {
        throw new InvalidValue("name or email is none");
      }
      if (!"fr".equals(language) && !"en".equals(language)) {
        throw new InvalidValue("language is fr or en");
      }
    }
  }

  /** The same message twice asks once. */
  @Transactional
  public void ask(Question question) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (!isNew(question.messageId().toString(), now)
        || !fingerprints.admitsCourtesies(question.email())) {
      return;
    }
    String address = question.email().toLowerCase(Locale.ROOT);
    links.write(
        new OwnLink.Whom(fingerprints.fingerprint(address), address, question.language()),
        new OwnLinks.Letter(
            OwnNews.What.STILL_KNOWN,
            question.name(),
            question.messageId().toString(),
            question.shop()),
        now,
        question.until());
  }

  private boolean isNew(String message, Instant now) {
    return em.createNativeQuery(
                "insert into booking.privacy_message (message_id, received_at)"
                    + " select ?1, cast(?2 as timestamp with time zone) from booking.fact_counter"
                    + " where name = 'appointment' and not exists"
                    + " (select 1 from booking.privacy_message where message_id = ?1)")
            .setParameter(1, message)
            .setParameter(2, now.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }
}
