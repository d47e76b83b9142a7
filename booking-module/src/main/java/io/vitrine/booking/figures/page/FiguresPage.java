package io.vitrine.booking.figures.page;

import io.vitrine.booking.appointment.page.Address;
import io.vitrine.booking.figures.Figures;
import io.vitrine.booking.figures.ReadFigures;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.shop.page.ShopLink;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Chart;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;

/** A manager looks at her shop's figures; shop and weeks stand in the address. */
@Named
@RequestScoped
public class FiguresPage {

  private static final String TEXTS = "io.vitrine.booking.figures.texts";
  private static final int USUAL = 8;

  @Inject private ReadFigures reading;
  @Inject private OwnShops own;
  @Inject private Topics topics;
  @Inject private Language language;
  @Inject private Clock clock;
  @Inject private FacesContext faces;
  @Inject @Param private String from;
  @Inject @Param private String to;

  private Figures figures;
  private Map<String, String> names;
  private boolean unreadable;

  /** A line of a table. */
  public record Line(
      String name,
      long booked,
      long kept,
      long missed,
      long cancelled,
      String share,
      String lead,
      String waited,
      String use) {}

  /** Before the page is drawn. */
  public void arrive() {
    if (!isAllowed()) {
      faces.getExternalContext().setResponseStatus(403);
    } else {
      figures();
    }
  }

  public boolean isAllowed() {
    return getShop() != null;
  }

  public ShopSheet getShop() {
    return own.chosenSheet(Role.MANAGER);
  }

  public List<ShopLink> getShops() {
    return own.links(
        code ->
            Address.of("/booking/manage/figures")
                .with("shop", code)
                .with("from", from)
                .with("to", to)
                .toString(),
        Role.MANAGER);
  }

  private Figures figures() {
    if (figures == null) {
      figures = reading.of(getShop().shop(), getShop().zoneId(), weeks());
      names =
          topics.all().stream()
              .collect(Collectors.toMap(Topic::code, t -> t.name(language.getLocale())));
    }
    return figures;
  }

  private List<Week> weeks() {
    Week now = Week.of(LocalDate.ofInstant(clock.instant(), getShop().zoneId()));
    try {
      Week last = to == null || to.isBlank() ? now : Week.parse(to);
      Week first =
          from == null || from.isBlank()
              ? new Week(last.monday().minusWeeks(USUAL - 1L))
              : Week.parse(from);
      return ReadFigures.weeks(first, last);
    } catch (InvalidValue e) {
      unreadable = true;
      return ReadFigures.weeks(new Week(now.monday().minusWeeks(USUAL - 1L)), now);
    }
  }

  /** Whether the weeks asked for could not be read, so that the usual ones are shown. */
  public boolean isUnreadable() {
    figures();
    return unreadable;
  }

  public String getFrom() {
    return figures().weeks().get(0).toString();
  }

  public String getTo() {
    return figures().weeks().get(figures().weeks().size() - 1).toString();
  }

  public String getFileHref() {
    return Address.of("/booking/api/v1/shops/" + getShop().shop() + "/figures/file")
        .with("from", getFrom())
        .with("to", getTo())
        .toString();
  }

  public List<Line> getByWeek() {
    Map<Week, Figures.Use> use =
        figures().use().stream().collect(Collectors.toMap(Figures.Use::week, Function.identity()));
    return figures().byWeek().stream()
        .map(r -> line(say("week", r.week().number()), r, use.get(r.week()).share()))
        .toList();
  }

  public List<Line> getByTopic() {
    return figures().byTopic().stream()
        .map(r -> line(names.getOrDefault(r.topic(), r.topic()), r, Optional.empty()))
        .toList();
  }

  private Line line(String name, Figures.Row row, Optional<Long> use) {
    return new Line(
        name,
        row.booked(),
        row.kept(),
        row.missed(),
        row.cancelled(),
        row.keptShare().map(s -> say("percent", s)).orElse("–"),
        row.leadTenthsOfDays().map(t -> say("days", decimal(t / 10.0))).orElse("–"),
        row.waiting().map(w -> say("minutes", w)).orElse("–"),
        use.map(s -> say("percent", s)).orElse("–"));
  }

  private String decimal(double number) {
    return NumberFormat.getInstance(language.getLocale()).format(number);
  }

  /** Kept, missed, cancelled and still to come, by week. */
  public String getOutcomeChart() {
    List<Figures.Row> rows = figures().byWeek();
    return Chart.stacked(
        rows.stream().map(r -> say("week", r.week().number())).toList(),
        List.of(
            new Chart.Series(say("kept"), "--fir", rows.stream().map(Figures.Row::kept).toList()),
            new Chart.Series(
                say("toCome"),
                "--wood",
                rows.stream()
                    .map(r -> r.booked() - r.kept() - r.missed() - r.cancelled())
                    .toList()),
            new Chart.Series(
                say("missed"), "--brick", rows.stream().map(Figures.Row::missed).toList()),
            new Chart.Series(
                say("cancelled"), "--line", rows.stream().map(Figures.Row::cancelled).toList())),
        new Chart.Measure(say("outcome.axis"), 5));
  }

  /** The share of advisers' time that was promised, by week. */
  public String getUseChart() {
    return Chart.stacked(
        figures().use().stream().map(u -> say("week", u.week().number())).toList(),
        List.of(
            new Chart.Series(
                say("use"),
                "--fir",
                figures().use().stream().map(u -> u.share().orElse(0L)).toList())),
        new Chart.Measure(say("use.axis"), 100));
  }

  /** The first drawing in words. */
  public String getOutcomeText() {
    Figures.Row all =
        figures().byTopic().stream()
            .reduce(new Figures.Row(null, "", 0, 0, 0, 0, 0, 0, 0), FiguresPage::sum);
    return say("outcome.text", all.booked(), all.kept(), all.missed(), all.cancelled());
  }

  private static Figures.Row sum(Figures.Row one, Figures.Row other) {
    return new Figures.Row(
        null,
        "",
        one.booked() + other.booked(),
        one.kept() + other.kept(),
        one.missed() + other.missed(),
        one.cancelled() + other.cancelled(),
        0,
        0,
        0);
  }

  /** The second drawing in words. */
  public String getUseText() {
    long working = figures().use().stream().mapToLong(Figures.Use::working).sum();
    long promised = figures().use().stream().mapToLong(Figures.Use::promised).sum();
    return say("use.text", promised / 60, working / 60);
  }

  private String say(String key, Object... arguments) {
    return language.say(TEXTS, key, arguments);
  }
}
