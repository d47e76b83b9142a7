package io.vitrine.store.aftersale.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.neighbour.Catalog;
import io.vitrine.store.neighbour.CatalogAnswer;
import io.vitrine.store.neighbour.Variant;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However many wishes there are, the catalogue is asked about the last of them too. */
class WantedPagesTest {

  @Test
  void theCatalogueIsAskedAboutEveryArticle() {
    List<Wanted.Wish> wishes =
        IntStream.range(0, 2 * Wanted.A_PAGE + 1).mapToObj(WantedPagesTest::wish).toList();
    Wanted wanted =
        new Wanted(null, null, null) {
          @Override
          List<Wish> after(Optional<Wish> last) {
            int from = last.map(one -> wishes.indexOf(one) + 1).orElse(0);
            return wishes.subList(from, Math.min(wishes.size(), from + A_PAGE));
          }
        };
    Set<String> asked = new TreeSet<>();

    new SuggestOnDisplay(wanted, asking(asked)).look();

    assertThat(asked).hasSize(wishes.size());
  }

  private static Wanted.Wish wish(int number) {
    return new Wanted.Wish(
        "AAAA2222", "rivoli", "A-%06d".formatted(number), LocalDate.of(2026, 11, 23));
  }

  /** A catalogue that knows none of them. */
  private static Catalog asking(Set<String> asked) {
    return (Catalog)
        Proxy.newProxyInstance(
            Catalog.class.getClassLoader(),
            new Class<?>[] {Catalog.class},
            (proxy, method, arguments) -> {
              ((Collection<?>) arguments[0]).forEach(sku -> asked.add((String) sku));
              return new CatalogAnswer.Told<List<Variant>>(List.of());
            });
  }
}
