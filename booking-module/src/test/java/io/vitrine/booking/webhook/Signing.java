package io.vitrine.booking.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Secrets for tests that need no key folder. */
public final class Signing {

  private Signing() {}

  public static WebhookSecrets secrets() {
    return new WebhookSecrets("a key outside the database".getBytes(UTF_8));
  }
}
