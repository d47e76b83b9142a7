package io.vitrine.booking.demand.page;

import io.vitrine.booking.demand.DemandCurve.Basis;
import io.vitrine.booking.demand.DemandSheet;
import io.vitrine.booking.demand.HalfHour;
import io.vitrine.booking.demand.NeedOf;
import io.vitrine.booking.demand.ReadDemand;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.shop.page.ShopLink;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.Param;

/**
 * A manager looks at what her shop needs in a week, all topics together or one of them; shop, week,
 * topic and day stand in the address.
 */
@Named
@RequestScoped
public class DemandPage {

  private static final Set<String> DONE =
      Set.of("eventSaved", "eventRemoved", "termsSaved", "termsRemoved");

  @Inject private ReadDemand reading;
  @Inject private OwnShops own;
  @Inject private Topics topics;
  @Inject private Language language;
  @Inject private Clock clock;
  @Inject private FacesContext faces;
  @Inject @Param private String week;
  @Inject @Param private String topic;
  @Inject @Param private String day;
  @Inject @Param private String done;

  private DemandSheet sheet;
  private List<Topic> all;
  private Problem problem;

  /** Before the page is drawn. */
  public void arrive() {
    if (!isAllowed()) {
      faces.getExternalContext().setResponseStatus(403);
    }
  }

  public boolean isAllowed() {
    return getShop() != null;
  }

  public ShopSheet getShop() {
    return own.chosenSheet(Role.MANAGER);
  }

  /** The shop in which she acts; nobody else's. */
  ShopSheet mine() {
    if (!isAllowed()) {
      throw new SecurityException("not a manager of this shop");
    }
    return getShop();
  }

  DemandAddress here() {
    return new DemandAddress(getShop().shop(), getWeek(), getTopic(), shownDay());
  }

  public List<ShopLink> getShops() {
    return own.links(code -> here().shop(code).toString(), Role.MANAGER);
  }

  DemandSheet sheet() {
    if (sheet == null) {
      sheet = reading.sheet(mine().shop(), monday(), 7).orElseThrow();
    }
    return sheet;
  }

  private LocalDate monday() {
    try {
      return LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE);
    } catch (DateTimeException e) {
      return today().with(DayOfWeek.MONDAY);
    }
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), getShop().zoneId());
  }

  /** Whether the week asked for could not be read, so that this one is shown. */
  public boolean isUnreadable() {
    return week != null && !week.isBlank() && !week.equals(getWeek());
  }

  /** As in {@code 2026-W51}. */
  public String getWeek() {
    return written(monday());
  }

  private static String written(LocalDate monday) {
    return monday.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, 8);
  }

  public String getTitle() {
    return say("week.title", getWeek().substring(6), words().name(monday()));
  }

  public String getPrevious() {
    return here().week(written(monday().minusWeeks(1))).toString();
  }

  public String getNext() {
    return here().week(written(monday().plusWeeks(1))).toString();
  }

  /** The code of the topic that is looked at, or {@code null} for all together. */
  public String getTopic() {
    return topics().stream()
        .map(Topic::code)
        .filter(code -> code.equals(topic))
        .findFirst()
        .orElse(null);
  }

  private List<Topic> topics() {
    if (all == null) {
      all = topics.all();
    }
    return all;
  }

  public List<ShopLink> getTopics() {
    List<ShopLink> links = new ArrayList<>();
    links.add(new ShopLink(say("topic.all"), here().topic(null).toString(), getTopic() == null));
    topics()
        .forEach(
            it ->
                links.add(
                    new ShopLink(
                        it.name(language.getLocale()),
                        here().topic(it.code()).toString(),
                        it.code().equals(getTopic()))));
    return links;
  }

  /** The whole week, and each of its days. */
  public List<ShopLink> getDayLinks() {
    List<ShopLink> links = new ArrayList<>();
    LocalDate shown = shownDay();
    links.add(new ShopLink(say("day.all"), here().day(null).toString(), shown == null));
    for (LocalDate it = monday(); it.isBefore(monday().plusWeeks(1)); it = it.plusDays(1)) {
      links.add(new ShopLink(words().name(it), here().day(it).toString(), it.equals(shown)));
    }
    return links;
  }

  private LocalDate shownDay() {
    try {
      LocalDate asked = day == null ? null : LocalDate.parse(day);
      boolean inside =
          asked != null && !asked.isBefore(monday()) && asked.isBefore(monday().plusWeeks(1));
      return inside ? asked : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The chosen day, or {@code null}. */
  public LocalDate getDay() {
    return shownDay();
  }

  /** The chosen day, with its half-hours; none where the whole week is looked at. */
  public List<DemandWords.Day> getShownDays() {
    return words().days(it -> it.equals(shownDay()));
  }

  public List<DemandWords.Day> getOtherDays() {
    return words().days(it -> !it.equals(shownDay()));
  }

  DemandWords words() {
    return new DemandWords(sheet(), getTopic(), language);
  }

  /** The drawing. */
  public String getChart() {
    return new DemandChart(drawn(), sheet().curve().zone(), getTopic(), language.getLocale())
        .drawn(
            new DemandChart.Names(
                say("chart.booked"),
                say("chart.expected"),
                say("chart.low"),
                say("chart.high"),
                say("chart.wanted"),
                say("chart.axis")));
  }

  private List<HalfHour> drawn() {
    LocalDate shown = shownDay();
    return sheet().curve().halfHours().stream()
        .filter(
            it ->
                shown == null
                    || LocalDate.ofInstant(it.from(), sheet().curve().zone()).equals(shown))
        .toList();
  }

  /** The drawing in words. */
  public String getChartText() {
    List<NeedOf> needs = drawn().stream().map(words()::need).toList();
    double booked = needs.stream().mapToDouble(it -> it.booked() / 2).sum();
    double expected = needs.stream().mapToDouble(it -> it.expected() / 2).sum();
    int wanted = needs.stream().mapToInt(NeedOf::wanted).sum();
    return say(
        "chart.text",
        words().number(booked),
        words().number(expected),
        words().number(wanted / 2.0));
  }

  /** What the expectation stands on, in words. */
  public String getBasisText() {
    Basis basis = sheet().curve().basis();
    return say("basis." + basis, sheet().historyDays() / 7);
  }

  /** Whether little or nothing is known. */
  public boolean isUnsure() {
    return sheet().curve().basis() != Basis.HISTORY;
  }

  public String getDoneText() {
    return done != null && DONE.contains(done) ? say("done." + done) : "";
  }

  void go(String word, String anchor) throws IOException {
    faces.getExternalContext().redirect(here().done(word) + anchor);
  }

  void refuse(Problem no) {
    problem = no;
    faces.getExternalContext().setResponseStatus(no.status());
  }

  public Problem getProblem() {
    return problem;
  }

  String say(String key, Object... arguments) {
    return language.say(DemandWords.TEXTS, key, arguments);
  }
}
