package io.vitrine.catalog.office.category;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.office.Refusal;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TreeTest {

  private final Tree tree =
      new Tree(
          List.of(
              entry("salon", "salon", null),
              entry("canapes", "salon/canapes", "salon"),
              entry("angle", "salon/canapes/angle", "canapes"),
              entry("fauteuils", "salon/fauteuils", "salon"),
              entry("tables", "salon/tables", "salon"),
              entry("chambre", "chambre", null)));

  private static CategoryEntry entry(String code, String path, String parent) {
    return new CategoryEntry(code, path, parent, new Text(code, code + "-en"), 0, 0);
  }

  private static String name(Optional<Refusal> refusal) {
    return refusal.map(Refusal::name).orElse("holds");
  }

  private String path(String code) {
    return tree.place(code).orElseThrow().path();
  }

  @Test
  void aMovedCategoryTakesAllBelowItAlong() {
    assertThat(name(tree.move("canapes", "chambre", null))).isEqualTo("holds");

    assertThat(path("canapes")).isEqualTo("chambre/canapes");
    assertThat(path("angle")).isEqualTo("chambre/canapes/angle");
    assertThat(tree.below("salon")).containsExactly("fauteuils", "tables");
    assertThat(tree.below("chambre")).containsExactly("canapes");
  }

  @Test
  void noCategoryComesIntoItselfOrBelowItself() {
    assertThat(name(tree.move("salon", "salon", null))).isEqualTo("category-inside-itself");
    assertThat(name(tree.move("salon", "angle", null))).isEqualTo("category-inside-itself");
    assertThat(path("salon")).isEqualTo("salon");
  }

  @Test
  void aCategoryIsPutInFrontOfTheOneThatIsNamed() {
    assertThat(name(tree.move("tables", "salon", "canapes"))).isEqualTo("holds");
    assertThat(tree.below("salon")).containsExactly("tables", "canapes", "fauteuils");
    assertThat(name(tree.move("tables", "salon", "angle"))).isEqualTo("category-moved");
    assertThat(name(tree.move("tables", "salon", "tables"))).isEqualTo("category-moved");
  }

  @Test
  void stepsGoUpDownInAndOut() {
    tree.step("fauteuils", Step.UP);
    assertThat(tree.below("salon")).containsExactly("fauteuils", "canapes", "tables");
    tree.step("canapes", Step.DOWN);
    assertThat(tree.below("salon")).containsExactly("fauteuils", "tables", "canapes");
    tree.step("tables", Step.IN);
    assertThat(path("tables")).isEqualTo("salon/fauteuils/tables");
    tree.step("tables", Step.OUT);
    assertThat(tree.below("salon")).containsExactly("fauteuils", "tables", "canapes");
    tree.step("fauteuils", Step.OUT);
    assertThat(tree.below(null)).containsExactly("salon", "fauteuils", "chambre");
    assertThat(name(tree.step("salon", Step.UP))).isEqualTo("category-no-step");
    assertThat(name(tree.step("salon", Step.OUT))).isEqualTo("category-no-step");
    assertThat(name(tree.step("chambre", Step.DOWN))).isEqualTo("category-no-step");
    assertThat(name(tree.step("none", Step.IN))).isEqualTo("category-unknown");
  }

  @Test
  void theFrenchNameLeadsThePathAndTheEnglishDoesNot() {
    tree.rename("canapes", new Text("canapes", "Sofas and settees"));
    assertThat(path("canapes")).isEqualTo("salon/canapes");

    tree.rename("canapes", new Text("Sofas", "Sofas"));
    assertThat(path("canapes")).isEqualTo("salon/sofas");
    assertThat(path("angle")).isEqualTo("salon/sofas/angle");
    assertThat(name(tree.rename("canapes", new Text("Tables", null))))
        .isEqualTo("category-name-taken");
    assertThat(name(tree.rename("canapes", new Text("Salon > Sofas", null))))
        .isEqualTo("category-name");
    assertThat(name(tree.rename("none", new Text("Tables", null)))).isEqualTo("category-unknown");
  }

  @Test
  void onePlaceHasOneCategoryOfAName() {
    assertThat(name(tree.add("tables-2", "salon", new Text("Tables", null))))
        .isEqualTo("category-name-taken");
    assertThat(name(tree.add("tables-2", "chambre", new Text("Tables", null)))).isEqualTo("holds");
    assertThat(name(tree.move("tables-2", "salon", null))).isEqualTo("category-name-taken");
    assertThat(name(tree.add("x", "none", new Text("X", null)))).isEqualTo("category-unknown");
  }

  @Test
  void theTreeIsAsDeepAsAFileCanName() {
    String parent = "angle";
    for (int depth = 4; depth <= Tree.DEEPEST; depth++) {
      assertThat(name(tree.add("d" + depth, parent, new Text("d" + depth, null))))
          .isEqualTo("holds");
      parent = "d" + depth;
    }
    assertThat(name(tree.add("d7", parent, new Text("d7", null)))).isEqualTo("category-too-deep");
    assertThat(name(tree.move("canapes", "fauteuils", null))).isEqualTo("category-too-deep");
    assertThat(tree.leads("fauteuils", Step.IN)).isTrue();
  }

  @Test
  void onlyAnEmptyCategoryGoes() {
    assertThat(name(tree.drop("canapes", false))).isEqualTo("category-not-empty");
    assertThat(name(tree.drop("angle", true))).isEqualTo("category-not-empty");
    assertThat(name(tree.drop("angle", false))).isEqualTo("holds");
    assertThat(name(tree.drop("canapes", false))).isEqualTo("holds");
    assertThat(tree.place("canapes")).isEmpty();
  }
}
