package io.vitrine.shell.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RequestNonceTest {

  /** PrimeFaces refuses a posted form whose nonce, decoded, is not a UUID. */
  @Test
  void aNonceHasTheFormThatPrimeFacesAcceptsBack() {
    byte[] decoded = Base64.getDecoder().decode(RequestNonce.newNonce());
    UUID nonce = UUID.fromString(new String(decoded, StandardCharsets.UTF_8));
    assertEquals(4, nonce.version(), "a random one");
  }

  @Test
  void noTwoPagesShareANonce() {
    assertNotEquals(RequestNonce.newNonce(), RequestNonce.newNonce());
  }
}
