package io.vitrine.booking.enquiry;

import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By when somebody is answered: within so many hours of opening, 4 unless told otherwise. */
@ApplicationScoped
public class AnswerPromise {

  private static final int MOST_HOURS = 80;

  private final int hours;

  @Inject
  public AnswerPromise(
      @ConfigProperty(name = "VITRINE_ANSWER_HOURS", defaultValue = "4") int hours) {
    if (hours < 1 || hours > MOST_HOURS) {
      throw new InvalidValue("VITRINE_ANSWER_HOURS is 1 to 80 hours of opening, not " + hours);
    }
    this.hours = hours;
  }

  AnswerPromise() {
    this(1);
  }

  /** Who chose a stretch of time is called before it ends, whatever is promised otherwise. */
  public Instant due(OpeningTime opening, Instant asked, Optional<CallWindows.Window> window) {
    return window
        .map(CallWindows.Window::until)
        .orElseGet(() -> opening.after(asked, Duration.ofHours(hours)));
  }

  /**
   * As above, and never later than it is of use: who asks before a visit is answered before it
   * begins.
   */
  public Instant due(
      OpeningTime opening,
      Instant asked,
      Optional<CallWindows.Window> window,
      Optional<Instant> usefulUntil) {
    Instant due = due(opening, asked, window);
    return usefulUntil.filter(due::isAfter).orElse(due);
  }

  public int hours() {
    return hours;
  }
}
