package io.vitrine.booking.outbox;

import io.vitrine.booking.appointment.Catalogue;
import io.vitrine.booking.appointment.SelectionAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads the selections that could not be read when their appointments were agreed. One that fails
 * waits for its next time; the others behind it are read.
 */
@ApplicationScoped
public class FetchSelections {

  private static final Logger LOG = Logger.getLogger(FetchSelections.class.getName());

  private final SelectionErrands errands;
  private final Catalogue catalogue;
  private final Clock clock;

  @Inject
  public FetchSelections(SelectionErrands errands, Catalogue catalogue, Clock clock) {
    this.errands = errands;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  FetchSelections() {
    this(null, null, null);
  }

  void fetch() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    for (SelectionErrands.Errand errand : errands.due(now)) {
      try {
        read(errand, now);
      } catch (RuntimeException e) {
        LOG.log(
            Level.WARNING,
            "the selection of appointment " + errand.appointment() + " could not be kept",
            e);
        errands.postpone(errand, now);
      }
    }
  }

  private void read(SelectionErrands.Errand errand, Instant now) {
    SelectionAnswer answer = catalogue.selection(errand.token());
    if (answer instanceof SelectionAnswer.Away) {
      errands.postpone(errand, now);
    } else {
      errands.done(errand, answer, now);
    }
  }
}
