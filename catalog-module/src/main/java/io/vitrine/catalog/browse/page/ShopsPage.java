package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.browse.Guide;
import io.vitrine.catalog.browse.MyShop;
import io.vitrine.catalog.publication.PublicAddress;
import io.vitrine.catalog.publication.PublicPaths;
import io.vitrine.catalog.search.Facets;
import io.vitrine.catalog.search.ProductSearch;
import io.vitrine.catalog.search.Sort;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.Wanted;
import io.vitrine.catalog.shop.Shop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;

/** The shops: where they are, whether they are open, what is on which floor. */
@Named
@RequestScoped
public class ShopsPage {

  private static final int SHOWN = 8;

  private final Guide guide;
  private final MyShop myShop;
  private final Texts texts;
  private final ProductSearch search;
  private final Cards cards;
  private final PublicAddress address;
  private final Canonical canonical;
  private final Clock clock;

  @Inject
  @Param(pathIndex = 0)
  private String code;

  private Shop shop;
  private List<Words> shops;
  private List<Card> shown;

  @Inject
  public ShopsPage(
      Guide guide,
      MyShop myShop,
      Texts texts,
      ProductSearch search,
      Cards cards,
      PublicAddress address,
      Canonical canonical,
      Clock clock) {
    this.guide = guide;
    this.myShop = myShop;
    this.texts = texts;
    this.search = search;
    this.cards = cards;
    this.address = address;
    this.canonical = canonical;
    this.clock = clock;
  }

  /** Of the page of one shop. */
  public void open() {
    shop = guide.shop(code).orElse(null);
    if (shop == null) {
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
    }
  }

  /** For the parts of the page that stand beside this one; {@code null} where it is not there. */
  Shop shop() {
    return shop;
  }

  public boolean isThere() {
    return shop != null;
  }

  /** A shop in words. */
  public record Words(
      String code,
      String name,
      String street,
      String town,
      String phone,
      String call,
      String email,
      String opening,
      String tone,
      String today,
      boolean mine) {}

  public List<Words> getShops() {
    if (shops == null) {
      shops = readShops();
    }
    return shops;
  }

  private List<Words> readShops() {
    return guide.shops().stream().map(this::words).toList();
  }

  public Words getShop() {
    return shop == null ? null : words(shop);
  }

  public String getCanonical() {
    return canonical.of(path());
  }

  public List<PublicAddress.Alternate> getAlternates() {
    return canonical.alternates(path());
  }

  private String path() {
    return shop == null ? "/shops" : PublicPaths.shop(shop.code());
  }

  public Shared getShared() {
    return new Shared(
        shop == null ? texts.of("shops") : shop.name(),
        shop == null
            ? texts.of("home.lead")
            : shop.street() + ", " + shop.postcode() + " " + shop.city(),
        null);
  }

  /** For search engines: where it is and when it is open. */
  public String getStructuredData() {
    return new StructuredData(address, texts.locale()).of(shop);
  }

  public String getTitle() {
    return shop == null ? texts.of("shop.gone") : shop.name();
  }

  /** A floor and its departments. */
  public record Level(String name, String departments) {}

  public List<Level> getFloors() {
    return shop.floors().stream()
        .map(
            floor ->
                new Level(
                    floor.name().in(texts.locale()),
                    floor.departments().stream()
                        .map(d -> d.in(texts.locale()))
                        .collect(Collectors.joining(", "))))
        .toList();
  }

  /** Some of what can be seen there. */
  public List<Card> getShown() {
    if (shown == null) {
      Wanted wanted =
          new Wanted(
              "",
              Tongue.of(texts.locale()),
              null,
              Map.of(Facets.DISPLAY, Set.of(shop.code())),
              null,
              Sort.RELEVANCE,
              1,
              SHOWN);
      shown = cards.of(search.find(wanted).hits());
    }
    return shown;
  }

  public String getShownHref() {
    return "/search?" + Facets.DISPLAY + "=" + PublicPaths.encode(shop.code());
  }

  private Words words(Shop of) {
    ZonedDateTime now = now(of);
    OpeningWords opening = new OpeningWords(of.openingAt(clock.instant()), now, texts);
    return new Words(
        of.code(),
        of.name(),
        of.street(),
        of.postcode() + " " + of.city(),
        of.phone(),
        "tel:" + of.phone().replaceAll("[^+\\d]", ""),
        of.email(),
        opening.words(),
        opening.tone(),
        texts.of("shop.hours.today", new HoursWords(texts).of(of.hoursOn(now.toLocalDate()))),
        of.code().equals(myShop.getCode()));
  }

  private ZonedDateTime now(Shop of) {
    return clock.instant().atZone(of.zone());
  }
}
