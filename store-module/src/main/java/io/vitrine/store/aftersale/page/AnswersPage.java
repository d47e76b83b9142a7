package io.vitrine.store.aftersale.page;

import io.vitrine.shell.page.Chart;
import io.vitrine.shell.page.Language;
import io.vitrine.store.aftersale.conversation.AnswerFigures;
import io.vitrine.store.aftersale.conversation.AnswerWeek;
import io.vitrine.store.shop.page.ManagedShop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.ToLongFunction;

/** A manager looks at how fast her shop answers who waits, against what it promises. */
@Named
@RequestScoped
public class AnswersPage {

  private static final int USUAL = 5;

  @Inject private AnswerFigures figures;
  @Inject private ManagedShop managed;
  @Inject private Language language;
  @Inject private AfterSaleTold told;

  private AnswerFigures.Weeks weeks;

  /** Before the page is drawn. */
  public void arrive() {
    managed.opens();
  }

  private AnswerFigures.Weeks weeks() {
    if (weeks == null) {
      weeks = figures.weeks(managed.getShop(), managed.zone());
    }
    return weeks;
  }

  public List<AnswerWeek> getWeeks() {
    return weeks().weeks();
  }

  /** Whether anybody asked for anything in these weeks: nothing is not drawn. */
  public boolean isAsked() {
    return getWeeks().stream().anyMatch(week -> week.kept() + week.late() + week.waiting() > 0);
  }

  /** Four weeks in a sentence: how often the promise was kept, and who waits beyond it. */
  public String getSentence() {
    AnswerFigures.Kept kept = figures.of(managed.getShop());
    return kept.decided() == 0
        ? told.words().say("answersNone")
        : told.words().say("answersSentence", kept.percent(), kept.decided(), kept.late());
  }

  /** How long half of them waited at most; empty as long as nobody was answered. */
  public String getMedian() {
    return weeks()
        .median()
        .map(
            median ->
                told.words()
                    .say(
                        "answersMedian",
                        median.toHours(),
                        (long) median.toMinutesPart(),
                        median.toMinutes()))
        .orElse("");
  }

  public String day(LocalDate monday) {
    return DateTimeFormatter.ofPattern("d MMM", language.getLocale()).format(monday);
  }

  public String getChart() {
    return Chart.stacked(
        getWeeks().stream().map(one -> day(one.monday())).toList(),
        List.of(
            series("answersInTime", "--fir", AnswerWeek::kept),
            series("answersLate", "--brick", AnswerWeek::late),
            series("answersWaiting", "--line", AnswerWeek::waiting)),
        new Chart.Measure(told.words().say("answersRequests"), USUAL));
  }

  private Chart.Series series(String name, String colour, ToLongFunction<AnswerWeek> value) {
    return new Chart.Series(
        told.words().say(name),
        colour,
        getWeeks().stream().map(week -> value.applyAsLong(week)).toList());
  }
}
