package io.vitrine.catalog.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.importing.row.Finding;
import io.vitrine.catalog.importing.row.Reason;
import io.vitrine.catalog.importing.row.Translation.Translated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappedFileTest {

  private static final String LISTS =
      """
      code;parent;fr;en
      all;;Tout;All
      cameras;all;Appareils;Cameras
      webcams;cameras;Webcams;Webcams
      loop;loop;Boucle;Loop
      """;

  @Test
  void aTreeGivesThePathBelowItsRoot() throws IOException {
    assertThat(cell("category", "webcams")).isEqualTo("Appareils > Webcams");
    assertThat(cell("category", "loop")).isEqualTo("Boucle");
    assertThat(cell("category", "tablets")).isEqualTo("Tablettes");
  }

  @Test
  void aKeyThatIsInNoListIsSaid() throws IOException {
    Translated row = row("category", "toasters");

    assertThat(row.cells().get("category_fr")).isNull();
    assertThat(row.findings())
        .containsExactly(new Finding("category", Reason.NOT_IN_LIST, "toasters"));
  }

  @ParameterizedTest
  @CsvSource({
    "'12.30 EUR,14 USD', 12.30",
    "'14 USD, 12.3 EUR', 12.3",
    "'927.82 EUR', 927.82",
    "'on request', on request"
  })
  void oneOfSeveralCurrenciesCounts(String given, String price) throws IOException {
    assertThat(cell("price", given)).isEqualTo(price);
  }

  @Test
  void aPriceInAnotherCurrencyAloneIsSaidAndLeftOut() throws IOException {
    Translated row = row("price", "662 USD");

    assertThat(row.cells().get("price")).isNull();
    assertThat(row.findings())
        .containsExactly(new Finding("price", Reason.PRICE_CURRENCY, "662 USD"));
  }

  @Test
  void aUnitIsTakenOffAndAnotherUnitStaysForTheReaderToRefuse() throws IOException {
    assertThat(cell("diagonal", "37 INCH")).isEqualTo("37");
    assertThat(cell("diagonal", "94 CM")).isEqualTo("94 CM");
    assertThat(cell("diagonal", "0")).isNull();
  }

  @Test
  void severalValuesAreParted() throws IOException {
    assertThat(cell("functions", "copy,scan,n")).isEqualTo("Copie|scan");
    assertThat(cell("functions", "n,n")).isNull();
  }

  @Test
  void theFirstDescriptionThatIsThereCountsWithItsLineBreaks() throws IOException {
    assertThat(cell("short", "one\\ntwo")).isEqualTo("one\ntwo");
  }

  @Test
  void aPictureIsNamedByItsFileAlone() throws IOException {
    assertThat(cell("picture", "../images/1.jpg")).isEqualTo("electronics/1.jpg");
  }

  @Test
  void columnsThatNobodyKnowsAreNotPassedOver() throws IOException {
    assertThat(file().columns(List.of("category", "german", "colour", "error_line")))
        .contains("category_fr", "tax_rate", "? colour")
        .doesNotContain("price", "? german", "? error_line");
  }

  @Test
  void aFindingNamesTheColumnOfTheFile() throws IOException {
    assertThat(file().source("description_fr")).isEqualTo("long");
    assertThat(file().source("tax_rate")).isEqualTo("tax_rate");
  }

  @Test
  void attributesAreReadFromTheirOwnFile() throws IOException {
    assertThat(
            AttributeFile.read(
                bytes(
                    "code,name_fr,name_en,kind,unit,facet,position\n"
                        + "width_cm,Largeur,Width,NUMBER,cm,yes,90\n")))
        .singleElement()
        .satisfies(width -> assertThat(width.unit()).isEqualTo("cm"));
  }

  private static String cell(String column, String given) throws IOException {
    Translated row = row(column, given);
    return switch (column) {
      case "category" -> row.cells().get("category_fr");
      case "diagonal" -> row.cells().get("attr.diagonal");
      case "functions" -> row.cells().get("attr.functions.fr");
      case "short" -> row.cells().get("description_fr");
      case "picture" -> row.cells().get("pictures");
      default -> row.cells().get(column);
    };
  }

  private static Translated row(String column, String given) throws IOException {
    return file().row(List.of(column), List.of(given));
  }

  private static MappedFile file() throws IOException {
    return new MappedFile(
        MappingFile.read(
            bytes(
                """
                { "name": "test",
                  "lookups": { "tree": { "file": "tree.csv", "layout": { "separator": ";" },
                    "key": "code", "parent": "parent", "root": "all", "fr": "fr", "en": "en" } },
                  "columns": {
                    "category_fr": { "from": "category", "lookup": "tree", "language": "fr",
                                     "words": { "tablets": "Tablettes" } },
                    "price": { "from": "price", "currency": "EUR" },
                    "tax_rate": { "value": "20" },
                    "description_fr": { "from": ["long", "short"], "lineBreak": "\\\\n" },
                    "pictures": { "from": "picture", "folder": "electronics" },
                    "attr.diagonal": { "from": "diagonal", "unit": "INCH", "nothing": ["0"] },
                    "attr.functions.fr": { "from": "functions", "split": ",", "nothing": ["n"],
                                           "words": { "copy": "Copie" } }
                  },
                  "ignored": ["german"] }
                """)),
        name -> bytes(LISTS));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
