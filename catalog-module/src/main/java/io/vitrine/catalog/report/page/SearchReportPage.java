package io.vitrine.catalog.report.page;

import io.vitrine.catalog.report.Period;
import io.vitrine.catalog.report.SearchReport;
import io.vitrine.catalog.report.SearchReport.Place;
import io.vitrine.catalog.report.SearchReport.Which;
import io.vitrine.catalog.report.Tally;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is searched for, drawn and in tables, over a chosen period. */
@Named
@RequestScoped
public class SearchReportPage {

  private static final String TEXTS = "io.vitrine.catalog.report.texts";
  private static final int SIZE = 25;
  private static final int DRAWN_PLACES = 12;

  private final SearchReport report;
  private final Language language;

  private Period period = Period.MONTH;
  private Which which = Which.TOP;
  private int page = 1;
  private Tally total;
  private List<SearchReport.Day> days;
  private List<Place> places;
  private Long count;

  @Inject
  public SearchReportPage(SearchReport report, Language language) {
    this.report = report;
    this.language = language;
  }

  /** A link to another view of the report. */
  public record View(String label, String href, boolean chosen) {}

  /** Words as the table shows them; {@code why} leads to why things are ranked so. */
  public record Row(
      String language,
      String words,
      long searches,
      long withoutResult,
      int unanswered,
      String why) {}

  /** A place, or all behind the fiftieth. */
  public record PlaceRow(String place, long opened, int percent) {}

  public List<View> getPeriods() {
    return Arrays.stream(Period.values())
        .map(p -> new View(say("period", p.days()), href(p, which, 1), p == period))
        .toList();
  }

  public List<View> getLists() {
    return Arrays.stream(Which.values())
        .map(w -> new View(say("which." + code(w)), href(period, w, 1) + "#words", w == which))
        .toList();
  }

  public Tally getTotal() {
    if (total == null) {
      total = days().stream().map(SearchReport.Day::tally).reduce(Tally::plus).orElseThrow();
    }
    return total;
  }

  public List<Row> getRows() {
    return report.words(period, which, page, SIZE).stream()
        .map(
            w ->
                new Row(
                    w.language(),
                    w.words(),
                    w.tally().searches(),
                    w.tally().withoutResult(),
                    w.tally().percentUnanswered(),
                    "ranking?in=" + w.language() + "&q=" + encoded(w.words())))
        .toList();
  }

  public List<PlaceRow> getPlaces() {
    long all = places().stream().mapToLong(Place::opened).sum();
    return places().stream()
        .map(
            p ->
                new PlaceRow(
                    p.place() > 50 ? say("place.beyond") : String.valueOf(p.place()),
                    p.opened(),
                    (int) Math.round(100.0 * p.opened() / all)))
        .toList();
  }

  /**
   * The drawing of searches by day; colours are names of tokens, which the shell's script reads.
   */
  public String getByDay() {
    DateTimeFormatter short1 = DateTimeFormatter.ofPattern("d/M", language.getLocale());
    String labels =
        days().stream()
            .map(d -> '"' + short1.format(d.day()) + '"')
            .collect(Collectors.joining(","));
    return """
        {"type":"line","data":{"labels":[%s],"datasets":[
        {"label":"%s","data":[%s],"borderColor":"--fir","tension":0},
        {"label":"%s","data":[%s],"borderColor":"--brick","borderDash":[4,3],"tension":0}]},
        "options":{"animation":false,"maintainAspectRatio":false,
        "scales":{"y":{"beginAtZero":true,"ticks":{"precision":0}}}}}
        """
        .formatted(
            labels,
            say("searches"),
            numbers(days().stream().map(d -> d.tally().searches()).toList()),
            say("without"),
            numbers(days().stream().map(d -> d.tally().withoutResult()).toList()));
  }

  /** The drawing of opened results by their place; those behind are one bar. */
  public String getByPlace() {
    List<String> labels = new ArrayList<>();
    List<Long> opened = new ArrayList<>();
    for (int place = 1; place <= DRAWN_PLACES; place++) {
      labels.add("\"" + place + '"');
      opened.add(opened(place, place));
    }
    labels.add("\"" + (DRAWN_PLACES + 1) + "+\"");
    opened.add(opened(DRAWN_PLACES + 1, Integer.MAX_VALUE));
    return """
        {"type":"bar","data":{"labels":[%s],"datasets":[
        {"label":"%s","data":[%s],"backgroundColor":"--fir","borderColor":"--fir"}]},
        "options":{"animation":false,"maintainAspectRatio":false,
        "scales":{"y":{"beginAtZero":true,"ticks":{"precision":0}}}}}
        """
        .formatted(String.join(",", labels), say("opened"), numbers(opened));
  }

  private long opened(int from, int to) {
    return places().stream()
        .filter(p -> p.place() >= from && p.place() <= to)
        .mapToLong(Place::opened)
        .sum();
  }

  private static String numbers(List<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private List<SearchReport.Day> days() {
    if (days == null) {
      days = report.days(period);
    }
    return days;
  }

  private List<Place> places() {
    if (places == null) {
      places = report.places(period);
    }
    return places;
  }

  public String getFile() {
    return "/api/v1/search-report/words.csv?days=" + period.days();
  }

  public int getPages() {
    if (count == null) {
      count = report.count(period, which);
    }
    return (int) Math.max(1, (count + SIZE - 1) / SIZE);
  }

  public String getPrevious() {
    return page > 1 ? href(period, which, page - 1) + "#words" : null;
  }

  public String getNext() {
    return page < getPages() ? href(period, which, page + 1) + "#words" : null;
  }

  private static String href(Period of, Which list, int at) {
    return "search-report?days="
        + of.days()
        + "&which="
        + code(list)
        + (at > 1 ? "&page=" + at : "");
  }

  private static String code(Which list) {
    return list.name().toLowerCase(Locale.ROOT);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String say(String key, Object... arguments) {
    return language.say(TEXTS, key, arguments);
  }

  public int getDays() {
    return period.days();
  }

  /** Any other number of days is the month. */
  public void setDays(int given) {
    period = Period.of(given).orElse(Period.MONTH);
  }

  public String getWhich() {
    return code(which);
  }

  /** Any other list is the most frequent words. */
  public void setWhich(String given) {
    which =
        Arrays.stream(Which.values())
            .filter(w -> code(w).equals(given))
            .findFirst()
            .orElse(Which.TOP);
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.min(Math.max(page, 1), 1_000);
  }
}
