package io.vitrine.booking.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** What is over took place. */
@ApplicationScoped
public class CloseWorkshops {

  private final Workshops workshops;
  private final KeepWorkshop keeping;

  @Inject
  public CloseWorkshops(Workshops workshops, KeepWorkshop keeping) {
    this.workshops = workshops;
    this.keeping = keeping;
  }

  CloseWorkshops() {
    this(null, null);
  }

  public void close(Instant now) {
    workshops.over(now).forEach(number -> keeping.held(number, now));
  }
}
