package io.vitrine.booking.staffing.page;

import io.vitrine.booking.rota.Fairness;
import io.vitrine.booking.rota.Fairness.Burden;
import io.vitrine.booking.rota.ReadRota;
import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.shop.page.ShopLink;
import io.vitrine.booking.staffing.PlannedHours;
import io.vitrine.booking.staffing.ReadFairness;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** A manager sees who bears what over twelve weeks, what was planned for whom, and worked. */
@Named
@RequestScoped
public class FairnessPage {

  @Inject private ReadFairness reading;
  @Inject private ReadRota rota;
  @Inject private OwnShops own;
  @Inject private Language language;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  @Inject @Param private String week;

  private Fairness fairness;
  private PlannedHours hours;

  /** One person's line. */
  public record Row(String name, List<Bar> bars, String wishes) {}

  /**
   * A count, drawn beside the share that would be hers by agreed working time.
   *
   * @param width of the bar, a part of the widest
   * @param mark where her share lies
   */
  public record Bar(String count, String share, String width, String mark) {}

  /** One person's planned hours, and what she worked in the weeks that are over. */
  public record Hours(
      String name, List<HoursCell> weeks, String total, String worked, String agreed) {}

  /**
   * One week of hers.
   *
   * @param difference of what was worked; empty where it was as planned, or the week is not over
   * @param plannedWidth of its bar, a part of the widest
   * @param workedWidth of its bar; empty where the week is not over
   */
  public record HoursCell(
      String planned, String difference, String plannedWidth, String workedWidth) {}

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

  public List<ShopLink> getShops() {
    return own.links(
        code -> "/booking/manage/fairness?shop=" + code + "&week=" + getWeek(), Role.MANAGER);
  }

  public Week getWeek() {
    try {
      return week == null || week.isBlank() ? thisWeek() : Week.parse(week);
    } catch (InvalidValue noWeek) {
      return thisWeek();
    }
  }

  private Week thisWeek() {
    return Week.of(LocalDate.ofInstant(clock.instant(), rota.zoneOf(getShop())));
  }

  private Fairness fairness() {
    if (fairness == null) {
      fairness = reading.of(getShop(), getWeek());
    }
    return fairness;
  }

  private PlannedHours hours() {
    if (hours == null) {
      hours = reading.hours(getShop(), getWeek());
    }
    return hours;
  }

  public String getSpan() {
    return words()
        .of("fairness.span", words().date(fairness().from()), words().date(fairness().to()));
  }

  public List<String> getBurdens() {
    return Arrays.stream(Burden.values()).map(it -> words().plain("burdens." + it)).toList();
  }

  public List<Row> getRows() {
    return fairness().people().stream()
        .map(
            person ->
                new Row(
                    person.member().name(),
                    Arrays.stream(Burden.values()).map(it -> bar(person, it)).toList(),
                    person.wished().asked() == 0
                        ? "–"
                        : words().of("cell", person.wished().granted(), person.wished().asked())))
        .toList();
  }

  private Bar bar(Fairness.Person person, Burden burden) {
    double share = fairness().share(burden, person);
    return new Bar(
        String.valueOf(person.of(burden)),
        words().of("fairness.share", words().figure(share)),
        part(person.of(burden)),
        part(share));
  }

  /** The widest bar is as wide as the most that anybody bears, and a quarter more. */
  private String part(double count) {
    double widest = Math.max(1, fairness().most()) * 1.25;
    return String.format(Locale.ROOT, "%.2f%%", Math.min(100, 100 * count / widest));
  }

  public List<String> getAverages() {
    return Arrays.stream(Burden.values())
        .map(burden -> words().figure(fairness().average(burden)))
        .toList();
  }

  public List<String> getWeekNames() {
    return hours().weeks().stream().map(it -> words().of("weekShort", it.number())).toList();
  }

  public List<Hours> getHours() {
    return hours().rows().stream()
        .map(
            row ->
                new Hours(
                    row.member().name(),
                    hours().weeks().stream().map(it -> cell(row, it)).toList(),
                    words().duration(row.totalOver()),
                    words().duration(row.workedTotal()),
                    words().duration(row.agreed(row.worked().size()))))
        .toList();
  }

  private HoursCell cell(PlannedHours.Row row, Week in) {
    Duration planned = row.of(in);
    Duration difference = row.workedIn(in).orElse(planned).minus(planned);
    return new HoursCell(
        clock(planned),
        difference.isZero() ? "" : (difference.isNegative() ? "−" : "+") + clock(difference.abs()),
        width(planned),
        row.workedIn(in).map(this::width).orElse(""));
  }

  /** The widest bar is as wide as the longest week. */
  private String width(Duration length) {
    long widest =
        hours().rows().stream()
            .flatMap(
                row ->
                    Stream.concat(row.byWeek().values().stream(), row.worked().values().stream()))
            .mapToLong(Duration::toMinutes)
            .max()
            .orElse(0);
    return String.format(Locale.ROOT, "%.1f%%", 100.0 * length.toMinutes() / Math.max(1, widest));
  }

  public String getWorkedHref() {
    return "/booking/manage/hours?shop=" + getShop();
  }

  private String clock(Duration length) {
    return length.isZero() ? "–" : "%d:%02d".formatted(length.toHours(), length.toMinutesPart());
  }

  public String getFileHref() {
    return "/booking/api/v1/shops/" + getShop() + "/fairness/hours/file?week=" + getWeek();
  }

  public String getPreviousHref() {
    return href(getWeek().previous());
  }

  public String getNextHref() {
    return href(getWeek().next());
  }

  public String getRotaHref() {
    return "/booking/manage/rota?shop=" + getShop() + "&week=" + getWeek();
  }

  private String href(Week to) {
    return "/booking/manage/fairness?shop=" + getShop() + "&week=" + to;
  }

  private StaffingWords words() {
    return new StaffingWords(language.getLocale());
  }
}
