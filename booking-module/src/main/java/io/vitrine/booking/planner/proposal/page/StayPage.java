package io.vitrine.booking.planner.proposal.page;

import io.vitrine.booking.rota.ReadRota;
import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.staff.Colleague;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The weeks that are to be planned as they stand, with a tick for each day that shall stay so. */
@Named
@RequestScoped
public class StayPage {

  private static final String TEXTS = "io.vitrine.booking.planner.proposal.texts";

  @Inject private ProposalPage page;
  @Inject private TogetherPage together;
  @Inject private ProposalForm form;
  @Inject private ReadRota rota;
  @Inject private Language language;
  @Inject private Clock clock;

  private List<Table> weeks;

  /** A week as it stands. */
  public record Table(String name, List<String> days, List<Row> rows) {}

  /** A person's week. */
  public record Row(String name, List<Cell> cells) {}

  /**
   * A person's day.
   *
   * @param value what is sent where it is ticked
   * @param label the day, the person and what she does, for whoever does not see the table
   * @param open whether it could be changed at all
   */
  public record Cell(String value, String text, String label, boolean ticked, boolean open) {}

  public List<Table> getWeeks() {
    if (weeks == null) {
      weeks =
          page.getWeeks().stream()
              .flatMap(week -> together.shops().stream().map(shop -> table(week, shop)))
              .toList();
    }
    return weeks;
  }

  private Table table(Week week, String shop) {
    RotaSheet sheet = rota.of(shop, week);
    LocalDate today = LocalDate.ofInstant(clock.instant(), sheet.zone());
    return new Table(
        together.isSeveral()
            ? language.say(TEXTS, "weekIn", page.span(week), together.name(shop))
            : page.span(week),
        week.days().stream().map(this::shortDay).toList(),
        page.colleagues(shop).stream()
            .map(
                who ->
                    new Row(
                        who.name(),
                        week.days().stream().map(day -> cell(sheet, who, day, today)).toList()))
            .toList());
  }

  private Cell cell(RotaSheet sheet, Colleague who, LocalDate day, LocalDate today) {
    List<String> shifts =
        sheet.person(who.staff()).stream()
            .flatMap(person -> person.on(day).stream())
            .filter(RotaSheet.Duty::isPlanned)
            .map(duty -> duty.time().localFrom() + "–" + duty.time().localTo())
            .toList();
    String text = shifts.isEmpty() ? language.say(TEXTS, "free") : String.join(", ", shifts);
    return new Cell(
        ProposalForm.value(who.staff(), day),
        text,
        language.say(
            TEXTS, "stayLabel", who.name(), MissingTimes.name(day, language.getLocale()), text),
        form.isTicked(who.staff(), day),
        !day.isBefore(today));
  }

  private String shortDay(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("EEE d", language.getLocale()));
  }
}
