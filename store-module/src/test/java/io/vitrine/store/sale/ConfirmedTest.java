package io.vitrine.store.sale;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What a device signs, written out: the text stays the same as long as archives are kept. */
class ConfirmedTest {

  private static final CounterRequest.Counter COUNTER =
      new CounterRequest.Counter("rivoli", "T1", "tablet", "S003");

  @Test
  void theDigestIsThatOfOneCanonicalTextThatNamesNoRows() throws Exception {
    String act = Confirmed.act("0123456789abcdef", "visit-1");
    Confirmed sale = Confirmed.at(COUNTER, act);
    sale.line("B\u00e9-\u20ac", 2, 5_000);
    sale.line("A", 1, 1_250);
    sale.payment(Payment.Means.CASH, 250);
    sale.payment(Payment.Means.CARD, 6_000);

    assertThat(act).isEqualTo(sha256("0123456789abcdef\nvisit-1"));
    assertThat(sale.digest(6_250))
        .isEqualTo(
            sha256(
                "{\"act\":\""
                    + act
                    + "\",\"lines\":[{\"quantity\":2,\"sku\":\"B\u00e9-\u20ac\",\"totalCents\":5000},"
                    + "{\"quantity\":1,\"sku\":\"A\",\"totalCents\":1250}],\"payments\":["
                    + "{\"amountCents\":250,\"means\":\"CASH\"},"
                    + "{\"amountCents\":6000,\"means\":\"CARD\"}],\"shop\":\"rivoli\","
                    + "\"staff\":\"S003\",\"till\":\"T1\",\"totalCents\":6250}"));
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
