package io.vitrine.catalog.importing.row;

import static io.vitrine.catalog.importing.row.SampleRow.sofa;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vitrine.catalog.document.DocumentKind;
import io.vitrine.catalog.product.writing.Article;
import io.vitrine.catalog.product.writing.Article.Beside;
import io.vitrine.catalog.product.writing.Article.Cell;
import io.vitrine.catalog.product.writing.Article.Opening;
import io.vitrine.catalog.product.writing.Article.Place;
import io.vitrine.catalog.product.writing.Article.Sheet;
import io.vitrine.catalog.product.writing.Period;
import io.vitrine.catalog.text.Text;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {

  @Test
  void aGoodRowArrivesWhole() {
    Article sofa = sofa().with("brand", "Maison Vitrine").article();

    assertThat(sofa.sku()).isEqualTo("AUB3-LIN-ECR");
    assertThat(sofa.product()).isEqualTo("AUB3");
    assertThat(sofa.name()).isEqualTo(new Text("Canapé Aubrac", "Aubrac sofa"));
    assertThat(sofa.category())
        .containsExactly(new Text("Salon", "Living room"), new Text("Canapés", "Sofas"));
    assertThat(sofa.priceCents()).isEqualTo(129_000);
    assertThat(sofa.taxRateBp()).isEqualTo(2000);
    assertThat(sofa.ecoParticipationCents()).isEqualTo(1250);
    assertThat(sofa.published()).isTrue();
  }

  @Test
  void aProductWithoutANumberOfItsOwnTakesTheVariants() {
    assertThat(sofa().without("product").article().product()).isEqualTo("AUB3-LIN-ECR");
  }

  @Test
  void oneLanguageIsEnough() {
    Article sofa = sofa().without("name_fr").without("category_fr").article();

    assertThat(sofa.name().french()).isEqualTo("Aubrac sofa");
    assertThat(sofa.category().get(1).french()).isEqualTo("Sofas");
  }

  @Test
  void noPriceMeansAskInTheShop() {
    assertThat(sofa().with("price", " ").article().priceCents()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "sku, , MISSING",
    "sku, ../etc/passwd, NUMBER_FORM",
    "product, a b, NUMBER_FORM",
    "price, -1, PRICE_NEGATIVE",
    "price, cheap, PRICE_FORM",
    "price, 1.234, PRICE_FORM",
    "price, 1e9, PRICE_FORM",
    "price, 1000000000, PRICE_TOO_HIGH",
    "price, 99999999999999999999999999, PRICE_TOO_HIGH",
    "tax_rate, , MISSING",
    "tax_rate, 120, TAX_RATE",
    "tax_rate, much, TAX_RATE",
    "eco_participation, 1290.01, ECO_ABOVE_PRICE",
    "published, perhaps, YES_OR_NO",
    "category_en, Living room, CATEGORY_LEVELS",
    "name_fr, Canap\uFFFD, ENCODING"
  })
  void aRowThatCannotBeTrustedIsRefusedWithColumnAndReason(
      String column, String cell, Reason reason) {
    assertThat(sofa().with(column, cell).refused())
        .extracting(Finding::column, Finding::reason)
        .contains(tuple(column, reason));
  }

  @Test
  void aRowNeedsANameAndACategory() {
    assertThat(
            sofa()
                .without("name_fr")
                .without("name_en")
                .without("category_fr")
                .without("category_en")
                .refused())
        .extracting(Finding::column)
        .containsExactly("name_fr", "category_fr");
  }

  @Test
  void aNameLongerThanThePageBearsIsRefused() {
    assertThat(sofa().with("name_fr", "x".repeat(301)).refused())
        .extracting(Finding::reason)
        .containsExactly(Reason.TOO_LONG);
  }

  @Test
  void aFaultyCellIsLeftOutAndTheRestArrives() {
    SampleRow row =
        sofa()
            .with("gtin", "2000000000016")
            .with("pictures", "demo/sofa.svg|demo/none.svg|http://169.254.169.254/x.jpg")
            .with("displays", "rivoli:3:Salon:12|rivoli:9:Salon:1|nonsense")
            .with("stock", "rivoli:2|nowhere:1|rivoli:3|bellecour:-1");

    assertThat(row.leftOut())
        .extracting(Finding::reason)
        .containsExactly(
            Reason.GTIN_FORM,
            Reason.PICTURE_UNKNOWN,
            Reason.PICTURE_ADDRESS,
            Reason.DISPLAY_SHOP,
            Reason.DISPLAY_FORM,
            Reason.STOCK_SHOP,
            Reason.STOCK_FORM,
            Reason.STOCK_FORM);
    Article sofa = row.article();
    assertThat(sofa.gtin()).isNull();
    assertThat(sofa.pictures()).containsExactly("/media/demo/sofa.svg");
    assertThat(sofa.displays()).containsExactly(new Place("rivoli", 3, "Salon", "12"));
    assertThat(sofa.stock()).containsExactly(new Opening("rivoli", 2));
  }

  @Test
  void aTradeItemNumberIsCheckedByItsLastDigit() {
    assertThat(sofa().with("gtin", "2000000000014").leftOut())
        .extracting(Finding::reason)
        .containsExactly(Reason.GTIN_FORM);
    assertThat(sofa().with("gtin", "2040000010072").article().gtin()).isEqualTo("2040000010072");
  }

  @Test
  void valuesAreReadByTheirAttributesKind() {
    Article sofa =
        sofa()
            .with("attr.width_cm", "210,50 cm")
            .with("attr.colour.fr", "Écru|Sable")
            .with("attr.colour.en", "Ecru|Sand")
            .with("attr.care", "Laver | sécher")
            .with("attr.convertible", "oui")
            .article();

    assertThat(sofa.values())
        .containsExactlyInAnyOrder(
            new Cell("width_cm", new BigDecimal("210.5"), null),
            new Cell("colour", null, new Text("Écru", "Ecru")),
            new Cell("colour", null, new Text("Sable", "Sand")),
            new Cell("care", null, new Text("Laver | sécher", null)),
            new Cell("convertible", BigDecimal.ONE, null));
  }

  @Test
  void aValueOfTheWrongKindIsLeftOut() {
    assertThat(
            sofa()
                .with("attr.width_cm", "210 inch")
                .with("attr.colour.fr", "Écru|Sable")
                .with("attr.colour.en", "Ecru")
                .with("attr.convertible", "maybe")
                .leftOut())
        .extracting(Finding::reason)
        .containsExactlyInAnyOrder(Reason.NO_NUMBER, Reason.LANGUAGES_DIFFER, Reason.NO_ANSWER);
  }

  @Test
  void case41ScriptsAndExpressionsInNamesStayTheTextTheyAre() {
    Article sofa = sofa().with("name_fr", "<script>alert(1)</script> #{7*7}").article();

    assertThat(sofa.name().fr()).isEqualTo("<script>alert(1)</script> #{7*7}");
  }

  @Test
  void marksThatTurnTheWritingDirectionAreTakenOut() {
    assertThat(sofa().with("name_fr", "Canapé\u202E\u0000 Aubrac").article().name().fr())
        .isEqualTo("Canapé Aubrac");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(1)", "@x", "-x"})
  void theApostropheOfAnErrorFileIsTakenOffAgain(String name) {
    assertThat(sofa().with("name_fr", "'" + name).article().name().fr()).isEqualTo(name);
  }

  @Test
  void aDayBeginsAtMidnightInParisAndAMomentSaysItsZone() {
    Article article =
        SampleRow.sofa()
            .with("published_from", "2026-12-24")
            .with("published_until", "2027-01-06T18:00:00+01:00")
            .article();

    assertThat(article.period())
        .isEqualTo(
            new Period(
                Instant.parse("2026-12-23T23:00:00Z"), Instant.parse("2027-01-06T17:00:00Z")));
    assertThat(SampleRow.sofa().article().period()).isNull();
  }

  @Test
  void aMomentThatIsNoneAndAnEndBeforeTheBeginningRefuseTheRow() {
    assertThat(SampleRow.sofa().with("published_from", "bientôt").refused())
        .containsExactly(new Finding("published_from", Reason.MOMENT_FORM, "bientôt"));
    assertThat(SampleRow.sofa().with("published_from", "+999999-01-01").refused())
        .extracting(Finding::reason)
        .containsExactly(Reason.MOMENT_FORM);
    assertThat(
            SampleRow.sofa()
                .with("published_from", "2027-01-06")
                .with("published_until", "2026-12-24")
                .refused())
        .containsExactly(new Finding("published_until", Reason.PERIOD_ORDER, "2026-12-24"));
  }

  @Test
  void documentsOfTheHouseAreReadWithKindLanguageAndTitles() {
    SampleRow row =
        SampleRow.sofa()
            .with("documents", "care:fr:care.pdf:Entretien  du lin:|CARE:fr:care.pdf::Twice");

    assertThat(row.article().beside().documents())
        .containsExactly(
            new Sheet("care.pdf", DocumentKind.CARE, "fr", new Text("Entretien du lin", null)));
    assertThat(row.leftOut()).isEmpty();
    assertThat(SampleRow.sofa().article().beside()).isEqualTo(Beside.UNTOLD);
    assertThat(SampleRow.sofa().with("documents", "").article().beside().documents()).isEmpty();
  }

  @Test
  void aDocumentThatIsNoneIsLeftOut() {
    for (String form :
        new String[] {
          "care.pdf",
          "care:fr:care.pdf",
          "recipe:fr:care.pdf::",
          "care:french:care.pdf::",
          "care:fr:care.pdf:a:b:c",
          "care:fr:care.pdf:" + "x".repeat(201) + ":"
        }) {
      assertThat(SampleRow.sofa().with("documents", form).leftOut())
          .as(form)
          .extracting(Finding::reason)
          .containsExactly(Reason.DOCUMENT_FORM);
    }
    assertThat(SampleRow.sofa().with("documents", "care:fr:other.pdf::").leftOut())
        .extracting(Finding::reason)
        .containsExactly(Reason.DOCUMENT_UNKNOWN);
  }

  @Test
  void numbersOfOtherProductsMayComeLaterButNotTheProductsOwn() {
    SampleRow row = SampleRow.sofa().with("goes_with", "CAMA|AUB3|no number|CAMA|HERL");

    assertThat(row.article().beside().goesWith()).containsExactly("CAMA", "HERL");
    assertThat(row.article().beside().replaces()).as("the file has no such column").isNull();
    assertThat(row.leftOut())
        .extracting(Finding::reason)
        .containsExactly(Reason.RELATION_FORM, Reason.RELATION_FORM);
  }
}
