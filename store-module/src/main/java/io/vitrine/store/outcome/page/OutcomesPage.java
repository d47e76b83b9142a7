package io.vitrine.store.outcome.page;

import io.vitrine.shell.page.Chart;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.store.neighbour.ShopFigures;
import io.vitrine.store.neighbour.Sums;
import io.vitrine.store.outcome.Counts;
import io.vitrine.store.outcome.Outcomes;
import io.vitrine.store.outcome.ReadOutcomes;
import io.vitrine.store.outcome.Result;
import io.vitrine.store.pattern.Weeks;
import io.vitrine.store.shop.page.ManagedShop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A manager looks at what became of the visits of her shop; shop and weeks stand in the address.
 */
@Named
@RequestScoped
public class OutcomesPage {

  private static final String TEXTS = "io.vitrine.store.outcome.texts";

  /** How the results are drawn, from the bottom. */
  private static final Map<Result, String> COLOURS =
      new EnumMap<>(
          Map.of(
              Result.SOLD, "--fir",
              Result.QUOTED, "--wood",
              Result.THINKING, "--edge",
              Result.NOT, "--brick",
              Result.UNSAID, "--line",
              Result.LEFT, "--ink-soft"));

  @Inject private ReadOutcomes readOutcomes;
  @Inject private Sums sums;
  @Inject private ManagedShop managed;
  @Inject private Language language;

  private String until;
  private Weeks weeks;
  private Outcomes outcomes;
  private Optional<ShopFigures> booked = Optional.empty();
  private Optional<Long> begun = Optional.empty();

  /** A row of a table: a name and how many visits ended how. */
  public record Row(String name, Counts counts, String share) {}

  /** A step of the way from browsing to a sale; {@code count} is words where it is not known. */
  public record Step(String name, String count, String how) {}

  /** Reads once the address is known; the neighbours are asked after the database. */
  public void arrive() {
    if (!managed.opens()) {
      return;
    }
    String shop = managed.getShop();
    weeks = Weeks.until(until, managed.today(), managed.zone());
    outcomes = readOutcomes.of(shop, weeks);
    booked = sums.ofShop(shop, weeks.first(), weeks.last());
    begun = sums.selectionsBegun(weeks.first(), weeks.end());
  }

  public Outcomes getOutcomes() {
    return outcomes;
  }

  /** From the lists that customers begin to what is sold. */
  public List<Step> getSteps() {
    Counts all = outcomes.all();
    long advised = all.visits() - all.of(Result.LEFT);
    return List.of(
        step("selections", begun),
        step("appointments", booked.map(ShopFigures::booked)),
        step("kept", booked.map(ShopFigures::kept)),
        step("visits", told(all.visits())),
        step("advised", told(advised)),
        step("quoted", told(all.of(Result.QUOTED))),
        step("sold", told(all.of(Result.SOLD))));
  }

  private Optional<Long> told(long count) {
    return outcomes.isTold() ? Optional.of(count) : Optional.empty();
  }

  private Step step(String key, Optional<Long> count) {
    return new Step(
        say("step." + key),
        count.map(number -> Formats.number(number, language.getLocale())).orElse("–"),
        say("step." + key + ".how"));
  }

  /** What the house promises, and how often it keeps it. */
  public List<Step> getPromises() {
    return List.of(
        promise(
            "answers",
            booked.map(told -> new Outcomes.Kept(told.answeredInTime(), told.decided()))),
        promise("prepared", Optional.of(outcomes.prepared())),
        promise("waiting", Optional.of(outcomes.waiting())),
        promise("shared", Optional.of(outcomes.shared())));
  }

  private Step promise(String key, Optional<Outcomes.Kept> kept) {
    return new Step(
        say("promise." + key),
        kept.filter(Outcomes.Kept::isTold)
            .map(one -> say("promise.of", percent(one.share()), one.kept(), one.of()))
            .orElse("–"),
        say("promise." + key + ".how"));
  }

  public List<Row> getByWeek() {
    return outcomes.byWeek().stream().map(span -> row(weeksOf(span), span.counts())).toList();
  }

  public List<Row> getByTopic() {
    return rows(outcomes.byTopic());
  }

  public List<Row> getByAdviser() {
    return rows(outcomes.byAdviser());
  }

  private List<Row> rows(List<Outcomes.Group> groups) {
    return groups.stream().map(group -> row(name(group), group.counts())).toList();
  }

  private String name(Outcomes.Group group) {
    return group.inFrench() == null
        ? say("others")
        : language.pick(group.inFrench(), group.inEnglish());
  }

  private Row row(String name, Counts counts) {
    return new Row(name, counts, percent(counts.soldOfHundred()));
  }

  private String weeksOf(Outcomes.Span span) {
    DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM", language.getLocale());
    return span.from().equals(span.last())
        ? day.format(span.from())
        : say("weeks.several", day.format(span.from()), day.format(span.last()));
  }

  /** Why articles were not taken. */
  public List<Step> getReasons() {
    return outcomes.reasons().stream()
        .map(
            given ->
                new Step(
                    given.reason() == null ? say("reason.others") : say("reason." + given.reason()),
                    String.valueOf(given.times()),
                    ""))
        .toList();
  }

  public String getWeekChart() {
    return chart(getByWeek());
  }

  public String getTopicChart() {
    return chart(getByTopic());
  }

  public String getAdviserChart() {
    return chart(getByAdviser());
  }

  private String chart(List<Row> rows) {
    return Chart.stacked(
        rows.stream().map(Row::name).toList(),
        COLOURS.entrySet().stream()
            .map(
                one ->
                    new Chart.Series(
                        say("result." + one.getKey()),
                        one.getValue(),
                        rows.stream().map(row -> row.counts().of(one.getKey())).toList()))
            .toList(),
        new Chart.Measure(say("visits"), Outcomes.least()));
  }

  public String getReasonChart() {
    return Chart.stacked(
        getReasons().stream().map(Step::name).toList(),
        List.of(
            new Chart.Series(
                say("reasons"),
                "--brick",
                outcomes.reasons().stream().map(Outcomes.Given::times).toList())),
        new Chart.Measure(say("articles"), Outcomes.least()));
  }

  /** The drawing of weeks in a sentence. */
  public String getWeekText() {
    Counts all = outcomes.all();
    return say("week.text", all.visits(), all.of(Result.SOLD), all.of(Result.QUOTED));
  }

  private String percent(long hundredths) {
    return Formats.percent(hundredths, language.getLocale());
  }

  private String say(String key, Object... words) {
    return language.say(TEXTS, key, words);
  }

  public String getEarlier() {
    return address(weeks.first().minusDays(1));
  }

  public String getLater() {
    return address(weeks.last().plusWeeks(Weeks.MANY));
  }

  private String address(LocalDate day) {
    return "outcomes?shop=" + managed.getShop() + "&until=" + day;
  }

  public int getLeast() {
    return Outcomes.least();
  }

  public boolean isBookingAway() {
    return booked.isEmpty();
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }
}
