package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.browse.Guide;
import io.vitrine.catalog.browse.MyShop;
import io.vitrine.catalog.publication.PublicPaths;
import io.vitrine.catalog.search.Found;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Makes cards of what was found: the visitor's own shop first. */
@RequestScoped
class Cards {

  private final Guide guide;
  private final MyShop myShop;
  private final RoomWords roomWords;
  private final Texts texts;

  @Inject
  Cards(Guide guide, MyShop myShop, RoomWords roomWords, Texts texts) {
    this.guide = guide;
    this.myShop = myShop;
    this.roomWords = roomWords;
    this.texts = texts;
  }

  List<Card> of(List<Found.Hit> hits) {
    return hits.stream().map(this::card).toList();
  }

  private Card card(Found.Hit hit) {
    String mine = myShop.getCode();
    boolean near =
        mine == null
            ? !hit.onDisplay().isEmpty()
            : hit.onDisplay().contains(mine) || hit.inStock().contains(mine);
    return new Card(
        hit.sku(),
        PublicPaths.variant(hit.product(), hit.sku()),
        texts.pick(hit.nameFr(), hit.nameEn()),
        texts.pick(hit.variantFr(), hit.variantEn()),
        hit.priceCents() == null ? null : Money.cents(hit.priceCents()),
        hit.reducedFromCents() == null ? null : Money.cents(hit.reducedFromCents()),
        hit.picture(),
        hit.variants() > 1 ? texts.of("card.variants", hit.variants()) : null,
        availability(hit, mine),
        near ? "good" : "plain",
        roomWords.of(hit.size()).orElse(null));
  }

  private String availability(Found.Hit hit, String mine) {
    if (mine != null && hit.onDisplay().contains(mine)) {
      return texts.of("seen.at", guide.shortName(mine));
    }
    if (mine != null && hit.inStock().contains(mine)) {
      return texts.of("stocked.at", guide.shortName(mine));
    }
    if (!hit.onDisplay().isEmpty()) {
      return texts.of("seen.at", names(hit.onDisplay()));
    }
    return hit.inStock().isEmpty() ? texts.of("ask") : texts.of("stocked.at", names(hit.inStock()));
  }

  private String names(List<String> shops) {
    return Formats.list(shops.stream().map(guide::shortName).toList(), texts.locale());
  }
}
