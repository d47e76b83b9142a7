package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.browse.Guide;
import io.vitrine.catalog.browse.MyShop;
import io.vitrine.catalog.comparison.Comparison;
import io.vitrine.catalog.product.CatalogueEntries;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.publication.PublicAddress;
import io.vitrine.catalog.publication.PublicPaths;
import io.vitrine.catalog.selection.Refusal;
import io.vitrine.catalog.selection.SelectionView;
import io.vitrine.catalog.selection.Selections;
import io.vitrine.shell.money.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/**
 * A selection: one's own at {@code /selection}, another's at {@code /selection/TOKEN}. The acts are
 * plain forms, so the page has neither session nor view state.
 */
@Named
@RequestScoped
public class SelectionPage {

  private final Selections selections;
  private final MySelection mySelection;
  private final CatalogueEntries entries;
  private final Guide guide;
  private final MyShop myShop;
  private final Texts texts;
  private final PublicAddress address;
  private final Clock clock;

  @Inject
  @Param(pathIndex = 0)
  private String token;

  @Inject @Param private String refused;

  private SelectionView view;
  private boolean mine;
  private List<Kept> items;

  @Inject
  public SelectionPage(
      Selections selections,
      MySelection mySelection,
      CatalogueEntries entries,
      Guide guide,
      MyShop myShop,
      Texts texts,
      PublicAddress address,
      Clock clock) {
    this.selections = selections;
    this.mySelection = mySelection;
    this.entries = entries;
    this.guide = guide;
    this.myShop = myShop;
    this.texts = texts;
    this.address = address;
    this.clock = clock;
  }

  /** A link that nobody gave is not there. */
  public void open() {
    Optional<SelectionView> own = mySelection.view();
    if (token == null) {
      view = own.orElse(null);
      mine = true;
      return;
    }
    view = selections.of(token).orElse(null);
    mine = view != null && own.isPresent() && own.get().token().equals(view.token());
    if (view == null) {
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
    }
  }

  /** The link leads nowhere; one's own that is not begun is only empty. */
  public boolean isGone() {
    return view == null && token != null;
  }

  public boolean isWithoutItems() {
    return view == null || view.items().isEmpty();
  }

  public boolean isMine() {
    return mine && view != null;
  }

  public String getTitle() {
    return isGone()
        ? texts.of("selection.gone")
        : view != null && view.name() != null
            ? view.name()
            : texts.of(token == null || mine ? "selection.mine" : "selection.shared");
  }

  public String getName() {
    return view == null ? null : view.name();
  }

  /** The refusal of the act before, in words; {@code null} when there was none. */
  public Refusal getRefused() {
    return Refusal.of(refused).orElse(null);
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

  public List<Kept> getItems() {
    if (items == null) {
      items = readItems();
    }
    return items;
  }

  private List<Kept> readItems() {
    Map<String, CatalogueEntry> bySku = new HashMap<>();
    List<String> skus = view.items().stream().map(SelectionView.Item::sku).toList();
    for (CatalogueEntry entry : entries.withVariants(skus)) {
      entry.variants().forEach(variant -> bySku.put(variant.sku(), entry));
    }
    List<Kept> items = new ArrayList<>();
    for (int i = 0; i < view.items().size(); i++) {
      SelectionView.Item item = view.items().get(i);
      items.add(kept(item, bySku.get(item.sku()), i == 0, i == view.items().size() - 1));
    }
    return items;
  }

  private Kept kept(SelectionView.Item item, CatalogueEntry entry, boolean first, boolean last) {
    if (entry == null) {
      return new Kept(
          item.sku(),
          texts.of("selection.unshown"),
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
        variant.priceCents() == null ? null : Money.cents(variant.priceCents()),
        variant.priceCents() == null,
        places(variant),
        first,
        last);
  }

  /** My shop's word, or that of every shop where none is chosen. */
  private List<Whereabouts.Place> places(Variant variant) {
    List<Whereabouts.Place> all =
        new Whereabouts(guide, texts, clock.instant()).of(variant, myShop.getCode());
    return myShop.getCode() == null ? all : all.subList(0, Math.min(1, all.size()));
  }

  public String getCount() {
    return texts.of("selection.count", view.items().size());
  }

  /** The link that may be given away. */
  public String getShareLink() {
    return address.of("/selection/" + view.token());
  }

  public String getMailHref() {
    return "mailto:?subject="
        + PublicPaths.encode(texts.of("selection.mail.subject"))
        + "&body="
        + PublicPaths.encode(getShareLink());
  }

  /** The comparison of what is kept, as far as it fits; {@code null} where there is only one. */
  public String getCompareHref() {
    List<String> shown = shown();
    return shown.size() < 2
        ? null
        : MyComparison.href(shown.subList(0, Math.min(Comparison.MOST, shown.size())));
  }

  public String getCompareLabel() {
    return shown().size() > Comparison.MOST
        ? texts.of("compare.kept.all", Comparison.MOST)
        : texts.of("compare");
  }

  private List<String> shown() {
    return getItems().stream().filter(item -> item.href() != null).map(Kept::sku).toList();
  }

  public String getVisitHref() {
    String shop = myShop.getCode();
    return "/booking/book?selection="
        + view.token()
        + (shop == null ? "" : "&shop=" + PublicPaths.encode(shop));
  }
}
