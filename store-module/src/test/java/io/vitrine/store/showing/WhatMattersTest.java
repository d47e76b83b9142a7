package io.vitrine.store.showing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.money.Money;
import io.vitrine.store.client.ClientFact;
import io.vitrine.store.client.ClientFacts;
import io.vitrine.store.client.ClientView.Bought;
import io.vitrine.store.client.ClientView.Promise;
import io.vitrine.store.client.Recalled;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.DossierView;
import io.vitrine.store.neighbour.Appointment.Measure;
import io.vitrine.store.neighbour.Appointment.Room;
import io.vitrine.store.neighbour.Talk;
import io.vitrine.store.showing.Matter.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhatMattersTest {

  private static final Instant NOW = Instant.parse("2026-12-12T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 12);
  private static final Acting CAMILLE = new Acting("S003", "Camille Roux", Set.of("rivoli"));
  private static final WhatMatters.Sayings SAY =
      new WhatMatters.Sayings(mm -> mm + " mm", sku -> "the " + sku, Bought::nameFr);

  @Test
  void howeverMuchIsKnownTenSecondsAreEnough() {
    List<Matter> all = WhatMatters.of(dossier("m ".repeat(900), true), known(30), TODAY, SAY);
    assertThat(all).hasSizeLessThanOrEqualTo(WhatMatters.MOST);
    assertThat(all).extracting(Matter::kind).isSorted();
    assertThat(all)
        .flatExtracting(Matter::words)
        .filteredOn(String.class::isInstance)
        .allSatisfy(
            words -> assertThat((String) words).hasSizeLessThanOrEqualTo(WhatMatters.LONGEST));
  }

  @Test
  void whatSheDislikesComesFirstAndWhatSheDidNotTakeHasItsReason() {
    List<Matter> all = WhatMatters.of(dossier("Sans cuir, merci.", true), known(1), TODAY, SAY);
    assertThat(all.get(0).kind()).isEqualTo(Kind.DISLIKES);
    assertThat(all)
        .filteredOn(matter -> matter.kind() == Kind.LEFT)
        .singleElement()
        .satisfies(
            left -> assertThat(left.words()).containsExactly("the AUB", Why.Reason.PRICE, ""));
  }

  @Test
  void ofSomebodyWhomNobodyKnowsOnlyWhatSheToldIsSaid() {
    assertThat(WhatMatters.of(dossier("Sans cuir, merci.", true), Known.NOBODY, TODAY, SAY))
        .extracting(Matter::kind)
        .containsExactly(Kind.MESSAGE, Kind.ROOM, Kind.STANDS);
    assertThat(WhatMatters.of(dossier(null, false), Known.NOBODY, TODAY, SAY)).isEmpty();
  }

  @Test
  void aQuoteThatEndedAndAGuaranteeThatEndedDoNotMatterNow() {
    Known known =
        new Known(
            new Recalled(
                "ABCD2345",
                "Claire",
                true,
                List.of(),
                List.of(),
                List.of(bought(TODAY.minusDays(1))),
                List.of(new Promise(Promise.Kind.QUOTE, "D-1", "rivoli", TODAY.minusDays(1)))),
            List.of(),
            Known.NOBODY.shelf());
    assertThat(WhatMatters.of(dossier(null, false), known, TODAY, SAY)).isEmpty();
  }

  private static DossierView dossier(String message, boolean shared) {
    Room room = shared ? new Room(null, List.of(new Measure("mur", 2_100)), List.of()) : Room.NONE;
    return new DossierView(
        new DossierView.Headline(
            "R7K2M9",
            "rivoli",
            ZoneId.of("Europe/Paris"),
            NOW,
            45,
            false,
            null,
            "Claire Dubreuil",
            null,
            null,
            "fr",
            "Salon",
            "Living room",
            "S003",
            "Camille Roux",
            message,
            null,
            room,
            Talk.NONE),
        shared ? List.of(new DossierView.Line("AUB", null, 1, null, List.of(), false)) : List.of(),
        List.of(),
        List.of(),
        List.of(),
        new DossierView.Work(null, null, null, null, null, null, null, 1),
        new DossierView.Presence(null, null, null, null, null),
        new DossierView.CatalogueNews(false, null),
        NOW);
  }

  private static Known known(int much) {
    Shown left = new Shown("rivoli", "v", "AUB", false, CAMILLE, NOW);
    left.leftFor(new Why(Why.Reason.PRICE, null), CAMILLE, NOW);
    Shown liked = new Shown("rivoli", "v", "LUB", false, CAMILLE, NOW);
    liked.takenAs(Shown.Reaction.LIKED, CAMILLE, NOW);
    VisitEnd end = new VisitEnd("rivoli", "v");
    end.say(
        new NextStep(NextStep.Kind.SAMPLE, "x ".repeat(100), TODAY),
        "y ".repeat(200),
        CAMILLE,
        NOW);
    List<VisitLine> lines = VisitLine.of(List.of(), List.of(left, liked), Map.of());
    List<ClientFact> facts =
        IntStream.range(0, much)
            .mapToObj(
                at ->
                    ClientFacts.said(
                        ClientFact.Kind.DISLIKE, ("cuir ".repeat(Math.min(much, 60)) + at)))
            .toList();
    return new Known(
        new Recalled(
            "ABCD2345",
            "Claire Dubreuil",
            true,
            facts,
            List.of(),
            List.of(bought(TODAY.plusYears(1))),
            List.of(new Promise(Promise.Kind.QUOTE, "D-1", "rivoli", TODAY.plusDays(3)))),
        List.of(new Earlier("rivoli", "v", NOW, "Camille Roux", lines, end)),
        Known.NOBODY.shelf());
  }

  private static Bought bought(LocalDate guaranteed) {
    return new Bought(
        "R-1",
        "rivoli",
        NOW,
        "TAB",
        "Table Lubéron",
        "Luberon table",
        1,
        Money.cents(100),
        guaranteed);
  }
}
