package io.vitrine.booking.worked.page;

import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.shop.page.ShopLink;
import io.vitrine.booking.worked.ConfirmWorked;
import io.vitrine.booking.worked.ReadWorked;
import io.vitrine.booking.worked.SayWorked;
import io.vitrine.booking.worked.WorkedAnswer;
import io.vitrine.booking.worked.WorkedDay;
import io.vitrine.booking.worked.WorkedDayKey;
import io.vitrine.booking.worked.WorkedProblems;
import io.vitrine.booking.worked.WorkedSheet;
import io.vitrine.booking.worked.WorkedTimes;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A manager looks at the hours of a week, corrects them, and stands for them. */
@Named
@RequestScoped
public class WorkedPage {

  private static final ZoneId HOME = ZoneId.of("Europe/Paris");

  @Inject private ReadWorked reading;
  @Inject private SayWorked saying;
  @Inject private ConfirmWorked confirming;
  @Inject private WorkedTimes times;
  @Inject private WorkedProblems problems;
  @Inject private HoursWords words;
  @Inject private OwnShops own;
  @Inject private SignedIn signedIn;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  private final HoursForm form = new HoursForm();
  private Map<String, String> asked;
  private String shop;
  private Week week;
  private WorkedSheet sheet;
  private Problem refusal;

  /** One person's line. */
  public record Row(
      String name, List<Cell> cells, String planned, String worked, String difference) {}

  /**
   * A day of hers.
   *
   * @param worked hours, or nothing where there are none
   * @param planned the planned ones where others were said
   * @param label in words, for whoever does not see the table
   */
  public record Cell(String worked, String planned, String label, String href, boolean said) {}

  @PostConstruct
  void read() {
    asked = faces.getExternalContext().getRequestParameterMap();
    shop = own.chosen(Role.MANAGER);
    week = lastWeek();
    try {
      if (asked.get("week") != null) {
        week = Week.parse(asked.get("week"));
      }
    } catch (InvalidValue none) {
      // an address that names no week shows the last one
    }
  }

  private Week lastWeek() {
    return Week.of(LocalDate.ofInstant(clock.instant(), HOME)).previous();
  }

  /** Before the page is drawn. */
  public void arrive() {
    if (!isAllowed()) {
      faces.getExternalContext().setResponseStatus(403);
    } else if (refusal == null && isChosen()) {
      form.begin(chosen().orElseThrow(), sheet().zone());
    }
  }

  /** The button of a day's form. */
  public void say() throws IOException {
    try {
      WorkedDayKey key = key().orElseThrow(() -> new InvalidValue("no day is named"));
      answer(saying.ofSomebody(key, form.said(), signedIn.getStaff()), "said");
    } catch (InvalidValue unreadable) {
      show(problems.unreadable());
    }
  }

  /** The button that stands for the week. */
  public void confirm() throws IOException {
    String seen = String.valueOf(asked.get("seen"));
    answer(
        confirming.confirm(
            mine(),
            week,
            seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : -1,
            signedIn.getStaff()),
        "confirmed");
  }

  private void answer(WorkedAnswer answer, String word) throws IOException {
    if (answer instanceof WorkedAnswer.Refused refused) {
      show(problems.of(refused));
    } else {
      faces.getExternalContext().redirect(getHref() + "&done=" + word);
    }
  }

  private void show(Problem problem) {
    refusal = problem;
    sheet = null;
    faces.getExternalContext().setResponseStatus(problem.status());
  }

  private String mine() {
    if (!isAllowed()) {
      throw new SecurityException("not a manager of this shop");
    }
    return shop;
  }

  public boolean isAllowed() {
    return shop != null;
  }

  private WorkedSheet sheet() {
    if (sheet == null) {
      sheet = reading.week(mine(), week);
    }
    return sheet;
  }

  public List<Row> getRows() {
    return sheet().people().stream().map(this::row).toList();
  }

  private Row row(WorkedSheet.Person person) {
    Duration difference =
        person.days().stream().map(WorkedDay::difference).reduce(Duration.ZERO, Duration::plus);
    return new Row(
        person.name(),
        week.days().stream().map(day -> cell(person, day)).toList(),
        words.length(person.planned()),
        words.length(person.worked()),
        words.difference(difference));
  }

  private Cell cell(WorkedSheet.Person person, LocalDate day) {
    Optional<WorkedDay> it = person.on(day);
    boolean said = it.flatMap(WorkedDay::said).isPresent();
    boolean open = !day.isAfter(LocalDate.ofInstant(clock.instant(), sheet().zone()));
    String worked = it.map(one -> words.length(said ? one.worked() : one.planned())).orElse("–");
    return new Cell(
        worked,
        said ? words.say("instead", words.length(it.orElseThrow().planned())) : "",
        words.say("correct", person.name(), words.day(day, "EEEE d MMMM"), worked),
        open ? getHref() + "&staff=" + person.staff() + "&day=" + day + "#form" : "",
        said);
  }

  public List<String> getDays() {
    return week.days().stream().map(day -> words.day(day, "EEE d")).toList();
  }

  private Optional<WorkedDayKey> key() {
    try {
      return asked.get("staff") == null
          ? Optional.empty()
          : Optional.of(
              new WorkedDayKey(asked.get("staff"), mine(), LocalDate.parse(asked.get("day"))));
    } catch (DateTimeException | NullPointerException noDay) {
      return Optional.empty();
    }
  }

  /** The day that the address names, of somebody of this shop. */
  private Optional<WorkedDay> chosen() {
    return key()
        .filter(it -> week.contains(it.day()))
        .flatMap(
            it ->
                sheet()
                    .of(it.staff())
                    .map(
                        person ->
                            person
                                .on(it.day())
                                .orElseGet(
                                    () ->
                                        new WorkedDay(
                                            it, List.of(), Optional.empty(), clock.instant()))));
  }

  public boolean isChosen() {
    return chosen().isPresent();
  }

  public String getChosenTitle() {
    WorkedDay day = chosen().orElseThrow();
    return words.say(
        "chosen",
        sheet().of(day.key().staff()).orElseThrow().name(),
        words.day(day.day(), "EEEE d MMMM"));
  }

  public String getChosenPlan() {
    return words.plan(chosen().orElseThrow(), sheet().zone());
  }

  /** What was said of the chosen day, the last word first. */
  public List<String> getHistory() {
    return times.history(chosen().orElseThrow().key()).stream()
        .map(it -> words.history(it, sheet().zone()))
        .toList();
  }

  public String getStaff() {
    return asked.get("staff");
  }

  public String getDay() {
    return asked.get("day");
  }

  public int getSeen() {
    return sheet().said();
  }

  public boolean isConfirmable() {
    return sheet().over() && !sheet().isConfirmed();
  }

  /** Who stands for the week, or why nobody does. */
  public String getState() {
    if (!sheet().over()) {
      return words.say("notOver");
    }
    return sheet()
        .confirmed()
        .map(
            it ->
                sheet().isConfirmed()
                    ? words.confirmed(it.by(), it.at(), sheet().zone())
                    : words.say("reopened"))
        .orElseGet(() -> words.say("open"));
  }

  public boolean isConfirmed() {
    return sheet().isConfirmed();
  }

  public String getTitle() {
    return words.say(
        "week",
        String.valueOf(week.number()),
        words.day(week.monday(), "d MMMM"),
        words.day(week.days().get(6), "d MMMM"));
  }

  public List<ShopLink> getShops() {
    return own.links(code -> "/booking/manage/hours?shop=" + code + "&week=" + week, Role.MANAGER);
  }

  public String getHref() {
    return "/booking/manage/hours?shop=" + shop + "&week=" + week;
  }

  public String getPreviousHref() {
    return "/booking/manage/hours?shop=" + shop + "&week=" + week.previous();
  }

  public String getNextHref() {
    return "/booking/manage/hours?shop=" + shop + "&week=" + week.next();
  }

  public String getFairnessHref() {
    return "/booking/manage/fairness?shop=" + shop + "&week=" + week;
  }

  /** What was just done, in words, or {@code null}. */
  public String getDone() {
    String word = String.valueOf(asked.get("done"));
    return List.of("said", "confirmed").contains(word) ? words.say("done." + word) : null;
  }

  public Problem getRefusal() {
    return refusal;
  }

  public HoursForm getForm() {
    return form;
  }

  public String getShop() {
    return shop;
  }

  public Week getWeek() {
    return week;
  }
}
