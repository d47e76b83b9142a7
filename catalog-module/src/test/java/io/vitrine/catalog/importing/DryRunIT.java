package io.vitrine.catalog.importing;

import static io.vitrine.catalog.importing.Sending.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a dry run says is what the import does. */
@ExtendWith(ArquillianExtension.class)
class DryRunIT {

  private static final int ROWS = 2_300;

  @ArquillianResource private URL url;

  private final String own = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

  /** Seven digits that no other test's bar codes have. */
  private final int house = 1_000_000 + new Random(own.hashCode()).nextInt(8_000_000);

  private Sending manager;

  @BeforeEach
  void signIn() {
    manager = Sending.asCatalogueManager(url);
    Sending.openShops();
  }

  private String gtin(int i) {
    String digits = "2%07d%04d".formatted(house, i);
    int sum =
        IntStream.range(0, 12).map(at -> (digits.charAt(at) - '0') * (at % 2 == 0 ? 1 : 3)).sum();
    return digits + (10 - sum % 10) % 10;
  }

  private String row(String sku, String gtin, String price) {
    return "%2$s-%1$s,%2$s-%3$s,%4$s,Banc,Bench,Essais,,Vitrine,%5$s,20,,\n"
        .formatted(sku, own, sku.charAt(0), gtin, price);
  }

  private String filled(String first, String last) {
    StringBuilder file = new StringBuilder(HEADER).append(first);
    IntStream.range(0, 1_100).forEach(i -> file.append(row("F" + i, "", "1.00")));
    return file.append(last).toString();
  }

  private void assertThatBothSayTheSame(String file) {
    JsonObject dry = manager.ended(manager.dryRun(file));
    JsonObject real = manager.ended(manager.csv(file));

    for (String count :
        List.of("rowsRead", "rowsWritten", "rowsNew", "rowsUnchanged", "rowsRefused")) {
      assertThat(dry.getInt(count)).as(count).isEqualTo(real.getInt(count));
    }
    assertThat(faults(dry)).isEqualTo(faults(real));
  }

  private String faults(JsonObject job) {
    return job.isNull("errors") ? "" : manager.get(job.getString("errors")).body();
  }

  @Test
  void aBarCodeGivenTwiceIsFoundFarApart() {
    JsonObject job =
        manager.ended(manager.dryRun(filled(row("A", gtin(1), "1.00"), row("B", gtin(1), "1.00"))));

    assertThat(job.getInt("rowsRefused")).isEqualTo(1);
    assertThat(job.getInt("rowsWritten")).isEqualTo(1_101);
    assertThat(manager.get(job.getString("errors")).body()).contains(own + "-B");
  }

  @Test
  void aBarCodeThatAnEarlierRowSetsFreeIsTakenByALaterOne() {
    manager.ended(manager.csv(HEADER + row("A", gtin(1), "1.00")));

    for (String file :
        List.of(
            HEADER + row("A", "", "1.00") + row("B", gtin(1), "1.00"),
            filled(row("B", "", "1.00"), row("C", gtin(1), "1.00")))) {
      JsonObject dry = manager.ended(manager.dryRun(file));
      assertThat(dry.getInt("rowsRefused")).isZero();
      assertThatBothSayTheSame(file);
    }
    assertThat(
            Sending.number(
                "select count(*) from catalog.variant where sku = '%s-C' and gtin = '%s'"
                    .formatted(own, gtin(1))))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theSameIsSaidOfGeneratedFiles(long seed) {
    Random chance = new Random(seed);
    manager.ended(manager.csv(generated(chance)));

    for (int i = 0; i < 2; i++) {
      assertThatBothSayTheSame(generated(chance));
    }
  }

  /** Sixty numbers fight for thirty bar codes among rows that want none; a few come twice. */
  private String generated(Random chance) {
    List<String> rows = new ArrayList<>();
    IntStream.range(0, ROWS).forEach(i -> rows.add(row("F" + i, "", "1.00")));
    for (int i = 0; i < 60; i++) {
      String gtin = chance.nextInt(4) == 0 ? "" : gtin(chance.nextInt(30));
      String price = chance.nextInt(20) == 0 ? "dear" : (1 + chance.nextInt(2)) + ".00";
      if (chance.nextInt(6) > 0) {
        rows.add(chance.nextInt(rows.size()), row("A" + i, gtin, price));
      }
      if (chance.nextInt(12) == 0) {
        rows.add(chance.nextInt(rows.size()), row("A" + i, gtin(chance.nextInt(30)), price));
      }
    }
    return HEADER + String.join("", rows);
  }
}
