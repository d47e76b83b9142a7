package io.vitrine.booking.demand;

import io.vitrine.booking.demand.DemandCurve.Basis;
import io.vitrine.booking.demand.event.DemandEvents;
import io.vitrine.booking.demand.event.StoredEvent;
import io.vitrine.booking.demand.forecast.BackTest;
import io.vitrine.booking.demand.forecast.CountRange;
import io.vitrine.booking.demand.forecast.Expectation;
import io.vitrine.booking.demand.forecast.ForecastModel;
import io.vitrine.booking.demand.staffing.DemandTerms;
import io.vitrine.booking.demand.staffing.TermsOfDemand;
import io.vitrine.booking.demand.walkin.WalkIns;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads what a shop needs, half-hour by half-hour, in at most fourteen statements however many days
 * are asked for.
 */
@ApplicationScoped
public class ReadDemand {

  public static final int MOST_DAYS = 62;

  private static final int AHEAD = 50;

  /** The zone of a shop of which the catalogue has not told yet. */
  private static final ZoneId HOME = ZoneId.of("Europe/Paris");

  private final Shops shops;
  private final WalkInForecast forecasts;
  private final ServiceTimes services;
  private final BookedWork booked;
  private final DemandEvents events;
  private final TermsOfDemand terms;
  private final Clock clock;

  @Inject
  ReadDemand(
      Shops shops,
      WalkInForecast forecasts,
      ServiceTimes services,
      BookedWork booked,
      DemandEvents events,
      TermsOfDemand terms,
      Clock clock) {
    this.shops = shops;
    this.forecasts = forecasts;
    this.services = services;
    this.booked = booked;
    this.events = events;
    this.terms = terms;
    this.clock = clock;
  }

  ReadDemand() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * The need over some days, 1 to 62. Of a shop that the catalogue has not told of nothing is
   * known, and nobody is needed.
   *
   * @param from the first day on the shop's wall
   */
  @Transactional
  public DemandCurve of(String shop, LocalDate from, int days) {
    return sheet(shop, from, days)
        .map(DemandSheet::curve)
        .orElseGet(() -> new DemandCurve(shop, HOME, from, days, Basis.NOTHING, List.of()));
  }

  /** The same with what it was drawn from; empty for a shop that is not known. */
  @Transactional
  public Optional<DemandSheet> sheet(String shop, LocalDate from, int days) {
    if (days < 1 || days > MOST_DAYS) {
      throw new InvalidValue("a need is told for 1 to " + MOST_DAYS + " days, not " + days);
    }
    return shops.find(shop).map(it -> draw(it, from, days));
  }

  /** How good the forecast was; empty for a shop that is not known. */
  @Transactional
  public Optional<BackTest.Quality> quality(String shop) {
    return shops.find(shop).map(it -> learnt(it, terms.of(shop), eventsOf(it)).quality());
  }

  private DemandSheet draw(ShopSheet shop, LocalDate from, int days) {
    ZoneId zone = shop.zoneId();
    LocalDate today = today(zone);
    List<DemandTerms> asked = terms.of(shop.shop());
    List<StoredEvent> known = eventsOf(shop);
    WalkInForecast.Learnt learnt = learnt(shop, asked, known);
    ForecastModel model = learnt.model();
    Map<String, Service> lengths = services.of(shop.shop(), today, zone);
    List<Work> work =
        booked.in(
            shop.shop(),
            from.atStartOfDay(zone).toInstant(),
            from.plusDays(days).atStartOfDay(zone).toInstant());
    DrawCurve drawing =
        new DrawCurve(zone, lengths, model.spread().halfHour(), model.spread().topic());
    List<HalfHour> halfHours = new ArrayList<>();
    List<DemandSheet.Outlook> outlooks = new ArrayList<>();
    for (LocalDate day = from; day.isBefore(from.plusDays(days)); day = day.plusDays(1)) {
      Expectation expected = model.on(day, known.stream().map(it -> it.event().surge()).toList());
      List<StoredEvent> touching = touching(known, day);
      DemandTerms inForce = TermsOfDemand.on(day, asked);
      outlooks.add(outlook(day, expected, model, inForce, touching));
      halfHours.addAll(
          drawing.of(
              new DrawCurve.Day(
                  day,
                  shop.openOn(day),
                  work,
                  arrivals(expected, model.topics(), lengths),
                  inForce,
                  names(touching))));
    }
    return new DemandSheet(
        new DemandCurve(shop.shop(), zone, from, days, learnt.basis(), halfHours),
        outlooks,
        lengths,
        model.days(),
        model.growth());
  }

  private WalkInForecast.Learnt learnt(
      ShopSheet shop, List<DemandTerms> asked, List<StoredEvent> known) {
    LocalDate today = today(shop.zoneId());
    return forecasts.of(
        shop,
        today,
        known.stream().map(it -> it.event().surge()).toList(),
        TermsOfDemand.on(today, asked).weeklyEstimate());
  }

  private List<StoredEvent> eventsOf(ShopSheet shop) {
    LocalDate today = today(shop.zoneId());
    return events.between(shop.shop(), today.minusDays(WalkIns.KEPT_DAYS), today.plusYears(AHEAD));
  }

  private LocalDate today(ZoneId zone) {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  private static List<StoredEvent> touching(List<StoredEvent> known, LocalDate day) {
    return known.stream()
        .filter(it -> !day.isBefore(it.event().from()) && !day.isAfter(it.event().until()))
        .toList();
  }

  private static DemandSheet.Outlook outlook(
      LocalDate day,
      Expectation expected,
      ForecastModel model,
      DemandTerms terms,
      List<StoredEvent> events) {
    CountRange range = new CountRange(expected.total(), model.spread().day());
    return new DemandSheet.Outlook(
        day,
        expected.total(),
        range.quantile(0.1),
        range.quantile(0.9),
        expected.factors(),
        terms,
        events);
  }

  /**
   * By topic. Who named none, or one that the house no longer has, is taken as one of the others.
   */
  private static Map<String, double[]> arrivals(
      Expectation expected, List<String> topics, Map<String, Service> lengths) {
    Map<String, Double> shares = new TreeMap<>();
    double named = 0;
    for (int i = 0; i < topics.size(); i++) {
      if (lengths.containsKey(topics.get(i))) {
        shares.put(topics.get(i), expected.topics()[i]);
        named += expected.topics()[i];
      }
    }
    if (named == 0) {
      lengths.keySet().forEach(topic -> shares.put(topic, 1.0));
      named = lengths.size();
    }
    Map<String, double[]> arrivals = new TreeMap<>();
    for (Map.Entry<String, Double> share : shares.entrySet()) {
      double part = share.getValue() / named;
      arrivals.put(
          share.getKey(), Arrays.stream(expected.byHalfHour()).map(all -> all * part).toArray());
    }
    return arrivals;
  }

  private static Map<Integer, List<String>> names(List<StoredEvent> events) {
    Map<Integer, List<String>> names = new HashMap<>();
    for (StoredEvent stored : events) {
      for (int half = stored.event().fromHalf(); half < stored.event().untilHalf(); half++) {
        names.computeIfAbsent(half, it -> new ArrayList<>()).add(stored.event().name());
      }
    }
    return names;
  }
}
