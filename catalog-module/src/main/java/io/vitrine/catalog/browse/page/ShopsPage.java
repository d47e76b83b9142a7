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
import io.vitrine.catalog.shop.Shop.ExceptionalDay;
import io.vitrine.catalog.shop.Shop.Hours;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;

/** The shops: where they are, when they are open, what is on which floor. */
@Named
@RequestScoped
public class ShopsPage {

  private static final int DAYS_AHEAD = 60;
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
  private List<Day> week;
  private List<Special> specials;
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

  /** One day of the week and its hours. */
  public record Day(String name, String hours, boolean today) {}

  public List<Day> getWeek() {
    if (week == null) {
      week = readWeek();
    }
    return week;
  }

  private List<Day> readWeek() {
    DayOfWeek today = now(shop).getDayOfWeek();
    List<Day> week = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      List<Hours> hours = shop.hours().stream().filter(h -> h.weekday() == day).toList();
      week.add(
          new Day(
              day.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()),
              said(hours),
              day == today));
    }
    return week;
  }

  /** A day with other hours, and why. */
  public record Special(String day, String hours, String reason) {}

  public List<Special> getSpecials() {
    if (specials == null) {
      specials = readSpecials();
    }
    return specials;
  }

  private List<Special> readSpecials() {
    LocalDate today = now(shop).toLocalDate();
    DateTimeFormatter format = DateTimeFormatter.ofPattern("EEEE d MMMM", texts.locale());
    return shop.exceptionalDays().stream()
        .filter(d -> !d.day().isBefore(today) && d.day().isBefore(today.plusDays(DAYS_AHEAD)))
        .map(ExceptionalDay::day)
        .distinct()
        .map(day -> new Special(format.format(day), said(shop.hoursOn(day)), reason(day)))
        .toList();
  }

  private String reason(LocalDate day) {
    return shop.exceptionalDays().stream()
        .filter(d -> d.day().equals(day) && d.reason() != null)
        .findFirst()
        .map(d -> d.reason().in(texts.locale()))
        .orElse("");
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
        texts.of("shop.hours.today", said(of.hoursOn(now.toLocalDate()))),
        of.code().equals(myShop.getCode()));
  }

  private ZonedDateTime now(Shop of) {
    return clock.instant().atZone(of.zone());
  }

  private String said(List<Hours> hours) {
    return hours.isEmpty()
        ? texts.of("closed")
        : hours.stream()
            .map(h -> texts.of("hours", time(h.opens()), time(h.closes())))
            .collect(Collectors.joining(", "));
  }

  private String time(LocalTime time) {
    return DateTimeFormatter.ofPattern(texts.of("time.pattern"), texts.locale()).format(time);
  }
}
