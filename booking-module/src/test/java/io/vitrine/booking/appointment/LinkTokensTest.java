package io.vitrine.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinkTokensTest {

  private final LinkTokens links = new LinkTokens("secret".getBytes(), "https://vitrine.example");

  @Test
  void a_token_has_128_bits_in_22_characters_and_is_the_same_for_the_same_nonce() {
    String nonce = links.newNonce();
    assertThat(nonce).hasSize(32);
    assertThat(links.token(nonce)).matches("[A-Za-z0-9_-]{22}").isEqualTo(links.token(nonce));
  }

  @Test
  void without_the_secret_outside_the_database_a_nonce_opens_nothing() {
    String nonce = links.newNonce();
    assertThat(new LinkTokens("another".getBytes(), "").token(nonce))
        .isNotEqualTo(links.token(nonce));
  }

  @Test
  void codes_have_no_look_alikes() {
    assertThat(IntStream.range(0, 500).mapToObj(i -> Codes.next()))
        .allMatch(code -> code.matches("[2-9ACDEFGHJKMNPQRTUVWXY]{6}"));
  }
}
