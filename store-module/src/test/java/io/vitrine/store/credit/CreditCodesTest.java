package io.vitrine.store.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreditCodesTest {

  @TempDir private Path data;
  @TempDir private Path otherData;

  @Test
  void aNoteHasTheSameCodeAtEachPrintAndAnotherHouseAnother() {
    CreditCodes codes = new CreditCodes(data.toString());
    String code = codes.codeOf("rivoli", "note");

    assertThat(code).matches("([A-HJ-NP-Z2-9]{5}-){5}[A-HJ-NP-Z2-9]");
    assertThat(new CreditCodes(data.toString()).codeOf("rivoli", "note")).isEqualTo(code);
    assertThat(codes.codeOf("bellecour", "note")).isNotEqualTo(code);
    assertThat(new CreditCodes(otherData.toString()).codeOf("rivoli", "note")).isNotEqualTo(code);
  }

  @Test
  void aCodeIsKnownHoweverItIsTypedAndItsFingerprintDoesNotHoldIt() {
    CreditCodes codes = new CreditCodes(data.toString());
    String code = codes.codeOf("rivoli", "note");
    String kept = codes.fingerprint(code);

    assertThat(codes.fingerprint(" " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
        .isEqualTo(kept);
    assertThat(codes.fingerprint(code.substring(1))).isNotEqualTo(kept);
    assertThat(codes.fingerprint(null)).isNotEqualTo(kept);
    assertThat(kept).hasSize(64).doesNotContain(code.replace("-", ""));
  }

  @Test
  void eachLetterOfTheAlphabetIsUsedAtEachPlace() {
    CreditCodes codes = new CreditCodes(data.toString());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      String code =
          codes.codeOf(
              "rivoli", UUID.nameUUIDFromBytes(new byte[] {(byte) i, (byte) (i >> 8)}).toString());
      String plain = code.replace("-", "");
      for (int place = 0; place < plain.length(); place++) {
        seen.add(place + "" + plain.charAt(place));
      }
    }
    // 32 letters at each of 26 places: five bits each, 130 in all
    assertThat(seen.size()).isGreaterThan(26 * 31);
  }
}
