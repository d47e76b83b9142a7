package io.vitrine.store.receipt;

import static io.vitrine.store.journal.WrittenChain.SHOP;
import static io.vitrine.store.journal.WrittenChain.TILL;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.archive.RunVerifier;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Evidence;
import io.vitrine.store.journal.Recorded;
import io.vitrine.store.journal.WrittenChain;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code on a receipt, checked by the house and by the verifier that runs alone. */
class ReceiptCodeTest {

  private static final Instant NOON = Instant.parse("2026-12-12T11:00:00.123456Z");
  private static final String SALE =
      "{\"receipt\":\"RIVOLI-V2026-000042\",\"taxes\":[{\"grossCents\":129000,\"taxCents\":21500,"
          + "\"taxRateBp\":2000},{\"grossCents\":1055,\"taxCents\":55,\"taxRateBp\":550}],"
          + "\"totalCents\":130055}";

  @TempDir private static Path program;
  private static RunVerifier verifier;
  @TempDir private Path data;
  private Evidence evidence;
  private Recorded entry;
  private String code;

  @BeforeAll
  static void compileTheVerifier() throws Exception {
    try (InputStream source =
        ReceiptCodeTest.class.getResourceAsStream("/io/vitrine/store/archive/Verify.java")) {
      verifier =
          RunVerifier.compiled(new String(source.readAllBytes(), StandardCharsets.UTF_8), program);
    }
  }

  @BeforeEach
  void sell() {
    WrittenChain chain = new WrittenChain(data);
    entry = chain.add(EntryKind.SALE, NOON, SALE);
    evidence = chain.evidence();
    code = ReceiptCode.of(SHOP, TILL, entry, evidence).toString();
  }

  @Test
  void theCodeHoldsWhatTheReceiptSaysAndFitsOnPaper() {
    assertThat(code)
        .startsWith(
            "VR1;RIVOLI-V2026-000042;rivoli;T1;1;2026-12-12T11:00:00.123456Z;130055;"
                + "2000:129000:21500,550:1055:55;"
                + evidence.keyOf(SHOP, TILL).id()
                + ";")
        .hasSizeLessThan(260);
    assertThat(ReceiptCode.read(code))
        .hasValueSatisfying(
            read -> {
              assertThat(read.cents()).isEqualTo(130_055);
              assertThat(read.finishedAt()).isEqualTo(NOON);
              assertThat(read.isGenuine(evidence)).isTrue();
            });
  }

  @Test
  void anEntryThatWasAlteredInTheDatabaseIsNotGenuine() {
    assertThat(evidence.isGenuine(SHOP, TILL, entry)).isTrue();
    assertThat(
            evidence.isGenuine(
                SHOP, TILL, WrittenChain.rehashed(entry, entry.content().replace("130055", "1"))))
        .isFalse();
  }

  @Test
  void anAlteredAmountDateOrNumberIsRefused() {
    for (String altered :
        new String[] {
          code.replace("130055", "30055"),
          code.replace("129000:21500", "129000:0"),
          code.replace("2026-12-12", "2026-12-11"),
          code.replace("000042", "000043"),
          code.replace("rivoli;T1", "rivoli;T2")
        }) {
      assertThat(ReceiptCode.read(altered))
          .hasValueSatisfying(read -> assertThat(read.isGenuine(evidence)).isFalse());
    }
  }

  @Test
  void whatIsNoCodeIsNotRead() {
    for (String other :
        new String[] {null, "", "RIVOLI-V2026-000042", "VR1;;;;;;;;;", code + ";x", "VR2" + code}) {
      assertThat(ReceiptCode.read(other)).isEmpty();
    }
  }

  @Test
  void theVerifierThatRunsAloneSaysTheSameOfTheKeysAlone() throws Exception {
    Path keys = Files.writeString(data.resolve("keys.json"), keysOf(evidence));
    assertThat(verifier.on(keys, "--receipt", code))
        .contains("GENUINE: RIVOLI-V2026-000042")
        .contains("130055");
    assertThat(verifier.on(keys, "--receipt", code.replace("130055", "30055")))
        .contains("ALTERED: RIVOLI-V2026-000042");
    assertThat(verifier.on(keys, "--receipt", "RIVOLI-V2026-000042")).contains("UNREADABLE");
    Evidence other = new WrittenChain(data.resolve("other")).evidence();
    Path others = Files.writeString(data.resolve("others.json"), keysOf(other));
    assertThat(verifier.on(others, "--receipt", code)).contains("UNKNOWN KEY");
  }

  private static String keysOf(Evidence evidence) {
    return evidence.keysOf(SHOP, TILL).stream()
        .map(
            key ->
                "{\"algorithm\":\"ES256\",\"id\":\"%s\",\"publicKey\":\"%s\"}"
                    .formatted(key.id(), key.publicKey()))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
