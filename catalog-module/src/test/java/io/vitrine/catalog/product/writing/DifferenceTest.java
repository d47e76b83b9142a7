package io.vitrine.catalog.product.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.document.DocumentKind;
import io.vitrine.catalog.product.writing.Article.Beside;
import io.vitrine.catalog.product.writing.Article.Opening;
import io.vitrine.catalog.product.writing.Article.Sheet;
import io.vitrine.catalog.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  private static final Period PLANNED = new Period(Instant.parse("2026-12-01T08:00:00Z"), null);

  private static final Sheet CARE =
      new Sheet("care.pdf", DocumentKind.CARE, "fr", new Text("Entretien", null));

  private final Difference difference = new Difference(new ArticleCells(Set.of()));

  @Test
  void theSameArticleChangesNothing() {
    assertThat(changes(article("Vitrine", 1000L, 4, PLANNED))).isEmpty();
  }

  @Test
  void aPriceIsToldWithWhatItWasAndWhatItBecomes() {
    assertThat(changes(article("Vitrine", 900L, 4, PLANNED)))
        .containsExactly(new FieldChange("price", "10.00", "9.00"));
    assertThat(changes(article("Vitrine", null, 4, PLANNED)))
        .containsExactly(new FieldChange("price", "10.00", null));
  }

  @Test
  void aFileThatDoesNotSayWhenAProductIsShownLeavesThatAsItIs() {
    assertThat(changes(article("Vitrine", 1000L, 4, null))).isEmpty();
    assertThat(changes(article("Vitrine", 1000L, 4, Period.ALWAYS)))
        .containsExactly(new FieldChange("published_from", "2026-12-01T08:00:00Z", null));
  }

  @Test
  void aFileThatDoesNotNameOtherProductsLeavesThemAsTheyAre() {
    assertThat(changes(beside("Vitrine", 1000L, 4, PLANNED, Beside.UNTOLD))).isEmpty();
    Beside fewer = new Beside(List.of("C"), null, null);
    assertThat(changes(beside("Vitrine", 1000L, 4, PLANNED, fewer)))
        .containsExactly(new FieldChange("goes_with", "B|C", "C"));
    Beside none = new Beside(List.of(), List.of("OLD"), List.of());
    assertThat(changes(beside("Vitrine", 1000L, 4, PLANNED, none)))
        .containsExactlyInAnyOrder(
            new FieldChange("goes_with", "B|C", null),
            new FieldChange("replaces", null, "OLD"),
            new FieldChange("documents", "care:fr:care.pdf:Entretien:", null))
        .allMatch(FieldChange::ofProduct);
  }

  @Test
  void anOpeningValueChangesOnlyWhatTheStoreHasNotTold() {
    Article five = article("Vitrine", 1000L, 5, PLANNED);

    assertThat(difference.between(standing(Set.of()), five))
        .containsExactly(new FieldChange("stock", "rivoli:4", "rivoli:5"));
    assertThat(difference.between(standing(Set.of("rivoli")), five)).isEmpty();
  }

  @Test
  void aBrandInOtherLettersIsTheSameBrand() {
    assertThat(changes(article("VITRINE", 1000L, 4, PLANNED))).isEmpty();
    assertThat(changes(article("Autre", 1000L, 4, PLANNED)))
        .containsExactly(new FieldChange("brand", "Vitrine", "Autre"));
  }

  @Test
  void wordsThatOnlyRepeatTheOtherLanguageDoNotRenameACategory() {
    Text french = new Text("Salon", null);

    assertThat(TreeWriting.renamed(french, new Text("Salon", "Salon"))).isEqualTo(french);
    assertThat(TreeWriting.renamed(french, new Text("Salon", "Living room")))
        .isEqualTo(new Text("Salon", "Living room"));
    assertThat(TreeWriting.renamed(new Text(null, "Sofas"), new Text("Sofas", "Sofas")))
        .isEqualTo(new Text(null, "Sofas"));
  }

  private List<FieldChange> changes(Article article) {
    return difference.between(standing(Set.of()), article);
  }

  private static Standing standing(Set<String> told) {
    return new Standing(article("Vitrine", 1000L, 4, PLANNED), told, 1);
  }

  private static Article article(String brand, Long price, int stock, Period period) {
    return beside(
        brand, price, stock, period, new Beside(List.of("B", "C"), List.of(), List.of(CARE)));
  }

  private static Article beside(String brand, Long price, int stock, Period period, Beside beside) {
    return new Article(
        "A-1",
        "A",
        null,
        new Text("Fauteuil", null),
        null,
        null,
        List.of(new Text("Salon", null)),
        brand,
        price,
        2000,
        0,
        true,
        List.of(),
        List.of(),
        List.of(new Opening("rivoli", stock)),
        List.of(),
        period,
        beside);
  }
}
