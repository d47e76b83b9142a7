package io.vitrine.booking.reminder;

import io.vitrine.booking.privacy.Fingerprints;
import io.vitrine.booking.privacy.HerNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;

/**
 * The numbers to which nothing is sent unasked, kept like addresses: a keyed fingerprint of the
 * number as {@link MobileNumber} writes it, however she or anybody else enters it again.
 */
@ApplicationScoped
public class SparedNumbers implements HerNumbers {

  /** No address begins so: it keeps numbers and addresses apart. */
  private static final String NUMBER = "tel:";

  private final Fingerprints fingerprints;

  @Inject
  public SparedNumbers(Fingerprints fingerprints) {
    this.fingerprints = fingerprints;
  }

  SparedNumbers() {
    this(null);
  }

  @Override
  @Transactional
  public void setRefused(Collection<String> typed, boolean refused) {
    typed.stream()
        .map(MobileNumber::of)
        .flatMap(Optional::stream)
        .map(SparedNumbers::key)
        .distinct()
        .sorted()
        .forEach(key -> fingerprints.setRefused(key, refused));
  }

  /** Whether a text message that nobody asked for may go there. */
  boolean admits(MobileNumber number) {
    return !fingerprints.isRefused(key(number));
  }

  private static String key(MobileNumber number) {
    return NUMBER + number.e164();
  }
}
