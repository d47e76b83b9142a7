package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.browse.Guide;
import io.vitrine.catalog.browse.MyShop;
import io.vitrine.catalog.product.CatalogueEntries;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.publication.PlainWords;
import io.vitrine.catalog.publication.PublicAddress;
import io.vitrine.catalog.publication.PublicPaths;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.SecurityHeaders;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** One product in one of its variants. */
@Named
@RequestScoped
public class ProductPage {

  private static final int SHARED_WORDS = 200;

  private final CatalogueEntries entries;
  private final Guide guide;
  private final MyShop myShop;
  private final Texts texts;
  private final SameRange sameRange;
  private final RoomWords roomWords;
  private final PublicAddress address;
  private final Canonical canonical;
  private final Clock clock;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  @Inject @Param private String sku;
  @Inject @Param private String preview;
  private boolean hidden;
  @Inject private SignedIn signedIn;

  private CatalogueEntry entry;
  private Variant variant;
  private List<Form> forms;
  private List<VariantChoice.Axis> axes;
  private List<Fact> facts;
  private Sizes sizes;
  private List<Card> range;
  private List<Whereabouts.Place> places;

  @Inject
  public ProductPage(
      CatalogueEntries entries,
      Guide guide,
      MyShop myShop,
      Texts texts,
      SameRange sameRange,
      RoomWords roomWords,
      PublicAddress address,
      Canonical canonical,
      Clock clock) {
    this.entries = entries;
    this.guide = guide;
    this.myShop = myShop;
    this.texts = texts;
    this.sameRange = sameRange;
    this.roomWords = roomWords;
    this.address = address;
    this.canonical = canonical;
    this.clock = clock;
  }

  /** A product that is not published is not there. */
  public void open() {
    entry = number == null ? null : read().orElse(null);
    if (entry == null) {
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
      return;
    }
    variant = entry.variant(sku == null ? "" : sku);
    if (entry.model() != null) {
      SecurityHeaders.allowModels(
          (HttpServletResponse)
              FacesContext.getCurrentInstance().getExternalContext().getResponse());
    }
  }

  /** Whoever keeps the catalogue may see a product before it is published; nobody stores that. */
  private Optional<CatalogueEntry> read() {
    if (preview == null || !signedIn.has(Role.CATALOG_MANAGER)) {
      return entries.of(number);
    }
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .setResponseHeader("Cache-Control", "no-store");
    hidden = entries.of(number).isEmpty();
    return entries.unpublished(number);
  }

  public boolean isThere() {
    return entry != null;
  }

  String number() {
    return number;
  }

  /** For the parts of the page that stand beside this one; {@code null} where it is not there. */
  CatalogueEntry entry() {
    return entry;
  }

  Variant variant() {
    return variant;
  }

  /** Whether only those who keep the catalogue see this. */
  public boolean isHidden() {
    return hidden;
  }

  public String getTitle() {
    return entry == null ? texts.of("product.gone") : entry.name().in(texts.locale());
  }

  /** Of the variant, where the product has several. */
  public String getVariantName() {
    return variant.name() == null ? null : variant.name().in(texts.locale());
  }

  public String getSku() {
    return variant.sku();
  }

  public String getBrand() {
    return entry.brand() == null ? null : entry.brand().name();
  }

  /** Sanitised when it was taken in. */
  public String getDescription() {
    return entry.description() == null ? null : entry.description().in(texts.locale());
  }

  public List<FacetGroup.Choice> getCrumbs() {
    return entry.categories().stream()
        .map(
            c ->
                new FacetGroup.Choice(
                    c.name().in(texts.locale()), 0, PublicPaths.category(c.code()), false))
        .toList();
  }

  /** Another form of the product. */
  public record Form(String label, String href, boolean chosen) {}

  public List<Form> getForms() {
    if (forms == null) {
      forms = readForms();
    }
    return forms;
  }

  private List<Form> readForms() {
    return entry.variants().size() < 2 || !getAxes().isEmpty()
        ? List.of()
        : entry.variants().stream()
            .map(
                v ->
                    new Form(
                        v.name() == null ? v.sku() : v.name().in(texts.locale()),
                        PublicPaths.variant(entry.product(), v.sku()),
                        v.sku().equals(variant.sku())))
            .toList();
  }

  /** The questions that lead to a variant. */
  public List<VariantChoice.Axis> getAxes() {
    if (axes == null) {
      axes = new VariantChoice(entry, variant, texts).axes();
    }
    return axes;
  }

  public Money getPrice() {
    return variant.price();
  }

  /** The lowest price of the 30 days before, where this one is reduced. */
  public Money getBefore() {
    return variant.reducedFrom();
  }

  public Money getEcoParticipation() {
    return variant.ecoParticipation();
  }

  /** A fact about the variant. */
  public record Fact(String label, String value) {}

  public List<Fact> getFacts() {
    if (facts == null) {
      facts = readFacts();
    }
    return facts;
  }

  private List<Fact> readFacts() {
    Map<String, String> facts = new LinkedHashMap<>();
    for (Value value : variant.attributes()) {
      facts.merge(
          value.attribute().name().in(texts.locale()),
          ValueWords.of(value, texts),
          (one, other) -> one + ", " + other);
    }
    return facts.entrySet().stream().map(f -> new Fact(f.getKey(), f.getValue())).toList();
  }

  public Sizes getSizes() {
    if (sizes == null) {
      sizes = new Sizes(variant, texts);
    }
    return sizes;
  }

  /** "Dans la même gamme : Sancy", or {@code null} where the product stands for itself. */
  public String getRangeTitle() {
    return sameRange.nameOf(entry).map(range -> texts.of("related.range", range)).orElse(null);
  }

  public List<Card> getRange() {
    if (range == null) {
      range = sameRange.besides(entry);
    }
    return range;
  }

  /** Whether it fits the place at home; {@code null} where none was given. */
  public RoomWords.Said getRoom() {
    return roomWords.of(getSizes().size()).orElse(null);
  }

  public List<Whereabouts.Place> getPlaces() {
    if (places == null) {
      places = readPlaces();
    }
    return places;
  }

  private List<Whereabouts.Place> readPlaces() {
    return new Whereabouts(guide, texts, clock.instant()).of(variant, myShop.getCode());
  }

  public String getHref() {
    return PublicPaths.variant(entry.product(), variant.sku());
  }

  public String getCategoryHref() {
    return PublicPaths.category(entry.category().code());
  }

  public String getCanonical() {
    return canonical.of(path());
  }

  public List<PublicAddress.Alternate> getAlternates() {
    return canonical.alternates(path());
  }

  private String path() {
    return entry == null ? "/" : PublicPaths.product(entry.product());
  }

  public Shared getShared() {
    return new Shared(
        getTitle(),
        entry.description() == null
            ? texts.of("home.title")
            : PlainWords.of(entry.description().in(texts.locale()), SHARED_WORDS),
        canonical.absolute(variant.pictureFile()));
  }

  /** For search engines: what it is, and that it is to be had in the shop alone. */
  public String getStructuredData() {
    return new StructuredData(address, texts.locale()).of(entry, guide.shops());
  }
}
