package io.vitrine.booking.employment.page;

import io.vitrine.booking.employment.AgreeEmployment;
import io.vitrine.booking.employment.Employment;
import io.vitrine.booking.employment.EmploymentAnswer;
import io.vitrine.booking.employment.EmploymentProblems;
import io.vitrine.booking.employment.EmploymentSheets;
import io.vitrine.booking.employment.EmploymentSheets.Agreed;
import io.vitrine.booking.employment.EmploymentSheets.Sheet;
import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.shop.page.ShopLink;
import io.vitrine.shell.InvalidValue;
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
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** A manager looks at her people and writes down what is agreed with the chosen one. */
@Named
@RequestScoped
public class TeamPage {

  private static final String TEXTS = "io.vitrine.booking.employment.texts";
  private static final ZoneId HOUSE = ZoneId.of("Europe/Paris");

  @Inject private EmploymentSheets sheets;
  @Inject private AgreeEmployment agreeing;
  @Inject private EmploymentProblems problems;
  @Inject private TeamSkills skills;
  @Inject private OwnShops own;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private Clock clock;
  @Inject private FacesContext faces;
  @Inject @Param private String person;
  @Inject @Param private String done;

  private final EmploymentForm form = new EmploymentForm();
  private List<Sheet> people;
  private Long revision;
  private Problem problem;

  /** A person of the list; {@code minor} says until when, or is empty. */
  public record Row(
      String name,
      String href,
      String week,
      String minor,
      String freeDays,
      String sundays,
      String skills,
      String languages,
      boolean current) {}

  /** What is or will be agreed with the chosen person. */
  public record Line(String from, String text, boolean toCome) {}

  @PostConstruct
  void fill() {
    chosen()
        .ifPresent(
            sheet -> {
              form.show(sheet.on(today()), today());
              revision = sheet.revision();
            });
  }

  /** Before the page is drawn. */
  public void arrive() {
    if (!isAllowed()) {
      faces.getExternalContext().setResponseStatus(403);
    }
  }

  public boolean isAllowed() {
    return getShop() != null;
  }

  public String getShop() {
    return own.chosen(Role.MANAGER);
  }

  public String getShopName() {
    return own.name(getShop());
  }

  private static String about(String shop) {
    return "/booking/manage/team?shop=" + shop;
  }

  public List<ShopLink> getShops() {
    return own.links(TeamPage::about, Role.MANAGER);
  }

  private List<Sheet> people() {
    if (people == null) {
      people = isAllowed() ? sheets.of(getShop()) : List.of();
    }
    return people;
  }

  private Optional<Sheet> chosen() {
    return people().stream().filter(sheet -> sheet.staff().equals(person)).findFirst();
  }

  public boolean isChosen() {
    return chosen().isPresent();
  }

  public String getName() {
    return chosen().map(Sheet::name).orElse("");
  }

  public List<Row> getRows() {
    return people().stream().map(this::row).toList();
  }

  private Row row(Sheet sheet) {
    Agreed agreed = sheet.on(today());
    Employment it = agreed.employment();
    return new Row(
        sheet.name(),
        about(getShop()) + "&person=" + sheet.staff() + "#agreed-title",
        week(it),
        it.isMinorOn(today()) ? say("minorUntil", day(it.adultOn())) : "",
        freeDays(it),
        sundays(agreed),
        skills.of(sheet),
        skills.languagesOf(sheet),
        sheet.staff().equals(person));
  }

  /** What is agreed with the chosen person, the latest first. */
  public List<Line> getLines() {
    return chosen().stream()
        .flatMap(sheet -> sheet.rows().stream())
        .sorted((a, b) -> b.employment().from().compareTo(a.employment().from()))
        .map(this::line)
        .toList();
  }

  private Line line(Agreed agreed) {
    Employment it = agreed.employment();
    String text =
        Stream.of(
                week(it),
                it.adultOn() == null ? "" : say("minorUntil", day(it.adultOn())),
                it.freeDays().isEmpty() ? "" : say("freeOn", freeDays(it)),
                agreed.sundaysSaidOn() == null ? "" : sundays(agreed))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new Line(
        it.from().equals(LocalDate.EPOCH) ? say("always") : day(it.from()),
        text,
        it.from().isAfter(today()));
  }

  private String week(Employment it) {
    return it.weeklyMinutes() == 0
        ? say("nothingAgreed")
        : say("week", it.weeklyMinutes() / 60, "%02d".formatted(it.weeklyMinutes() % 60));
  }

  private String freeDays(Employment it) {
    return it.freeDays().stream()
        .map(day -> day.getDisplayName(TextStyle.FULL, language.getLocale()))
        .collect(Collectors.joining(", "));
  }

  private String sundays(Agreed agreed) {
    return agreed.sundaysSaidOn() == null ? "" : say("sundaysSaid", day(agreed.sundaysSaidOn()));
  }

  /** The form's button. */
  public void agree() throws IOException {
    if (!isAllowed()) {
      throw new SecurityException("not a manager of this shop");
    }
    try {
      EmploymentAnswer.Refused no =
          agreeing
              .agree(
                  getShop(),
                  form.employment(String.valueOf(person)),
                  form.sundaysSaid(),
                  revision == null ? -1 : revision,
                  signedIn.getStaff())
              .fold(it -> null, refused -> refused);
      if (no == null) {
        String hers = chosen().map(sheet -> "&person=" + sheet.staff()).orElse("");
        faces.getExternalContext().redirect(about(getShop()) + hers + "&done=agreed");
      } else {
        refuse(problems.of(no));
      }
    } catch (InvalidValue impossible) {
      refuse(problems.unreadable());
    }
  }

  private void refuse(Problem no) {
    problem = no;
    faces.getExternalContext().setResponseStatus(no.status());
  }

  /** Names of weekdays by their codes, from Monday on. */
  public Map<String, String> getWeekdays() {
    Map<String, String> names = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      names.put(day.getDisplayName(TextStyle.FULL, language.getLocale()), day.name());
    }
    return names;
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.getLocale())
        .format(day);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HOUSE);
  }

  private String say(String key, Object... arguments) {
    return language.say(TEXTS, key, arguments);
  }

  public String getDoneText() {
    return "agreed".equals(done) ? say("done.agreed") : "";
  }

  public EmploymentForm getForm() {
    return form;
  }

  public Problem getProblem() {
    return problem;
  }

  public String getPerson() {
    return person;
  }

  public Long getRevision() {
    return revision;
  }

  public void setRevision(Long revision) {
    this.revision = revision;
  }
}
