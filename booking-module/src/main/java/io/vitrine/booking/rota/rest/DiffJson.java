package io.vitrine.booking.rota.rest;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.labour.LabourWords;
import io.vitrine.booking.labour.rest.BreachJson;
import io.vitrine.booking.rota.ForeseeRota.Foreseen;
import io.vitrine.booking.rota.RotaNews;
import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.worktime.WorkTime;
import java.util.List;
import java.util.Map;

/**
 * What publishing would change.
 *
 * @param forbidden what the law forbids, so that publishing is refused
 * @param toExplain what goes beyond the law, so that publishing asks for a reason
 * @param stranded the numbers of appointments that would be left alone
 */
public record DiffJson(
    String shop,
    String week,
    String state,
    long version,
    List<PersonJson> people,
    List<BreachJson> forbidden,
    List<BreachJson> toExplain,
    List<String> stranded) {

  /** What one person would be told. */
  public record PersonJson(String staff, String name, boolean shortNotice, List<LineJson> lines) {}

  /** A shift as it is and as it would be; one of them is missing where it is new or gone. */
  public record LineJson(TimeJson before, TimeJson after, boolean shortNotice) {}

  /** Working time on the shop's clock. */
  public record TimeJson(String day, String from, String to, List<ShiftJson.PauseJson> breaks) {

    static TimeJson of(WorkTime time) {
      return time == null
          ? null
          : new TimeJson(
              time.day().toString(),
              time.localFrom().toString(),
              time.localTo().toString(),
              time.localBreaks().stream()
                  .map(p -> new ShiftJson.PauseJson(p.from().toString(), p.to().toString()))
                  .toList());
    }
  }

  static DiffJson of(RotaSheet sheet, Foreseen foreseen, LabourWords words) {
    return new DiffJson(
        sheet.shop(),
        sheet.week().toString(),
        sheet.state().name(),
        sheet.version(),
        foreseen.diff().byStaff().entrySet().stream().map(it -> person(sheet, it)).toList(),
        breaches(sheet, foreseen.forbidden(), words),
        breaches(sheet, foreseen.toExplain(), words),
        foreseen.stranded().stream().map(it -> it.number()).distinct().toList());
  }

  private static List<BreachJson> breaches(
      RotaSheet sheet, List<Breach> breaches, LabourWords words) {
    return breaches.stream().map(it -> BreachJson.of(it, words, name(sheet, it.staff()))).toList();
  }

  private static String name(RotaSheet sheet, String staff) {
    return sheet.person(staff).map(RotaSheet.Person::name).orElse(staff);
  }

  private static PersonJson person(RotaSheet sheet, Map.Entry<String, List<RotaNews.Line>> hers) {
    return new PersonJson(
        hers.getKey(),
        name(sheet, hers.getKey()),
        hers.getValue().stream().anyMatch(RotaNews.Line::shortNotice),
        hers.getValue().stream()
            .map(
                line ->
                    new LineJson(
                        TimeJson.of(line.before()), TimeJson.of(line.after()), line.shortNotice()))
            .toList());
  }
}
