package io.vitrine.store.arrival.screen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * The codes of the shops' screens: six signs for each step of 30 seconds of the server's clock,
 * under the shop's key (the way of RFC 6238). Kept nowhere, the same on every server of the house.
 */
@ApplicationScoped
public class ScreenCodes {

  public static final Duration STEP = Duration.ofSeconds(30);

  /** No letter or figure that is mistaken for another; 32 of them, five bits each. */
  private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int LENGTH = 6;

  private final ScreenKey key;

  @Inject
  public ScreenCodes(ScreenKey key) {
    this.key = key;
  }

  /** The number of the step that a moment is in. */
  public long stepAt(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
  }

  /** What the shop's screen shows at a moment. */
  public String at(String shop, Instant moment) {
    return ofStep(shop, stepAt(moment));
  }

  /**
   * The step whose code this is: that of the moment or the one just ended, which the screen may
   * still show. Empty for every other code, however old.
   *
   * @param typed case, spaces and dashes do not matter
   */
  public OptionalLong goodFor(String shop, String typed, Instant moment) {
    String code = typed == null ? "" : typed.replaceAll("[\\s\\-]", "").toUpperCase(Locale.ROOT);
    long now = stepAt(moment);
    boolean current = same(code, ofStep(shop, now));
    boolean ended = same(code, ofStep(shop, now - 1));
    return current ? OptionalLong.of(now) : ended ? OptionalLong.of(now - 1) : OptionalLong.empty();
  }

  private String ofStep(String shop, long step) {
    byte[] bits = key.seal(shop, "code\n" + step);
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(bits[i] & 31));
    }
    return code.toString();
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
