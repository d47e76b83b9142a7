package io.vitrine.store.device.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.device.proof.ProofAnswer.Reason;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProofRuleTest {

  private static final Instant NOW = Instant.parse("2026-12-01T09:30:00Z");
  private static final URI SALES = URI.create("http://shop/store/api/v1/sales?again=1");
  private static final String BODY = "{\"visit\":\"é\"}";
  private static final String NUMBER = "a-number-good-once";

  private final Hand hand = Hand.made();

  @Test
  void theDevicesOwnProofOfThisVeryRequestIsGood() {
    ProofAnswer answer = judge(proof(NOW));
    assertThat(answer.<String>fold(ProofAnswer.Proved::id, not -> not.reason().name()))
        .isEqualTo(NUMBER);
    assertThat(answer.<Instant>fold(ProofAnswer.Proved::until, not -> null))
        .as("it is kept for longer than it could be sent again")
        .isAfter(NOW.plus(ProofRule.SKEW.multipliedBy(2)));
  }

  @Test
  void abuse33WithoutAProofACookieIsNothing() {
    assertThat(reason(judge(null))).isEqualTo(Reason.NOT_PROVED);
    for (String nonsense :
        new String[] {"", ".", "..", "a.b.c", "e30.e30.e30", "x".repeat(3_000)}) {
      assertThat(reason(judge(nonsense))).as(nonsense).isEqualTo(Reason.NOT_PROVED);
    }
  }

  @Test
  void abuse33AnotherTabletsKeyProvesNothing() {
    String proof = Hand.made().proof("POST", SALES, BODY, NOW, NUMBER);
    assertThat(reason(judge(proof))).isEqualTo(Reason.NOT_PROVED);
  }

  @Test
  void aDeviceThatWasLetInWithoutAKeyHasToBeLetInAgain() {
    assertThat(reason(ProofRule.judge(proof(NOW), null, came("POST", "/x", ""), NOW)))
        .isEqualTo(Reason.WITHOUT_KEY);
  }

  @Test
  void aProofIsGoodForItsOwnMethodAddressAndBodyAlone() {
    String proof = proof(NOW);
    String target = "/store/api/v1/sales?again=1";
    for (SignedRequest other :
        new SignedRequest[] {
          came("PUT", target, BODY),
          came("POST", "/store/api/v1/refunds?again=1", BODY),
          came("POST", "/store/api/v1/sales", BODY),
          came("POST", target, BODY + " ")
        }) {
      assertThat(reason(ProofRule.judge(proof, hand.key(), other, NOW)))
          .isEqualTo(Reason.NOT_PROVED);
    }
  }

  @Test
  void aClockMayBeTwoMinutesOffEitherWay() {
    for (int sign : new int[] {-1, 1}) {
      Duration skew = ProofRule.SKEW.multipliedBy(sign);
      assertThat(reason(judge(proof(NOW.plus(skew))))).isNull();
      assertThat(reason(judge(proof(NOW.plus(skew).plusSeconds(sign))))).isEqualTo(Reason.CLOCK);
    }
  }

  @Test
  void abuse69NoOtherAlgorithmAndNoProofWithoutTimeOrNumber() {
    String bd = came("POST", "/x", BODY).bodyDigest();
    String head = "{\"alg\":\"ES256\",\"typ\":\"device-proof+jwt\"}";
    String whole = "{\"bd\":\"" + bd + "\",\"htm\":\"POST\",\"htu\":\"/x\"";
    for (String proof :
        new String[] {
          hand.jws("{\"alg\":\"none\",\"typ\":\"device-proof+jwt\"}", whole + full()),
          hand.jws("{\"alg\":\"ES256\",\"typ\":\"JWT\"}", whole + full()),
          hand.jws(head, whole + ",\"jti\":\"" + NUMBER + "\"}"),
          hand.jws(head, whole + ",\"iat\":" + NOW.getEpochSecond() + "}"),
          hand.jws(head, whole + ",\"iat\":\"soon\",\"jti\":\"" + NUMBER + "\"}"),
          hand.jws(head, "[]")
        }) {
      assertThat(reason(ProofRule.judge(proof, hand.key(), came("POST", "/x", BODY), NOW)))
          .isEqualTo(Reason.NOT_PROVED);
    }
    assertThat(
            reason(
                ProofRule.judge(
                    hand.jws(head, whole + full()), hand.key(), came("POST", "/x", BODY), NOW)))
        .isNull();
  }

  private static String full() {
    return ",\"iat\":" + NOW.getEpochSecond() + ",\"jti\":\"" + NUMBER + "\"}";
  }

  @Test
  void aKeyIsAPointOfTheCurve() {
    DeviceKey key = hand.key();
    assertThat(DeviceKey.read(key.jwk())).isEqualTo(key);
    for (String wrong :
        new String[] {
          "",
          "[]",
          "{\"kty\":1}",
          key.jwk().replace("P-256", "P-384"),
          key.jwk().replace(key.x(), key.y()),
          key.jwk().replace(key.x(), "AA"),
          key.jwk().replace(key.x(), "*")
        }) {
      assertThatThrownBy(() -> DeviceKey.read(wrong)).as(wrong).isInstanceOf(InvalidValue.class);
    }
  }

  @Test
  void theNameOfAKeyIsThatOfTheStandard() {
    // the key of RFC 9449, 4.1, and its thumbprint in 6.1
    DeviceKey key =
        new DeviceKey(
            "l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs",
            "9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA");
    assertThat(key.thumbprint()).isEqualTo("0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I");
  }

  private String proof(Instant at) {
    return hand.proof("POST", SALES, BODY, at, NUMBER);
  }

  private ProofAnswer judge(String proof) {
    return ProofRule.judge(
        proof, hand.key(), came("POST", "/store/api/v1/sales?again=1", BODY), NOW);
  }

  private static SignedRequest came(String method, String target, String body) {
    return SignedRequest.of(method, target, body.getBytes(StandardCharsets.UTF_8));
  }

  private static Reason reason(ProofAnswer answer) {
    return answer.fold(proved -> null, ProofAnswer.NotProved::reason);
  }
}
