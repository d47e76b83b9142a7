package io.vitrine.catalog.product.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.product.writing.Article.Opening;
import io.vitrine.catalog.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArticleTest {

  @Test
  void theSameArticleHasTheSameFingerprint() {
    assertThat(article("A", "Sofa", null, 100L, List.of()).digest())
        .isEqualTo(article("A", "Sofa", null, 100L, List.of()).digest())
        .hasSize(64);
  }

  @Test
  void whateverDiffersChangesTheFingerprint() {
    Set<String> digests = new HashSet<>();
    digests.add(article("A", "Sofa", null, 100L, List.of()).digest());
    digests.add(article("A", "Sofas", null, 100L, List.of()).digest());
    digests.add(article("A", null, "Sofa", 100L, List.of()).digest());
    digests.add(article("A", "Sofa", "Sofa", 100L, List.of()).digest());
    digests.add(article("A", "Sofa", null, null, List.of()).digest());
    digests.add(article("A", "Sofa", null, 100L, List.of(new Opening("rivoli", 1))).digest());

    assertThat(digests).hasSize(6);
  }

  @Test
  void valuesDoNotRunTogether() {
    assertThat(article("AB", "C", null, 1L, List.of()).digest())
        .isNotEqualTo(article("A", "BC", null, 1L, List.of()).digest());
  }

  @Test
  void aSlugIsReadableInAnAddress() {
    assertThat(Slug.of("Canapés d’angle & Œuvres")).isEqualTo("canapes-d-angle-oeuvres");
    assertThat(Slug.of("!!!")).isEqualTo("x");
  }

  private static Article article(
      String sku, String fr, String en, Long price, List<Opening> stock) {
    return new Article(
        sku,
        "P",
        null,
        new Text(fr, en),
        null,
        null,
        List.of(new Text("Salon", null)),
        null,
        price,
        2000,
        0,
        true,
        List.of(),
        List.of(),
        stock,
        List.of(),
        null,
        Article.Beside.UNTOLD);
  }
}
