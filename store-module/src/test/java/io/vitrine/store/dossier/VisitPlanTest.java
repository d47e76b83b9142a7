package io.vitrine.store.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.dossier.Article.Standing;
import io.vitrine.store.neighbour.Words;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitPlanTest {

  @Test
  void nobodyClimbsTwiceAndWhatIsLeftOfTheTimeIsShared() {
    VisitPlan plan =
        VisitPlan.of(
            List.of(
                article("lamp", 4, "Luminaires", "2"),
                article("sofa", 3, "Salon", "12"),
                article("table", 3, "Salon", "9"),
                article("rug", 0, null, null)),
            "rivoli",
            55);
    assertThat(plan.stops())
        .extracting(stop -> stop.floor() + " " + stop.department() + " " + stop.minutes())
        .containsExactly("3 Salon 20", "4 Luminaires 10");
    assertThat(plan.stops().get(0).bays()).containsExactly("12", "9");
    assertThat(plan.elsewhere()).extracting(Article::sku).containsExactly("rug");
    assertThat(plan.welcome() + 4 * 10 + plan.end()).isEqualTo(55);
  }

  @Test
  void aShortVisitWithMuchToSeeIsALookInPassing() {
    VisitPlan plan =
        VisitPlan.of(
            List.of(article("a", 1, "Salon", "1"), article("b", 1, "Salon", "1")), "rivoli", 15);
    assertThat(plan.stops()).singleElement();
    assertThat(plan.stops().get(0).minutes()).isEqualTo(6);
    assertThat(VisitPlan.of(List.of(), "rivoli", 45).stops()).isEmpty();
  }

  private static Article article(String sku, int floor, String department, String bay) {
    return new Article(
        sku,
        sku,
        new Words(sku, sku),
        new Words(sku, sku),
        null,
        null,
        department == null ? List.of() : List.of(new Standing("rivoli", floor, department, bay)),
        List.of(),
        null,
        Instant.EPOCH);
  }
}
