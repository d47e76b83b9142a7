package io.vitrine.booking.wish.page;

import io.vitrine.booking.wish.GrantedWishes;
import io.vitrine.booking.wish.GrantedWishes.Outcome;
import io.vitrine.booking.wish.GrantedWishes.WishedDay;
import io.vitrine.booking.wish.MakeWish;
import io.vitrine.booking.wish.WishAnswer;
import io.vitrine.booking.wish.WishKind;
import io.vitrine.booking.wish.WishProblems;
import io.vitrine.booking.wish.Wishes;
import io.vitrine.booking.wish.WorkWish;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Somebody says what she wishes for her working times, and reads what became of it. */
@Named
@RequestScoped
public class WishesPage {

  private static final String TEXTS = "io.vitrine.booking.wish.texts";
  private static final String HERE = "/booking/staff/wishes";
  private static final int DAYS_BACK = 84;
  private static final int DAYS_AHEAD = 732;
  private static final int FIRST_HOUR = 7;
  private static final int LAST_HOUR = 21;

  @Inject private MakeWish making;
  @Inject private Wishes wishes;
  @Inject private GrantedWishes granted;
  @Inject private WishProblems problems;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private FacesContext faces;

  private final WishForm form = new WishForm();
  private Map<String, String> asked;
  private Problem refusal;
  private List<WishedDay> days;
  private List<WorkWish> mine;

  /** A wish as a line. */
  public record Row(
      String title, String when, String state, String tone, String changeHref, String backHref) {}

  /** A day that the published plan has an answer for. */
  public record DayRow(String day, String wish, String state, String tone) {}

  /** Something to choose. */
  public record Choice(String value, String label) {}

  @PostConstruct
  void read() {
    asked = faces.getExternalContext().getRequestParameterMap();
  }

  /** Before the page is drawn. */
  public void arrive() {
    if (!isAllowed()) {
      faces.getExternalContext().setResponseStatus(403);
      return;
    }
    if (asked.get("day") != null) {
      form.setDay(asked.get("day"));
    }
    changing().ifPresent(form::fill);
  }

  /** The form's button: a new wish, or the changed one. */
  public void save() throws IOException {
    String id = asked.get("wish");
    boolean isNew = id == null || id.isBlank();
    try {
      answer(
          isNew
              ? making.make(signedIn.getStaff(), form.wanted())
              : making.change(signedIn.getStaff(), id, form.wanted()),
          isNew ? "made" : "changed");
    } catch (InvalidValue unreadable) {
      show(problems.unreadable());
    }
  }

  /** The button under the question whether it shall be taken back. */
  public void takeBack() throws IOException {
    answer(making.takeBack(signedIn.getStaff(), asked.get("back")), "takenBack");
  }

  private void answer(WishAnswer answer, String word) throws IOException {
    if (answer instanceof WishAnswer.Refused refused) {
      show(problems.of(refused));
    } else {
      faces.getExternalContext().redirect(HERE + "?done=" + word);
    }
  }

  private void show(Problem problem) {
    refusal = problem;
    faces.getExternalContext().setResponseStatus(problem.status());
  }

  public boolean isAllowed() {
    return Stream.of(Role.ADVISER, Role.CASHIER, Role.MANAGER).anyMatch(signedIn::has);
  }

  private List<WorkWish> mine() {
    if (mine == null) {
      LocalDate today = making.today();
      mine = wishes.of(Set.of(signedIn.getStaff()), today, today.plusDays(DAYS_AHEAD));
    }
    return mine;
  }

  public List<Row> getRows() {
    return mine().stream().map(this::row).toList();
  }

  private Row row(WorkWish wish) {
    Outcome outcome = wish.isRecurring() ? null : outcome(wish);
    return new Row(
        title(wish),
        when(wish),
        outcome == null ? "" : say("outcome." + outcome),
        outcome == null ? "plain" : tone(outcome),
        HERE + "?wish=" + wish.id() + "#form",
        HERE + "?back=" + wish.id());
  }

  private Outcome outcome(WorkWish wish) {
    return days().stream()
        .filter(day -> day.wish().id().equals(wish.id()))
        .map(WishedDay::outcome)
        .findFirst()
        .orElse(Outcome.OPEN);
  }

  private String title(WorkWish wish) {
    return wish.at() == null
        ? say("kind." + wish.kind())
        : say("kind." + wish.kind() + ".at", time(wish.at()));
  }

  private String when(WorkWish wish) {
    return wish.isRecurring()
        ? say(
            "recurs",
            wish.weekday().getDisplayName(TextStyle.FULL, language.getLocale()),
            date(wish.from()),
            date(wish.until()))
        : date(wish.from());
  }

  private List<WishedDay> days() {
    if (days == null) {
      LocalDate today = making.today();
      days = granted.of(signedIn.getStaff(), today.minusDays(DAYS_BACK), today.plusDays(DAYS_BACK));
    }
    return days;
  }

  private List<WishedDay> decided() {
    return days().stream().filter(day -> day.outcome() != Outcome.OPEN).toList();
  }

  /** The days that the published plans have decided, the latest first. */
  public List<DayRow> getDecided() {
    return decided().stream()
        .sorted(Comparator.comparing(WishedDay::day).reversed())
        .map(
            day ->
                new DayRow(
                    date(day.day()),
                    title(day.wish()),
                    say("outcome." + day.outcome()),
                    tone(day.outcome())))
        .toList();
  }

  /** How many of them are as she wished. */
  public String getSummary() {
    long as = decided().stream().filter(day -> day.outcome() == Outcome.GRANTED).count();
    return say("summary", as, decided().size());
  }

  private static String tone(Outcome outcome) {
    return switch (outcome) {
      case OPEN -> "plain";
      case GRANTED -> "good";
      case NOT_GRANTED -> "warn";
    };
  }

  public List<Choice> getKinds() {
    return Stream.of(WishKind.values())
        .map(kind -> new Choice(kind.name(), say("kind." + kind)))
        .toList();
  }

  public List<Choice> getHours() {
    return IntStream.rangeClosed(FIRST_HOUR * 2, LAST_HOUR * 2)
        .mapToObj(half -> LocalTime.of(half / 2, half % 2 * 30))
        .map(at -> new Choice(at.toString(), time(at)))
        .toList();
  }

  private Optional<WorkWish> changing() {
    return mine().stream().filter(wish -> wish.id().equals(asked.get("wish"))).findFirst();
  }

  public boolean isChanging() {
    return changing().isPresent();
  }

  /** The wish that may be taken back, as the address names it, or {@code null}. */
  public Row getGoing() {
    return mine().stream()
        .filter(wish -> wish.id().equals(asked.get("back")))
        .findFirst()
        .map(this::row)
        .orElse(null);
  }

  public String getWish() {
    return asked.get("wish");
  }

  public String getBack() {
    return asked.get("back");
  }

  /** On how many days of a month something can be wished. */
  public String getLimit() {
    return say("limit", making.daysOfMonth());
  }

  private String date(LocalDate day) {
    return Formats.dayDate(
        day.atStartOfDay().toInstant(ZoneOffset.UTC), "UTC", language.getLocale());
  }

  private String time(LocalTime at) {
    return Formats.time(
        at.atDate(LocalDate.EPOCH).toInstant(ZoneOffset.UTC), "UTC", language.getLocale());
  }

  private String say(String key, Object... arguments) {
    return language.say(TEXTS, key, arguments);
  }

  /** What was just done, in words, or {@code null}. */
  public String getDone() {
    String word = String.valueOf(asked.get("done"));
    return List.of("made", "changed", "takenBack").contains(word) ? say("done." + word) : null;
  }

  public Problem getRefusal() {
    return refusal;
  }

  public WishForm getForm() {
    return form;
  }
}
