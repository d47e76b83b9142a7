package io.vitrine.booking.demand.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** The terms of a shop as they are read. */
@ApplicationScoped
public class TermsOfDemand {

  private final EntityManager em;

  @Inject
  public TermsOfDemand(EntityManager em) {
    this.em = em;
  }

  TermsOfDemand() {
    this(null);
  }

  /** All of a shop, the latest first; none where it never said anything. One statement. */
  public List<DemandTerms> of(String shop) {
    List<?> rows =
        em.createNativeQuery(
                "select valid_from, staffing_rule, percent, minutes, beta, minimum,"
                    + " opening_people, opening_minutes, closing_people, closing_minutes,"
                    + " weekly_estimate from booking.demand_terms where shop = ?1"
                    + " order by valid_from desc")
            .setParameter(1, shop)
            .getResultList();
    return rows.stream().map(row -> terms((Object[]) row)).toList();
  }

  /** Of all terms of a shop those in force on a day; the house's own before the first. */
  public static DemandTerms on(LocalDate day, List<DemandTerms> latestFirst) {
    return latestFirst.stream()
        .filter(it -> !it.from().isAfter(day))
        .findFirst()
        .orElse(DemandTerms.HOUSE);
  }

  private static DemandTerms terms(Object[] cells) {
    return new DemandTerms(
        cells[0] instanceof LocalDate day ? day : ((java.sql.Date) cells[0]).toLocalDate(),
        new DemandTerms.Goal(
            StaffingRule.valueOf((String) cells[1]),
            number(cells[2]),
            number(cells[3]),
            number(cells[4])),
        number(cells[5]),
        new DemandTerms.Duty(number(cells[6]), number(cells[7])),
        new DemandTerms.Duty(number(cells[8]), number(cells[9])),
        cells[10] == null ? null : number(cells[10]));
  }

  private static int number(Object cell) {
    return ((Number) cell).intValue();
  }
}
