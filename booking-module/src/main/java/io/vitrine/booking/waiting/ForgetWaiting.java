package io.vitrine.booking.waiting;

import io.vitrine.booking.database.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * Erases who waited, with the letters about it, thirty days after that ended. What was offered when
 * stays, without a person.
 */
@ApplicationScoped
public class ForgetWaiting {

  static final Duration KEPT = Duration.ofDays(30);
  private static final Erasure ERASURE =
      new Erasure(
          "booking.waiting_wish",
          List.of("customer_name", "email", "phone", "selection_token"),
          "ended_at < ?");

  private final DataSource database;
  private final Clock clock;

  @Inject
  public ForgetWaiting(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  ForgetWaiting() {
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
