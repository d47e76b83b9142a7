package io.vitrine.booking.demand.page;

import io.vitrine.booking.demand.DemandSheet;
import io.vitrine.booking.demand.DemandSheet.Outlook;
import io.vitrine.booking.demand.HalfHour;
import io.vitrine.booking.demand.NeedOf;
import io.vitrine.booking.demand.event.StoredEvent;
import io.vitrine.booking.demand.forecast.DayFactors;
import io.vitrine.booking.demand.forecast.DayKind;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** A need in words: of each day and each half-hour, and why. */
final class DemandWords {

  static final String TEXTS = "io.vitrine.booking.demand.texts";

  private static final double WORTH_SAYING = 0.03;

  private final DemandSheet sheet;
  private final String topic;
  private final Language language;

  /**
   * @param topic its code, or {@code null} for all together
   */
  DemandWords(DemandSheet sheet, String topic, Language language) {
    this.sheet = sheet;
    this.topic = topic;
    this.language = language;
  }

  /** A day with its half-hours. */
  public record Day(LocalDate day, String title, String arrivals, String why, List<Half> halves) {}

  /** A half-hour as a line of a table. */
  public record Half(
      String time, String booked, String expected, String range, int wanted, String why) {}

  List<Day> days(Predicate<LocalDate> which) {
    return sheet.outlooks().stream().filter(it -> which.test(it.day())).map(this::day).toList();
  }

  private Day day(Outlook it) {
    List<HalfHour> halves =
        sheet.curve().halfHours().stream()
            .filter(half -> it.day().equals(LocalDate.ofInstant(half.from(), zone())))
            .toList();
    return new Day(
        it.day(),
        title(it.day(), halves),
        it.arrivals() == 0 ? "" : say("day.arrivals", number(it.arrivals()), it.low(), it.high()),
        it.arrivals() == 0 ? "" : why(it),
        halves.stream().map(half -> half(half, it)).toList());
  }

  private String title(LocalDate day, List<HalfHour> halves) {
    String name = name(day);
    return halves.stream()
        .max(Comparator.comparingInt(half -> need(half).wanted()))
        .filter(half -> need(half).wanted() > 0)
        .map(
            half ->
                say(
                    "day.title",
                    name,
                    need(half).wanted(),
                    Formats.time(half.from(), zone().getId(), language.getLocale())))
        .orElseGet(() -> say("day.nobody", name));
  }

  String name(LocalDate day) {
    return Formats.dayDate(
        day.atStartOfDay(zone()).toInstant(), zone().getId(), language.getLocale());
  }

  /** Factors that say something. */
  private String why(Outlook it) {
    DayFactors factors = it.factors();
    List<String> parts = new ArrayList<>();
    parts.add(say("factor.ordinary", number(factors.ordinary())));
    factor(parts, "factor.weekday", factors.weekday());
    factor(parts, "factor.season", factors.season());
    if (factors.kind() != DayKind.ORDINARY) {
      factor(parts, "factor." + factors.kind(), factors.kindFactor());
    }
    factor(parts, "factor.trend", factors.trend());
    it.events().forEach(event -> parts.add(say("why.event", event.event().name(), effect(event))));
    return String.join(say("why.join"), parts);
  }

  private void factor(List<String> parts, String key, double factor) {
    if (Math.abs(factor - 1) >= WORTH_SAYING) {
      parts.add(say(key, two(factor, language.getLocale())));
    }
  }

  private Half half(HalfHour half, Outlook day) {
    NeedOf need = need(half);
    return new Half(
        Formats.time(half.from(), zone().getId(), language.getLocale()),
        number(need.booked()),
        number(need.expected()),
        say("range", number(need.low()), number(need.high())),
        need.wanted(),
        topic == null ? why(half, need, day) : "");
  }

  private String why(HalfHour half, NeedOf need, Outlook day) {
    HalfHour.Reasons made = half.reasons();
    List<String> parts = new ArrayList<>();
    if (need.booked() > 0) {
      parts.add(say("why.booked", number(need.booked()), made.atOnce()));
    }
    if (half.work().hosts() > 0) {
      parts.add(say("why.hosts", number(half.work().hosts())));
    }
    if (need.expected() > 0) {
      parts.add(
          say(
              "why.expected",
              number(need.expected()),
              number(need.low()),
              number(need.high()),
              made.walkIns()));
    }
    day.events().stream()
        .filter(event -> half.events().contains(event.event().name()))
        .forEach(event -> parts.add(say("why.event", event.event().name(), effect(event))));
    int work = made.walkIns() + (int) Math.floor(need.booked() + 0.5);
    if (made.minimum() > Math.max(work, made.atOnce())) {
      parts.add(say("why.minimum", made.minimum()));
    }
    if (made.duty() > Math.max(work, made.atOnce())) {
      parts.add(say("why.duty", made.duty()));
    }
    return String.join(say("why.join"), parts);
  }

  String effect(StoredEvent stored) {
    int percent = stored.event().percent();
    String factor =
        percent == 100 ? "" : say(percent > 100 ? "effect.more" : "effect.less", percent - 100);
    String extra = stored.event().extra() == 0 ? "" : say("effect.extra", stored.event().extra());
    return (factor + " " + extra).strip();
  }

  /** Of the topic that is looked at, or of all together. */
  NeedOf need(HalfHour half) {
    if (topic == null) {
      HalfHour.Work work = half.work();
      return new NeedOf("", work.booked(), work.expected(), work.low(), work.high(), half.wanted());
    }
    return half.byTopic().getOrDefault(topic, new NeedOf(topic, 0, 0, 0, 0, 0));
  }

  private ZoneId zone() {
    return sheet.curve().zone();
  }

  String number(double value) {
    return number(value, language.getLocale());
  }

  static String number(double value, Locale locale) {
    return digits(value, 1, locale);
  }

  static String two(double value, Locale locale) {
    return digits(value, 2, locale);
  }

  private static String digits(double value, int most, Locale locale) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(most);
    return format.format(value);
  }

  String say(String key, Object... arguments) {
    return language.say(TEXTS, key, arguments);
  }
}
