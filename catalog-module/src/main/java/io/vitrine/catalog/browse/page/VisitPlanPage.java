package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.browse.Guide;
import io.vitrine.catalog.browse.MyShop;
import io.vitrine.catalog.browse.WalkThrough;
import io.vitrine.catalog.browse.page.KeptRows.Kept;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Display;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.publication.PublicAddress;
import io.vitrine.catalog.publication.PublicPaths;
import io.vitrine.catalog.selection.Opened;
import io.vitrine.catalog.selection.SelectionView;
import io.vitrine.catalog.selection.Selections;
import io.vitrine.catalog.selection.sharing.OwnedSelection;
import io.vitrine.catalog.shop.Shop;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.QrDrawing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;

/** A list as a plan for the visit: on paper, in the order of the walk, one page a shop. */
@Named
@RequestScoped
public class VisitPlanPage {

  private final Selections selections;
  private final MySelection mySelection;
  private final KeptRows rows;
  private final Guide guide;
  private final MyShop myShop;
  private final PublicAddress address;
  private final KeptWords words;

  @Inject
  @Param(pathIndex = 0)
  private String token;

  @Inject @Param private String shop;

  private Opened opened;
  private List<Sheet> sheets;

  @Inject
  public VisitPlanPage(
      Selections selections,
      MySelection mySelection,
      KeptRows rows,
      Guide guide,
      MyShop myShop,
      PublicAddress address,
      KeptWords words) {
    this.selections = selections;
    this.mySelection = mySelection;
    this.rows = rows;
    this.guide = guide;
    this.myShop = myShop;
    this.address = address;
    this.words = words;
  }

  /** One shop's page. */
  public record Sheet(String name, String address, List<Floor> floors, List<Missing> elsewhere) {}

  /** What stands on one floor, in the order of the walk. */
  public record Floor(String name, List<Stop> stops) {}

  /** One thing to see, and where. */
  public record Stop(Kept kept, String where) {}

  /**
   * One thing that does not stand there.
   *
   * @param seen where it does
   */
  public record Missing(Kept kept, String seen) {}

  public void open() {
    opened =
        token == null
            ? mySelection.opened().orElse(null)
            : selections
                .open(mySelection.held().of(token).orElseGet(() -> OwnedSelection.byLink(token)))
                .orElse(null);
    if (opened == null && token != null) {
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
    }
  }

  public boolean isGone() {
    return opened == null && token != null;
  }

  public boolean isWithoutItems() {
    return opened == null || opened.view().items().isEmpty();
  }

  public String getTitle() {
    return words.of("plan.title");
  }

  public String getName() {
    String name = opened.view().name();
    return name == null ? words.of("list.unnamed") : name;
  }

  public String getNote() {
    return opened.view().note();
  }

  /** "mur 2,10 m, porte 82 cm", or {@code null}. */
  public String getMeasures() {
    List<SelectionView.Measure> measures = opened.view().measures();
    return measures.isEmpty()
        ? null
        : measures.stream()
            .map(
                measure ->
                    measure.label()
                        + " "
                        + Formats.length(measure.length().millimetres(), words.locale()))
            .collect(Collectors.joining(", "));
  }

  /** A shop for which the plan can be drawn, or all of them. */
  public record Choice(String label, String href, boolean current) {}

  public List<Choice> getChoices() {
    String chosen = chosen();
    List<Choice> choices = new ArrayList<>();
    for (Shop one : guide.shops()) {
      choices.add(
          new Choice(
              guide.shortName(one),
              path() + "?shop=" + PublicPaths.encode(one.code()),
              one.code().equals(chosen)));
    }
    choices.add(new Choice(words.of("plan.all"), path() + "?shop=all", chosen == null));
    return choices;
  }

  public String getBackHref() {
    return token == null ? "/selection" : "/selection/" + token;
  }

  /** The list on a phone, by the link to read; {@code null} where its owner gives none. */
  public QrDrawing.Drawing getQr() {
    SelectionView.Links links = opened.view().links();
    return links.readShared() ? QrDrawing.of(address.of("/selection/" + links.read())) : null;
  }

  public List<Sheet> getSheets() {
    if (sheets == null) {
      String chosen = chosen();
      sheets =
          guide.shops().stream()
              .filter(one -> chosen == null || one.code().equals(chosen))
              .map(this::sheet)
              .toList();
    }
    return sheets;
  }

  /** The shop that was asked for, else the visitor's own; {@code null} for all. */
  private String chosen() {
    return shop == null ? myShop.getCode() : guide.shop(shop).map(Shop::code).orElse(null);
  }

  private String path() {
    return token == null ? "/visit-plan" : "/visit-plan/" + PublicPaths.encode(token);
  }

  private Sheet sheet(Shop at) {
    Map<String, Kept> kept =
        rows.of(opened.view()).stream().collect(Collectors.toMap(Kept::sku, row -> row));
    Map<String, CatalogueEntry> entries = rows.entriesOf(opened.view());
    WalkThrough walk =
        WalkThrough.of(
            at,
            opened.view().items().stream()
                .map(SelectionView.Item::sku)
                .filter(entries::containsKey)
                .map(sku -> entries.get(sku).variant(sku))
                .toList());
    Map<Integer, List<Stop>> floors = new LinkedHashMap<>();
    for (WalkThrough.Stop stop : walk.stops()) {
      floors
          .computeIfAbsent(stop.display().floor(), floor -> new ArrayList<>())
          .add(new Stop(kept.get(stop.variant().sku()), where(stop.display())));
    }
    List<Missing> missing = new ArrayList<>();
    for (Variant variant : walk.elsewhere()) {
      missing.add(new Missing(kept.get(variant.sku()), elsewhere(variant, at)));
    }
    kept.values().stream()
        .filter(row -> row.href() == null)
        .forEach(row -> missing.add(new Missing(row, words.of("plan.unshown"))));
    return new Sheet(
        at.name(),
        at.street() + ", " + at.postcode() + " " + at.city(),
        floors.entrySet().stream()
            .map(floor -> new Floor(floorName(at, floor.getKey()), floor.getValue()))
            .toList(),
        missing);
  }

  private String floorName(Shop at, int number) {
    return at.floor(number)
        .map(floor -> floor.name().in(words.locale()))
        .orElse(words.of("plan.floor", number));
  }

  private String where(Display display) {
    String department =
        display.departmentName() == null
            ? display.department()
            : display.departmentName().in(words.locale());
    return display.bay() == null ? department : words.of("plan.bay", department, display.bay());
  }

  private String elsewhere(Variant variant, Shop at) {
    List<String> shops =
        guide.shops().stream()
            .filter(one -> !one.code().equals(at.code()))
            .filter(one -> variant.displayIn(one.code()).isPresent())
            .map(guide::shortName)
            .filter(Objects::nonNull)
            .toList();
    return shops.isEmpty()
        ? words.of("plan.nowhere")
        : words.of("plan.elsewhere", Formats.list(shops, words.locale()));
  }
}
