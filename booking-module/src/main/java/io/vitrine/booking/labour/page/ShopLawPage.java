package io.vitrine.booking.labour.page;

import io.vitrine.booking.labour.Agreements;
import io.vitrine.booking.labour.LabourAudit;
import io.vitrine.booking.labour.LabourProblems;
import io.vitrine.booking.labour.LabourValue;
import io.vitrine.booking.labour.LabourWords;
import io.vitrine.booking.labour.OpenSundays;
import io.vitrine.booking.labour.SetTerm;
import io.vitrine.booking.staff.Team;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What concerns one shop: its Sundays, the agreement it is under, and who changed what. */
@Named
@RequestScoped
public class ShopLawPage {

  private static final int LATEST = 20;

  @Inject private LabourPage page;
  @Inject private Agreements agreements;
  @Inject private OpenSundays sundays;
  @Inject private SetTerm setting;
  @Inject private LabourAudit audit;
  @Inject private LabourProblems problems;
  @Inject private Team team;
  @Inject private SignedIn signedIn;
  @Inject private Language language;

  private String sunday;
  private String under;
  private String underFrom;

  /** A Sunday that the mayor opened; what is over cannot be taken back. */
  public record Sunday(String day, String text, boolean toCome) {}

  /** A change that was made. */
  public record Change(String when, String who, String what) {}

  public boolean isManager() {
    return signedIn.mayActIn(Role.MANAGER, page.getShop());
  }

  public boolean isAdministrator() {
    return signedIn.mayActIn(Role.ADMIN, page.getShop());
  }

  public List<Sunday> getSundays() {
    return agreements.openSundays(page.getShop()).stream()
        .filter(day -> day.getYear() >= setting.today().getYear())
        .map(day -> new Sunday(day.toString(), page.day(day), !day.isBefore(setting.today())))
        .toList();
  }

  public void open() throws IOException {
    check(isManager());
    LocalDate day = typed(sunday);
    if (day == null) {
      page.refuse(problems.unreadable());
    } else {
      page.answer(sundays.open(page.getShop(), day, signedIn.getStaff()), "opened");
    }
  }

  public void close(String day) throws IOException {
    check(isManager());
    page.answer(sundays.close(page.getShop(), LocalDate.parse(day), signedIn.getStaff()), "closed");
  }

  /** The agreements that the shop can be put under. */
  public Map<String, String> getAgreements() {
    Map<String, String> choices = new LinkedHashMap<>();
    agreements.all().forEach(it -> choices.put(language.pick(it.fr(), it.en()), it.code()));
    return choices;
  }

  public void putUnder() throws IOException {
    check(isAdministrator());
    LocalDate from = typed(underFrom);
    if (from == null || under == null) {
      page.refuse(problems.unreadable());
    } else {
      page.answer(
          setting.putUnder(page.getShop(), under, from, page.revisionOf(under), page.lawgiver()),
          "under");
    }
  }

  /** The latest changes that concern the shop. */
  public List<Change> getChanges() {
    return audit
        .of(page.getShop(), agreements.historyOf(page.getShop()).chainOn(page.getDay()), LATEST)
        .stream()
        .map(
            it ->
                new Change(
                    Formats.dateTime(it.at(), SetTerm.HOUSE.getId(), language.getLocale()),
                    team.nameOf(it.by()).orElse(it.by()),
                    what(it.act())))
        .toList();
  }

  private String what(String act) {
    String[] said = act.split(" ", 2);
    return switch (said[0]) {
      case "TERM" ->
          Stream.of(LabourValue.values())
              .filter(value -> value.name().equals(said[1]))
              .map(value -> new LabourWords(language.getLocale()).value(value))
              .findFirst()
              .orElse(act);
      case "UNDER" -> page.say("change.under", page.day(LocalDate.parse(said[1])));
      default -> page.say("change.sunday", page.day(LocalDate.parse(said[1])));
    };
  }

  private static void check(boolean allowed) {
    if (!allowed) {
      throw new SecurityException("not one's own shop");
    }
  }

  private static LocalDate typed(String day) {
    try {
      return day == null || day.isBlank() ? null : LocalDate.parse(day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  public String getSunday() {
    return sunday;
  }

  public void setSunday(String sunday) {
    this.sunday = sunday;
  }

  public String getUnder() {
    return under;
  }

  public void setUnder(String under) {
    this.under = under;
  }

  public String getUnderFrom() {
    return underFrom;
  }

  public void setUnderFrom(String underFrom) {
    this.underFrom = underFrom;
  }
}
