package io.vitrine.booking.appointment;

import java.util.Optional;

/**
 * Who advises.
 *
 * @param named whether customers who have not met her may read her first name
 */
public record Adviser(String staff, String name, boolean named) {

  /** Somebody of whom it does not matter, because whoever reads this has met her. */
  public Adviser(String staff, String name) {
    this(staff, name, false);
  }

  /** What anybody may read: the first name, where she lets herself be named. */
  public Optional<String> shown() {
    return named ? Optional.of(name.strip().split("\\s", 2)[0]) : Optional.empty();
  }
}
