package io.vitrine.booking.labour;

import io.vitrine.booking.labour.LabourAnswer.Done;
import io.vitrine.booking.labour.LabourAnswer.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Somebody sets a value of an agreement from a day on, or puts a shop under an agreement. The row
 * of the agreement is the one that two of them contend for; the past keeps what was in force.
 */
@ApplicationScoped
public class SetTerm {

  /** Agreements are the house's, so their days are too. */
  public static final ZoneId HOUSE = ZoneId.of("Europe/Paris");

  private final EntityManager em;
  private final Agreements agreements;
  private final LabourAudit audit;
  private final Clock clock;

  @Inject
  public SetTerm(EntityManager em, Agreements agreements, LabourAudit audit, Clock clock) {
    this.em = em;
    this.agreements = agreements;
    this.audit = audit;
    this.clock = clock;
  }

  SetTerm() {
    this(null, null, null, null);
  }

  /**
   * @param term with the agreement that is to say so
   * @param revision of the agreement when it was looked at
   */
  @Transactional
  public LabourAnswer say(LabourTerm term, long revision, Lawgiver by) {
    Refused refused = refused(term.agreement(), term.from(), revision, by);
    if (refused != null) {
      return refused;
    }
    String was =
        agreements.terms().stream()
            .filter(it -> it.agreement().equals(term.agreement()) && it.value() == term.value())
            .filter(it -> it.holdsOn(term.from()))
            .max(java.util.Comparator.comparing(LabourTerm::from))
            .map(LabourTerm::toString)
            .orElse("");
    em.createNativeQuery(
            "delete from booking.labour_term"
                + " where agreement = ?1 and value_name = ?2 and valid_from = ?3")
        .setParameter(1, term.agreement())
        .setParameter(2, term.value().name())
        .setParameter(3, term.from())
        .executeUpdate();
    em.createNativeQuery(
            """
            insert into booking.labour_term (agreement, value_name, valid_from, valid_until, amount,
              article, source, confirmed)
            values (?1, ?2, ?3, cast(?4 as date), ?5, ?6, ?7, ?8)""")
        .setParameter(1, term.agreement())
        .setParameter(2, term.value().name())
        .setParameter(3, term.from())
        .setParameter(4, term.until() == null ? null : term.until().toString())
        .setParameter(5, term.amount())
        .setParameter(6, term.article())
        .setParameter(7, term.source())
        .setParameter(8, term.confirmed())
        .executeUpdate();
    audit.write(by.staff(), term.agreement(), null, "TERM " + term.value(), was, term);
    return done(term.agreement(), revision);
  }

  /**
   * Puts a shop under an agreement from a day on. It is for its administrator.
   *
   * @param revision of the agreement that the shop is to be under
   */
  @Transactional
  public LabourAnswer putUnder(
      String shop, String agreement, LocalDate from, long revision, Lawgiver by) {
    Long now = hold(agreement);
    if (now == null) {
      return Refused.UNKNOWN_AGREEMENT;
    }
    if (!by.administers().contains(shop)) {
      return Refused.NOT_YOURS;
    }
    if (now != revision) {
      return Refused.STALE;
    }
    if (from.isBefore(today()) && !agreements.under(shop).isEmpty()) {
      return Refused.PAST_DAY;
    }
    String was = agreements.historyOf(shop).on(from).agreement();
    em.createNativeQuery("delete from booking.shop_agreement where shop = ?1 and valid_from = ?2")
        .setParameter(1, shop)
        .setParameter(2, from)
        .executeUpdate();
    em.createNativeQuery(
            "insert into booking.shop_agreement (shop, valid_from, agreement) values (?1, ?2, ?3)")
        .setParameter(1, shop)
        .setParameter(2, from)
        .setParameter(3, agreement)
        .executeUpdate();
    audit.write(by.staff(), agreement, shop, "UNDER " + from, was, agreement);
    return done(agreement, revision);
  }

  private Refused refused(String agreement, LocalDate from, long revision, Lawgiver by) {
    Long now = hold(agreement);
    if (now == null) {
      return Refused.UNKNOWN_AGREEMENT;
    }
    if (!by.mayChange(agreements.shopsUnder(agreement, from))) {
      return Refused.NOT_YOURS;
    }
    if (now != revision) {
      return Refused.STALE;
    }
    return from.isBefore(today()) ? Refused.PAST_DAY : null;
  }

  /** The agreement's revision with its row locked, or {@code null}. */
  private Long hold(String agreement) {
    for (Object revision :
        em.createNativeQuery(
                "select revision from booking.agreement where agreement = ?1 for update")
            .setParameter(1, agreement)
            .getResultList()) {
      return ((Number) revision).longValue();
    }
    return null;
  }

  private Done done(String agreement, long revision) {
    em.createNativeQuery(
            "update booking.agreement set revision = revision + 1 where agreement = ?1")
        .setParameter(1, agreement)
        .executeUpdate();
    return new Done(revision + 1);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HOUSE);
  }
}
