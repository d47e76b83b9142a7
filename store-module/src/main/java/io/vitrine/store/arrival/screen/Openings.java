package io.vitrine.store.arrival.screen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * When a phone opened the page with a code, sealed into the page: the code is judged as of then, so
 * that nobody has to hurry with the form. Opening the page judges nothing and writes nothing.
 */
@ApplicationScoped
public class Openings {

  /** How long the form of an opened page is good. */
  static final Duration LIFE = Duration.ofMinutes(5);

  private final ScreenKey key;
  private final Clock clock;

  @Inject
  public Openings(ScreenKey key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  /** The seal of a page that is opened now with this code. */
  public String seal(String shop, String code) {
    long now = clock.instant().getEpochSecond();
    return now + "." + mark(shop, code, now);
  }

  /**
   * When the page was opened with that code; empty where no seal of ours says it, or it is over.
   */
  public Optional<Instant> read(String shop, String code, String seal) {
    if (seal == null || !seal.matches("\\d{1,12}\\.[A-Za-z0-9_-]{43}")) {
      return Optional.empty();
    }
    String[] parts = seal.split("\\.", 2);
    long second = Long.parseLong(parts[0]);
    boolean ours =
        MessageDigest.isEqual(
            parts[1].getBytes(StandardCharsets.US_ASCII),
            mark(shop, code, second).getBytes(StandardCharsets.US_ASCII));
    Instant opened = Instant.ofEpochSecond(second);
    return ours && clock.instant().isBefore(opened.plus(LIFE))
        ? Optional.of(opened)
        : Optional.empty();
  }

  private String mark(String shop, String code, long second) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.seal(shop, "opened\n" + second + "\n" + code));
  }
}
