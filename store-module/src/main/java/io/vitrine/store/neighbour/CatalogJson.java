package io.vitrine.store.neighbour;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the catalogue's messages; members it does not know are passed over. */
public final class CatalogJson {

  private static final Jsonb JSON = JsonbBuilder.create();

  private CatalogJson() {}

  static List<Variant> variants(String body) {
    return JSON.fromJson(body, VariantsJson.class).items().stream().map(VariantJson::told).toList();
  }

  static List<FoundVariant> found(String body) {
    return JSON.fromJson(body, FoundJson.class).items().stream()
        .map(hit -> new FoundVariant(hit.sku(), hit.name(), price(hit.priceCents()), hit.picture()))
        .toList();
  }

  static StockPage stock(String body) {
    StockJson page = JSON.fromJson(body, StockJson.class);
    return new StockPage(page.items(), page.next());
  }

  static List<Department> departments(String body) {
    return JSON.fromJson(body, CategoriesJson.class).items().stream()
        .map(one -> new Department(one.code(), one.name(), one.path().split("/").length))
        .toList();
  }

  static List<ShopCard> shops(String body) {
    return JSON.fromJson(body, ShopsJson.class).items().stream()
        .map(
            shop ->
                new ShopCard(
                    shop.shop(),
                    shop.name(),
                    shop.street(),
                    shop.postcode(),
                    shop.city(),
                    shop.phone(),
                    ZoneId.of(shop.zone()),
                    shop.open()))
        .toList();
  }

  /** An article may be shown before the house has set its price. */
  private static Money price(Long cents) {
    return cents == null ? null : new Money(cents);
  }

  public record VariantsJson(List<VariantJson> items) {}

  public record VariantJson(
      String sku,
      String product,
      Words name,
      Words variant,
      String gtin,
      Long priceCents,
      int taxRateBp,
      long ecoParticipationCents,
      String picture,
      Integer warrantyYears,
      Words care,
      List<Variant.Standing> displays,
      List<StockedJson> stock,
      Variant.Size size) {

    Variant told() {
      return new Variant(
          sku,
          product,
          name,
          variant == null ? name : variant,
          gtin,
          price(priceCents),
          new TaxRate(taxRateBp),
          new Money(ecoParticipationCents),
          picture,
          warrantyYears == null ? 2 : warrantyYears,
          care,
          displays == null ? List.of() : displays,
          stock == null
              ? List.of()
              : stock.stream()
                  .map(told -> new Variant.Stock(told.shop(), told.onHand(), told.asOf()))
                  .toList(),
          size);
    }
  }

  public record StockedJson(String shop, int onHand, Instant asOf) {}

  public record FoundJson(List<HitJson> items) {}

  public record HitJson(String sku, Words name, Long priceCents, String picture) {}

  public record StockJson(List<StockPage.Level> items, String next) {}

  public record CategoriesJson(List<CategoryJson> items) {}

  public record CategoryJson(String code, String path, Words name) {}

  public record ShopsJson(List<ShopJson> items) {}

  public record ShopJson(
      String shop,
      String name,
      String street,
      String postcode,
      String city,
      String phone,
      String zone,
      List<HoursJson> hours,
      List<DayJson> exceptionalDays) {

    OpenHours open() {
      Map<DayOfWeek, List<OpenHours.Stretch>> weekly = new EnumMap<>(DayOfWeek.class);
      for (HoursJson one : hours == null ? List.<HoursJson>of() : hours) {
        weekly
            .computeIfAbsent(DayOfWeek.valueOf(one.weekday()), day -> new ArrayList<>())
            .add(stretch(one.opens(), one.closes()));
      }
      Map<LocalDate, List<OpenHours.Stretch>> days = new HashMap<>();
      for (DayJson one : exceptionalDays == null ? List.<DayJson>of() : exceptionalDays) {
        List<OpenHours.Stretch> day =
            days.computeIfAbsent(LocalDate.parse(one.day()), date -> new ArrayList<>());
        if (one.opens() != null && one.closes() != null) {
          day.add(stretch(one.opens(), one.closes()));
        }
      }
      return new OpenHours(weekly, days);
    }

    private static OpenHours.Stretch stretch(String opens, String closes) {
      return new OpenHours.Stretch(LocalTime.parse(opens), LocalTime.parse(closes));
    }
  }

  public record HoursJson(String weekday, String opens, String closes) {}

  /** A day that is not as its weekday; without an opening it is closed. */
  public record DayJson(String day, String opens, String closes) {}
}
