package io.vitrine.store.closing;

import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Recorded;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What entries come to. An entry counts by what it tells: its {@code taxes} by VAT rate, its {@code
 * payments} by means. Amounts carry their sign: what goes back to a customer is less than nothing.
 *
 * @param sales entries that sold something
 * @param refunds entries that took something back
 * @param rates by basis points
 * @param means in cents, by means of payment
 * @param deposits what is held for customers, more or less, by basis points: no turnover yet
 * @param drawer what was done at the drawer beside sales and refunds, by act: no turnover
 * @param compensationCents what orders that came to nothing left the house, or cost it
 */
public record Sums(
    int sales,
    int refunds,
    SortedMap<Integer, Rate> rates,
    SortedMap<String, Long> means,
    SortedMap<Integer, Rate> deposits,
    SortedMap<String, Drawer> drawer,
    long compensationCents) {

  static final Sums NONE =
      new Sums(0, 0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), 0);

  /** How often something was done at the drawer, and what it changed there. */
  public record Drawer(int times, long cents) {
    Drawer plus(Drawer other) {
      return new Drawer(times + other.times, Math.addExact(cents, other.cents));
    }
  }

  private static final Set<EntryKind> DRAWER =
      EnumSet.of(EntryKind.DRAWER_OPENED, EntryKind.CASH_IN, EntryKind.CASH_OUT);

  /** What was sold at one VAT rate. */
  public record Rate(long grossCents, long taxCents) {
    Rate plus(Rate other) {
      return new Rate(
          Math.addExact(grossCents, other.grossCents), Math.addExact(taxCents, other.taxCents));
    }
  }

  public Sums {
    rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
    means = Collections.unmodifiableSortedMap(new TreeMap<>(means));
    deposits = Collections.unmodifiableSortedMap(new TreeMap<>(deposits));
    drawer = Collections.unmodifiableSortedMap(new TreeMap<>(drawer));
  }

  static Sums of(Recorded entry) {
    if (entry.kind() == EntryKind.CLOSING || entry.kind() == EntryKind.ARCHIVE) {
      return NONE;
    }
    JsonObject told = entry.told();
    SortedMap<Integer, Rate> rates = byRate(told, "taxes");
    SortedMap<String, Long> means = new TreeMap<>();
    for (JsonObject payment : list(told, "payments")) {
      means.merge(payment.getString("means"), cents(payment, "amountCents"), Math::addExact);
    }
    SortedMap<Integer, Rate> deposits = byRate(told, "depositTaxes");
    long compensation =
        told.containsKey("compensationCents") ? cents(told, "compensationCents") : 0;
    Sums sums = new Sums(0, 0, rates, means, deposits, drawer(entry), compensation);
    if (rates.isEmpty()) {
      return sums;
    }
    boolean back = sums.totalCents() < 0;
    return new Sums(back ? 0 : 1, back ? 1 : 0, rates, means, deposits, sums.drawer, compensation);
  }

  private static SortedMap<String, Drawer> drawer(Recorded entry) {
    SortedMap<String, Drawer> drawer = new TreeMap<>();
    if (DRAWER.contains(entry.kind())) {
      drawer.put(entry.told().getString("act"), new Drawer(1, cents(entry.told(), "amountCents")));
    }
    return drawer;
  }

  private static SortedMap<Integer, Rate> byRate(JsonObject told, String name) {
    SortedMap<Integer, Rate> rates = new TreeMap<>();
    for (JsonObject rate : list(told, name)) {
      rates.merge(
          rate.getInt("taxRateBp"),
          new Rate(cents(rate, "grossCents"), cents(rate, "taxCents")),
          Rate::plus);
    }
    return rates;
  }

  Sums plus(Sums other) {
    SortedMap<Integer, Rate> allRates = new TreeMap<>(rates);
    other.rates.forEach((rate, sum) -> allRates.merge(rate, sum, Rate::plus));
    SortedMap<String, Long> allMeans = new TreeMap<>(means);
    other.means.forEach((one, cents) -> allMeans.merge(one, cents, Math::addExact));
    SortedMap<Integer, Rate> allDeposits = new TreeMap<>(deposits);
    other.deposits.forEach((rate, sum) -> allDeposits.merge(rate, sum, Rate::plus));
    SortedMap<String, Drawer> allDrawer = new TreeMap<>(drawer);
    other.drawer.forEach((act, done) -> allDrawer.merge(act, done, Drawer::plus));
    return new Sums(
        sales + other.sales,
        refunds + other.refunds,
        allRates,
        allMeans,
        allDeposits,
        allDrawer,
        Math.addExact(compensationCents, other.compensationCents));
  }

  boolean isNone() {
    return rates.isEmpty()
        && means.isEmpty()
        && deposits.isEmpty()
        && drawer.isEmpty()
        && compensationCents == 0;
  }

  /** All rates together, VAT included. */
  public long totalCents() {
    return rates.values().stream().mapToLong(Rate::grossCents).reduce(0, Math::addExact);
  }

  public long taxCents() {
    return rates.values().stream().mapToLong(Rate::taxCents).reduce(0, Math::addExact);
  }

  private static Iterable<JsonObject> list(JsonObject told, String name) {
    JsonArray array = told.getJsonArray(name);
    return array == null ? List.of() : array.getValuesAs(JsonObject.class);
  }

  private static long cents(JsonObject from, String name) {
    return from.getJsonNumber(name).longValueExact();
  }
}
