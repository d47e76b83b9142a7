package io.vitrine.booking.demand;

import io.vitrine.booking.demand.forecast.CountRange;
import io.vitrine.booking.demand.staffing.DemandTerms;
import io.vitrine.booking.slot.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Draws a day's need from what is booked, what is expected and what the shop asks. Pure.
 *
 * <p>A half-hour needs the most of three: those who are booked at the same moment; the booked work,
 * rounded, with the people whom the waiting goal asks for the walk-ins; the shop's minimum, or
 * whoever opens or closes.
 */
final class DrawCurve {

  /** Seconds. */
  static final int HALF = 1800;

  /** From which work of walk-ins on a topic somebody of that skill should be there. */
  static final double SOMEBODY = 0.25;

  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;
  private static final double NEXT_TO_NOTHING = 1e-4;
  private static final int HALVES = 48;

  private final ZoneId zone;
  private final Map<String, Service> services;
  private final Map<String, double[]> weights = new TreeMap<>();
  private final double spread;
  private final double topicSpread;

  /**
   * @param spread of a half-hour beyond chance
   * @param topicSpread of a topic in a half-hour
   */
  DrawCurve(ZoneId zone, Map<String, Service> services, double spread, double topicSpread) {
    this.zone = zone;
    this.services = services;
    this.spread = spread;
    this.topicSpread = topicSpread;
    services.values().forEach(it -> weights.put(it.topic(), it.work()));
  }

  /**
   * A day's sources.
   *
   * @param arrivals expected by topic, each of 48 half-hours of the shop's wall clock
   * @param events names, by half-hour
   */
  record Day(
      LocalDate day,
      List<Span> open,
      List<Work> booked,
      Map<String, double[]> arrivals,
      DemandTerms terms,
      Map<Integer, List<String>> events) {}

  List<HalfHour> of(Day day) {
    List<HalfHour> all = new ArrayList<>();
    Instant end = day.day().plusDays(1).atStartOfDay(zone).toInstant();
    Instant at = day.day().atStartOfDay(zone).toInstant();
    for (; at.isBefore(end); at = at.plusSeconds(HALF)) {
      HalfHour half = half(day, at);
      if (half.wanted() > 0) {
        all.add(half);
      }
    }
    return all;
  }

  private HalfHour half(Day day, Instant at) {
    LocalTime wall = LocalTime.ofInstant(at, zone);
    int minute = wall.getHour() * 60 + wall.getMinute();
    boolean open = day.open().stream().anyMatch(s -> s.from() < minute + 30 && minute < s.until());
    List<Work> booked = day.booked().stream().filter(it -> it.secondsIn(at) > 0).toList();
    Map<String, NeedOf> needs = needs(day, at, minute / 30, booked);
    Load all = load(day, minute / 30, null, spread);
    double hosts = work(booked.stream().filter(it -> it.topic() == null).toList(), at);
    double promised = work(booked, at);
    int walkIns = open ? day.terms().goal().people(all.mean(), all.minutes()) : rounded(all.mean());
    HalfHour.Reasons reasons =
        new HalfHour.Reasons(
            atOnce(booked, at),
            walkIns,
            open ? day.terms().minimum() : 0,
            duty(day.open(), day.terms(), minute));
    int wanted =
        Math.max(
            Math.max(reasons.atOnce(), rounded(promised) + walkIns),
            Math.max(reasons.minimum(), reasons.duty()));
    int skilled = needs.values().stream().mapToInt(NeedOf::wanted).max().orElse(0);
    return new HalfHour(
        at,
        needs,
        Math.max(wanted, skilled),
        open,
        new HalfHour.Work(promised, hosts, all.mean(), all.low(), all.high(), all.arrivals()),
        reasons,
        day.events().getOrDefault(minute / 30, List.of()));
  }

  private Map<String, NeedOf> needs(Day day, Instant at, int half, List<Work> booked) {
    TreeSet<String> topics = new TreeSet<>(day.arrivals().keySet());
    booked.stream().map(Work::topic).filter(it -> it != null).forEach(topics::add);
    Map<String, NeedOf> needs = new TreeMap<>();
    for (String topic : topics) {
      List<Work> own = booked.stream().filter(it -> topic.equals(it.topic())).toList();
      Load load = load(day, half, topic, topicSpread);
      if (!own.isEmpty() || load.mean() > 0) {
        double promised = work(own, at);
        needs.put(
            topic,
            new NeedOf(
                topic,
                promised,
                load.mean(),
                load.low(),
                load.high(),
                Math.max(atOnce(own, at), rounded(promised) + skilled(load.mean()))));
      }
    }
    return needs;
  }

  private static int skilled(double expected) {
    return expected < SOMEBODY ? 0 : Math.max(1, rounded(expected));
  }

  /** Half a person and more is one. */
  private static int rounded(double people) {
    return (int) Math.floor(people + 0.5 + 1e-9);
  }

  private static double work(List<Work> booked, Instant at) {
    return booked.stream().mapToDouble(it -> 1.0 * it.people() * it.secondsIn(at) / HALF).sum();
  }

  /** The most people who are promised at one moment of that half-hour. */
  private static int atOnce(List<Work> booked, Instant at) {
    int most = 0;
    for (Work one : booked) {
      Instant moment = one.from().isAfter(at) ? one.from() : at;
      int people =
          booked.stream()
              .filter(it -> !it.from().isAfter(moment) && moment.isBefore(it.until()))
              .mapToInt(Work::people)
              .sum();
      most = Math.max(most, people);
    }
    return most;
  }

  /** Work of walk-ins in a half-hour, and how sure that is. */
  private record Load(double mean, double low, double high, double arrivals, double minutes) {}

  /**
   * The work in a half-hour of all who came in it or before. Its variance is that of arrivals by
   * chance, each with what it weighs here, and of what varies beyond chance; between the quantiles
   * of a negative binomial number of the same mean and variance, scaled.
   *
   * @param only a topic, or {@code null} for all
   */
  private Load load(Day day, int half, String only, double beyond) {
    double mean = 0;
    double squares = 0;
    double now = 0;
    double minutes = 0;
    double came = 0;
    for (var topic : day.arrivals().entrySet()) {
      if (only == null || only.equals(topic.getKey())) {
        Service service = services.get(topic.getKey());
        double[] work = weights.get(topic.getKey());
        double[] arrivals = topic.getValue();
        now += half < HALVES ? arrivals[half] : 0;
        for (int before = 0; before < work.length && before <= half; before++) {
          double weight = work[before];
          mean += arrivals[half - before] * weight;
          squares += arrivals[half - before] * weight * weight;
          came += arrivals[half - before];
          minutes += arrivals[half - before] * service.minutes();
        }
      }
    }
    if (mean < NEXT_TO_NOTHING) {
      return new Load(0, 0, 0, now, 1);
    }
    double unit = squares / mean;
    CountRange range = new CountRange(mean / unit, beyond);
    return new Load(
        mean,
        unit * range.quantile(LOW),
        unit * range.quantile(HIGH),
        now,
        came > 0 ? minutes / came : 1);
  }

  /** Whoever opens is there before the doors open, whoever closes after they close. */
  private static int duty(List<Span> open, DemandTerms terms, int minute) {
    if (open.isEmpty()) {
      return 0;
    }
    int opens = open.stream().mapToInt(Span::from).min().orElseThrow();
    int closes = open.stream().mapToInt(Span::until).max().orElseThrow();
    int people = 0;
    if (touches(minute, opens - terms.opening().minutes(), opens)) {
      people = Math.max(people, terms.opening().people());
    }
    if (touches(minute, closes, closes + terms.closing().minutes())) {
      people = Math.max(people, terms.closing().people());
    }
    return people;
  }

  private static boolean touches(int minute, int from, int until) {
    return from < until && minute < until && from < minute + 30;
  }
}
