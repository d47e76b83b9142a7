package io.vitrine.booking.outbox;

import io.vitrine.booking.privacy.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Has the lists of those who were erased go from the catalogue, however long that is away. */
@ApplicationScoped
public class EraseLists {

  private final ListErrands errands;
  private final Lists lists;
  private final Clock clock;

  @Inject
  public EraseLists(ListErrands errands, Lists lists, Clock clock) {
    this.errands = errands;
    this.lists = lists;
    this.clock = clock;
  }

  EraseLists() {
    this(null, null, null);
  }

  void erase() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    for (ListErrands.Errand errand : errands.due(now)) {
      if (lists.erase(errand.token())) {
        errands.done(errand);
      } else {
        errands.postpone(errand, now);
      }
    }
  }
}
