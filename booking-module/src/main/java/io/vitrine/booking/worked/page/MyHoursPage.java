package io.vitrine.booking.worked.page;

import io.vitrine.booking.rota.ReadRota;
import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.worked.ReadWorked;
import io.vitrine.booking.worked.SayWorked;
import io.vitrine.booking.worked.WorkedAnswer;
import io.vitrine.booking.worked.WorkedDay;
import io.vitrine.booking.worked.WorkedDayKey;
import io.vitrine.booking.worked.WorkedProblems;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody reads the hours of her last weeks, and says what was other than planned. */
@Named
@RequestScoped
public class MyHoursPage {

  private static final ZoneId HOME = ZoneId.of("Europe/Paris");
  private static final String HERE = "/booking/staff/hours";

  /** As far back as something can be said. */
  private static final int WEEKS = 5;

  @Inject private ReadWorked reading;
  @Inject private SayWorked saying;
  @Inject private WorkedProblems problems;
  @Inject private HoursWords words;
  @Inject private ReadRota rota;
  @Inject private OwnShops own;
  @Inject private SignedIn signedIn;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  private final HoursForm form = new HoursForm();
  private Map<String, String> asked;
  private List<WorkedDay> days;
  private Problem refusal;

  /** A week of hers. */
  public record Sheet(String title, String sum, List<Line> lines) {}

  /**
   * A day of hers.
   *
   * @param hours what was worked
   * @param about the shop, and the plan where something else was said
   * @param href where it is said otherwise
   */
  public record Line(String day, String hours, String about, String href, boolean said) {}

  /** Where she may have worked. */
  public record ShopChoice(String code, String name) {}

  @PostConstruct
  void read() {
    asked = faces.getExternalContext().getRequestParameterMap();
  }

  /** Before the page is drawn. */
  public void arrive() {
    if (!isAllowed()) {
      faces.getExternalContext().setResponseStatus(403);
    } else if (refusal == null) {
      chosen().ifPresent(it -> form.begin(it, zone(it)));
    }
  }

  public boolean isAllowed() {
    return !signedIn.shopsWith(Role.ADVISER, Role.CASHIER, Role.MANAGER).isEmpty();
  }

  /** The form's button. */
  public void say() throws IOException {
    try {
      WorkedDayKey key = key().orElseThrow(() -> new InvalidValue("no day is named"));
      WorkedAnswer answer = saying.ofHerself(key, form.said());
      if (answer instanceof WorkedAnswer.Refused refused) {
        show(problems.of(refused));
      } else {
        faces.getExternalContext().redirect(HERE + "?done=said");
      }
    } catch (InvalidValue unreadable) {
      show(problems.unreadable());
    }
  }

  private void show(Problem problem) {
    refusal = problem;
    faces.getExternalContext().setResponseStatus(problem.status());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HOME);
  }

  public String getToday() {
    return today().toString();
  }

  public List<ShopChoice> getShops() {
    return own.codes(Role.ADVISER, Role.CASHIER, Role.MANAGER).stream()
        .map(code -> new ShopChoice(code, own.name(code)))
        .toList();
  }

  private Week firstWeek() {
    return Week.of(today().minusWeeks(WEEKS - 1L));
  }

  private List<WorkedDay> days() {
    if (days == null) {
      days = reading.days(List.of(signedIn.getStaff()), firstWeek().monday(), today());
    }
    return days;
  }

  /** The latest first. */
  public List<Sheet> getSheets() {
    List<Sheet> sheets = new ArrayList<>();
    for (Week week = firstWeek(); !week.monday().isAfter(today()); week = week.next()) {
      Week one = week;
      List<WorkedDay> in = days().stream().filter(it -> one.contains(it.day())).toList();
      if (!in.isEmpty()) {
        sheets.add(sheet(one, in));
      }
    }
    Collections.reverse(sheets);
    return sheets;
  }

  private Sheet sheet(Week week, List<WorkedDay> in) {
    return new Sheet(
        words.say(
            "week",
            String.valueOf(week.number()),
            words.day(week.monday(), "d MMMM"),
            words.day(week.days().get(6), "d MMMM")),
        words.say("sum", sum(in, false), sum(in, true)),
        in.stream().map(this::line).toList());
  }

  private String sum(List<WorkedDay> in, boolean planned) {
    return words.length(
        in.stream()
            .map(it -> planned ? it.planned() : it.worked())
            .reduce(Duration.ZERO, Duration::plus));
  }

  private Line line(WorkedDay it) {
    String shop = own.name(it.key().shop());
    return new Line(
        words.day(it.day(), "EEE d MMM"),
        it.said().map(word -> words.said(word, zone(it))).orElseGet(() -> plan(it)),
        it.said().isPresent()
            ? words.say("mineInstead", shop, words.plan(it, zone(it)))
            : words.say("mineAsPlanned", shop),
        it.isOver() || it.said().isPresent()
            ? HERE + "?shop=" + it.key().shop() + "&day=" + it.day() + "#form"
            : "",
        it.said().isPresent());
  }

  private String plan(WorkedDay it) {
    return words.length(it.planned());
  }

  private ZoneId zone(WorkedDay it) {
    return rota.zoneOf(it.key().shop());
  }

  private Optional<WorkedDayKey> key() {
    try {
      return asked.get("shop") == null
          ? Optional.empty()
          : Optional.of(
              new WorkedDayKey(
                  signedIn.getStaff(), asked.get("shop"), LocalDate.parse(asked.get("day"))));
    } catch (DateTimeException | NullPointerException noDay) {
      return Optional.empty();
    }
  }

  /** The day that the address names, if it is one of hers; also one without a shift. */
  private Optional<WorkedDay> chosen() {
    return key()
        .filter(it -> !it.day().isAfter(today()))
        .map(
            it ->
                days().stream()
                    .filter(day -> day.key().equals(it))
                    .findFirst()
                    .orElseGet(
                        () -> new WorkedDay(it, List.of(), Optional.empty(), clock.instant())));
  }

  public boolean isChosen() {
    return chosen().isPresent();
  }

  public String getChosenTitle() {
    WorkedDay day = chosen().orElseThrow();
    return words.say("chosen", own.name(day.key().shop()), words.day(day.day(), "EEEE d MMMM"));
  }

  public String getChosenPlan() {
    WorkedDay day = chosen().orElseThrow();
    return words.plan(day, zone(day));
  }

  public String getShop() {
    return asked.get("shop");
  }

  public String getDay() {
    return asked.get("day");
  }

  /** What was just done, in words, or {@code null}. */
  public String getDone() {
    return "said".equals(asked.get("done")) ? words.say("done.said") : null;
  }

  public Problem getRefusal() {
    return refusal;
  }

  public HoursForm getForm() {
    return form;
  }
}
