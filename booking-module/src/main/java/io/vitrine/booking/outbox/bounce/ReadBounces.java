package io.vitrine.booking.outbox.bounce;

import io.vitrine.booking.mail.TakeBounce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads what came back. A box that cannot be opened now is opened at the next look. */
@ApplicationScoped
public class ReadBounces {

  private static final Logger LOG = Logger.getLogger(ReadBounces.class.getName());

  private final BounceBox box;
  private final TakeBounce taking;

  @Inject
  public ReadBounces(BounceBox box, TakeBounce taking) {
    this.box = box;
    this.taking = taking;
  }

  ReadBounces() {
    this(null, null);
  }

  void read() {
    try {
      box.empty(report -> taking.take(report) != TakeBounce.Answer.NOT_OURS);
    } catch (BounceBox.NotRead e) {
      LOG.log(
          Level.WARNING,
          "the box of letters that came back could not be read: {0}",
          e.getCause().getClass().getName());
    }
  }
}
