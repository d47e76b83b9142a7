package io.vitrine.catalog.report;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What happened within the last half hour, as fingerprints that only this process can make and that
 * it forgets with itself. Holds a bounded number; the oldest gives way.
 */
final class Lately {

  static final Duration REMEMBERED = Duration.ofMinutes(30);
  static final int MOST = 50_000;
  private static final int KEY_BYTES = 32;

  private final Clock clock;
  private final SecretKeySpec key;
  private final Map<String, Instant> happened = new LinkedHashMap<>();

  Lately(Clock clock) {
    this.clock = clock;
    byte[] secret = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(secret);
    this.key = new SecretKeySpec(secret, "HmacSHA256");
  }

  /** Means nothing to whoever has not the key; other parts give another one. */
  String fingerprint(String... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      byte[] whole = mac.doFinal(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(whole);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  synchronized boolean has(String fingerprint) {
    forget();
    return happened.containsKey(fingerprint);
  }

  /** True where it was new. */
  synchronized boolean add(String fingerprint) {
    forget();
    if (happened.containsKey(fingerprint)) {
      return false;
    }
    happened.put(fingerprint, clock.instant());
    return true;
  }

  private void forget() {
    Instant end = clock.instant().minus(REMEMBERED);
    Iterator<Instant> oldest = happened.values().iterator();
    while (oldest.hasNext()) {
      boolean stale = oldest.next().isBefore(end);
      if (!stale && happened.size() < MOST) {
        return;
      }
      oldest.remove();
    }
  }
}
