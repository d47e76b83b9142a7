package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.browse.Guide;
import io.vitrine.catalog.browse.MyShop;
import io.vitrine.catalog.product.CatalogueEntries;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.publication.PublicPaths;
import io.vitrine.catalog.selection.SelectionView;
import io.vitrine.shell.money.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The articles of a list as they are shown. */
@RequestScoped
class KeptRows {

  private final CatalogueEntries entries;
  private final Guide guide;
  private final MyShop myShop;
  private final Texts texts;
  private final Clock clock;

  @Inject
  KeptRows(CatalogueEntries entries, Guide guide, MyShop myShop, Texts texts, Clock clock) {
    this.entries = entries;
    this.guide = guide;
    this.myShop = myShop;
    this.texts = texts;
    this.clock = clock;
  }

  /** A kept variant as it is shown; {@code href} is {@code null} when it is no longer shown. */
  public record Kept(
      String sku,
      String name,
      String variant,
      String href,
      String picture,
      String note,
      Money price,
      boolean priceInShop,
      List<Whereabouts.Place> places,
      boolean first,
      boolean last) {}

  /** The product of each variant that is still shown, by the variant's number. */
  Map<String, CatalogueEntry> entriesOf(SelectionView view) {
    List<String> skus = view.items().stream().map(SelectionView.Item::sku).toList();
    Map<String, CatalogueEntry> bySku = entries.bySku(skus);
    return bySku;
  }

  List<Kept> of(SelectionView view) {
    Map<String, CatalogueEntry> bySku = entriesOf(view);
    List<Kept> rows = new ArrayList<>();
    for (int i = 0; i < view.items().size(); i++) {
      SelectionView.Item item = view.items().get(i);
      rows.add(row(item, bySku.get(item.sku()), i == 0, i == view.items().size() - 1));
    }
    return rows;
  }

  /** Every shop's word on a variant, the visitor's own shop first. */
  List<Whereabouts.Place> everywhere(Variant variant) {
    return new Whereabouts(guide, texts, clock.instant()).of(variant, myShop.getCode());
  }

  private Kept row(SelectionView.Item item, CatalogueEntry entry, boolean first, boolean last) {
    if (entry == null) {
      String name = texts.of("selection.unshown");
      return new Kept(
          item.sku(),
          name,
          item.sku(),
          null,
          null,
          item.note(),
          null,
          false,
          List.of(),
          first,
          last);
    }
    Variant variant = entry.variant(item.sku());
    return new Kept(
        item.sku(),
        entry.name().in(texts.locale()),
        variant.name() == null ? null : variant.name().in(texts.locale()),
        PublicPaths.variant(entry.product(), variant.sku()),
        variant.picture(),
        item.note(),
        variant.price(),
        variant.priceCents() == null,
        places(variant),
        first,
        last);
  }

  /** My shop's word, or that of every shop where none is chosen. */
  private List<Whereabouts.Place> places(Variant variant) {
    List<Whereabouts.Place> all = everywhere(variant);
    return myShop.getCode() == null ? all : all.subList(0, Math.min(1, all.size()));
  }
}
