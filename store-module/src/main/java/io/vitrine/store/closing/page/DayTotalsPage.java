package io.vitrine.store.closing.page;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.shell.page.Chart;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.store.closing.DayTotals;
import io.vitrine.store.shop.page.ManagedShop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * A manager looks at a month of her shop as it is reported: the closed days by VAT rate. Shop and
 * month stand in the address.
 */
@Named
@RequestScoped
public class DayTotalsPage {

  private static final List<String> COLOURS = List.of("--fir", "--wood", "--ink-soft", "--brick");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy");

  @Inject private DayTotals totals;
  @Inject private ManagedShop managed;
  @Inject private Language language;

  private String month;
  private YearMonth shown;
  private YearMonth last;
  private List<DayTotals.Total> lines = List.of();

  /** What a rate comes to in the month. */
  public record OfRate(TaxRate rate, Money net, Money tax, Money gross) {
    static OfRate of(TaxRate rate, List<DayTotals.Total> lines) {
      return new OfRate(
          rate,
          lines.stream().map(DayTotals.Total::net).reduce(Money.ZERO, Money::plus),
          lines.stream().map(DayTotals.Total::tax).reduce(Money.ZERO, Money::plus),
          lines.stream().map(DayTotals.Total::gross).reduce(Money.ZERO, Money::plus));
    }
  }

  /** Reads once the address is known. */
  public void arrive() {
    if (!managed.opens()) {
      return;
    }
    last = YearMonth.from(managed.today());
    shown = asked();
    lines = totals.of(managed.getShop(), shown.atDay(1), shown.atEndOfMonth());
  }

  private YearMonth asked() {
    try {
      YearMonth asked = month == null || month.isBlank() ? last : YearMonth.parse(month);
      return asked.isAfter(last) || asked.getYear() < 2000 ? last : asked;
    } catch (DateTimeException noMonth) {
      return last;
    }
  }

  /** Each day at each rate, the latest day first. */
  public List<DayTotals.Total> getLines() {
    return lines.stream()
        .sorted(
            Comparator.comparing(DayTotals.Total::day)
                .reversed()
                .thenComparing(line -> line.rate().basisPoints()))
        .toList();
  }

  /** The month by rate, the lowest first. */
  public List<OfRate> getRates() {
    TreeMap<Integer, List<DayTotals.Total>> byRate = new TreeMap<>();
    lines.forEach(
        line ->
            byRate.computeIfAbsent(line.rate().basisPoints(), none -> new ArrayList<>()).add(line));
    return byRate.values().stream().map(of -> OfRate.of(of.get(0).rate(), of)).toList();
  }

  public OfRate getWhole() {
    return OfRate.of(null, lines);
  }

  /** Bars of the days, in euros with VAT, one colour a rate. */
  public String getChart() {
    List<String> days = lines.stream().map(DayTotals.Total::day).distinct().toList();
    List<OfRate> rates = getRates();
    List<Chart.Series> series = new ArrayList<>();
    for (int i = 0; i < rates.size(); i++) {
      TaxRate rate = rates.get(i).rate();
      series.add(
          new Chart.Series(
              say("totals.rate") + " " + percent(rate),
              COLOURS.get(i % COLOURS.size()),
              days.stream().map(day -> euros(day, rate)).toList()));
    }
    return Chart.stacked(
        days.stream().map(this::shortDay).toList(),
        series,
        new Chart.Measure(say("totals.euros"), 100));
  }

  private long euros(String day, TaxRate rate) {
    return lines.stream()
        .filter(line -> line.day().equals(day) && line.rate().equals(rate))
        .mapToLong(line -> Math.round(line.gross().cents() / 100.0))
        .sum();
  }

  private String shortDay(String day) {
    return String.valueOf(LocalDate.parse(day).getDayOfMonth());
  }

  /** Such as {@code 5,5 %}. */
  public String percent(TaxRate rate) {
    return Formats.number(rate.basisPoints() / 100.0, language.getLocale())
        + (language.getLocale().getLanguage().equals("fr") ? "\u202f%" : "%");
  }

  /** A day in words. */
  public String day(String day) {
    return DateTimeFormatter.ofPattern("EEEE d", language.getLocale()).format(LocalDate.parse(day));
  }

  /** The month in words. */
  public String getMonthName() {
    return MONTH.withLocale(language.getLocale()).format(shown);
  }

  public String getEarlier() {
    return address(shown.minusMonths(1));
  }

  /** The next month, or {@code null} where it has not begun. */
  public String getLater() {
    return shown.isBefore(last) ? address(shown.plusMonths(1)) : null;
  }

  private String address(YearMonth of) {
    return "day-totals?shop="
        + URLEncoder.encode(managed.getShop(), StandardCharsets.UTF_8)
        + "&month="
        + of;
  }

  /** The same days for the accounts. */
  public String getCsv() {
    return "api/v1/day-totals?shop="
        + URLEncoder.encode(managed.getShop(), StandardCharsets.UTF_8)
        + "&from="
        + shown.atDay(1)
        + "&until="
        + shown.atEndOfMonth();
  }

  private String say(String key) {
    return language.say("io.vitrine.store.closing.texts", key);
  }

  public String getMonth() {
    return month;
  }

  public void setMonth(String month) {
    this.month = month;
  }
}
