package io.vitrine.booking.demand.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A manager says how her shop wants to be staffed from a day on; what was asked before stays. */
@ApplicationScoped
public class WriteTerms {

  private final EntityManager em;
  private final TermsOfDemand terms;
  private final Clock clock;

  @Inject
  public WriteTerms(EntityManager em, TermsOfDemand terms, Clock clock) {
    this.em = em;
    this.terms = terms;
    this.clock = clock;
  }

  WriteTerms() {
    this(null, null, null);
  }

  /**
   * Writes terms, in place of those that begin on the same day.
   *
   * @param zone of the shop, which says what day it is
   */
  @Transactional
  public TermsAnswer write(String shop, ZoneId zone, DemandTerms wanted, String by) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    if (wanted.from() == null || wanted.from().isBefore(today)) {
      return new TermsAnswer.Past(today);
    }
    int changed =
        fill(
                em.createNativeQuery(
                    "update booking.demand_terms set staffing_rule = ?3, percent = ?4,"
                        + " minutes = ?5, beta = ?6, minimum = ?7, opening_people = ?8,"
                        + " opening_minutes = ?9, closing_people = ?10, closing_minutes = ?11,"
                        + " weekly_estimate = cast(?12 as integer), written_by = ?13,"
                        + " written_at = ?14 where shop = ?1 and valid_from = ?2"),
                shop,
                wanted,
                by)
            .executeUpdate();
    if (changed == 0) {
      fill(
              em.createNativeQuery(
                  "insert into booking.demand_terms (shop, valid_from, staffing_rule, percent,"
                      + " minutes, beta, minimum, opening_people, opening_minutes, closing_people,"
                      + " closing_minutes, weekly_estimate, written_by, written_at) values"
                      + " (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, cast(?12 as integer),"
                      + " ?13, ?14)"),
              shop,
              wanted,
              by)
          .executeUpdate();
    }
    return new TermsAnswer.Done(wanted);
  }

  /** Takes back terms that have not begun. */
  @Transactional
  public TermsAnswer remove(String shop, ZoneId zone, LocalDate day) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    if (day.isBefore(today)) {
      return new TermsAnswer.Past(today);
    }
    DemandTerms found =
        terms.of(shop).stream().filter(it -> it.from().equals(day)).findFirst().orElse(null);
    em.createNativeQuery("delete from booking.demand_terms where shop = ?1 and valid_from = ?2")
        .setParameter(1, shop)
        .setParameter(2, day)
        .executeUpdate();
    return found == null ? new TermsAnswer.Unknown() : new TermsAnswer.Done(found);
  }

  private Query fill(Query query, String shop, DemandTerms wanted, String by) {
    Integer estimate = wanted.weeklyEstimate();
    return query
        .setParameter(1, shop)
        .setParameter(2, wanted.from())
        .setParameter(3, wanted.goal().rule().name())
        .setParameter(4, wanted.goal().percent())
        .setParameter(5, wanted.goal().minutes())
        .setParameter(6, wanted.goal().betaHundredths())
        .setParameter(7, wanted.minimum())
        .setParameter(8, wanted.opening().people())
        .setParameter(9, wanted.opening().minutes())
        .setParameter(10, wanted.closing().people())
        .setParameter(11, wanted.closing().minutes())
        .setParameter(12, estimate == null ? null : estimate.toString())
        .setParameter(13, by)
        .setParameter(14, clock.instant().atOffset(ZoneOffset.UTC));
  }
}
