package io.vitrine.booking.appointment;

import java.util.Collection;
import java.util.Set;

/** Knows which e-mail addresses take no letters, so that staff see it on the appointment. */
public interface UnreachedAddresses {

  /** Which of these addresses did not take a letter. */
  Set<String> bouncedAmong(Collection<String> emails);
}
