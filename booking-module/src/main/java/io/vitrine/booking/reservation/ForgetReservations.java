package io.vitrine.booking.reservation;

import io.vitrine.booking.database.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * Erases who reserved or waited, with the letters about it, thirty days after the workshop. How
 * many reserved and came stays, without a person.
 */
@ApplicationScoped
public class ForgetReservations {

  static final Duration KEPT = Duration.ofDays(30);
  private static final Erasure ERASURE =
      new Erasure(
          "booking.reservation",
          List.of("customer_name", "email", "phone"),
          "workshop in (select number from booking.workshop where from_at < ?)");

  private final DataSource database;
  private final Clock clock;

  @Inject
  public ForgetReservations(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  ForgetReservations() {
    this(null, null);
  }

  /**
   * @return how many
   */
  @Transactional
  public int forget() {
    return ERASURE.run(database, clock.instant().minus(KEPT));
  }
}
