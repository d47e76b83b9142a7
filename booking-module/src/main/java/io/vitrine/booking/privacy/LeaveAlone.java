package io.vitrine.booking.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * She wants only what she asks for, or everything again: said of her address, and of each telephone
 * number that stands under it and under her name.
 */
@ApplicationScoped
public class LeaveAlone {

  private static final List<String> WHERE =
      List.of(
          "booking.appointment", "booking.enquiry", "booking.reservation", "booking.waiting_wish");

  private final EntityManager em;
  private final Fingerprints fingerprints;
  private final HerNumbers numbers;

  @Inject
  public LeaveAlone(EntityManager em, Fingerprints fingerprints, HerNumbers numbers) {
    this.em = em;
    this.fingerprints = fingerprints;
    this.numbers = numbers;
  }

  LeaveAlone() {
    this(null, null, null);
  }

  /** Saying it again is no harm. */
  @Transactional
  public void set(OwnLink.Whom whom, boolean alone) {
    fingerprints.setRefused(whom.email(), alone);
    numbers.setRefused(numbersOf(whom), alone);
  }

  private Set<String> numbersOf(OwnLink.Whom whom) {
    return WHERE.stream()
        .flatMap(table -> rows(table, whom.email()))
        .filter(row -> whom.isCalled((String) row[0]))
        .map(row -> (String) row[1])
        .collect(Collectors.toSet());
  }

  private Stream<Object[]> rows(String table, String email) {
    List<?> rows =
        em.createNativeQuery(
                "select distinct customer_name, phone from "
                    + table
                    + " where lower(email) = ?1 and phone is not null and erased_at is null")
            .setParameter(1, email)
            .getResultList();
    return rows.stream().map(Object[].class::cast);
  }
}
