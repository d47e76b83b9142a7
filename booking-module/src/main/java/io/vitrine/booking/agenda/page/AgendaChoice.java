package io.vitrine.booking.agenda.page;

import io.vitrine.booking.appointment.page.Address;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.staff.Adviser;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;

/** Which shop, which day or week and whose: all of it in the address, or carried by a form. */
@Named
@RequestScoped
public class AgendaChoice {

  static final String EVERYBODY = "all";

  @Inject private Shops shops;
  @Inject private Team team;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private Clock clock;

  @Inject @Param private String shop;
  @Inject @Param private String date;
  @Inject @Param private String view;
  @Inject @Param private String staff;

  private List<Adviser> advisers;
  private Map<String, ShopSheet> sheets;

  /** Something to choose, as a link. */
  public record Choice(String label, String href, boolean current) {}

  private List<String> mayShops() {
    return new ArrayList<>(signedIn.shopsWith(Role.ADVISER, Role.MANAGER));
  }

  /** The chosen shop of those where the person advises or manages, or {@code null}. */
  public String getShop() {
    List<String> may = mayShops();
    if (shop != null && !shop.isBlank()) {
      return may.contains(shop) ? shop : null;
    }
    return may.stream().filter(sheets()::containsKey).findFirst().orElse(null);
  }

  private Map<String, ShopSheet> sheets() {
    if (sheets == null) {
      sheets = shops.all().stream().collect(Collectors.toMap(ShopSheet::shop, Function.identity()));
    }
    return sheets;
  }

  /** The shop as the catalogue told it, or {@code null}. */
  public ShopSheet getSheet() {
    return getShop() == null ? null : sheets().get(getShop());
  }

  public boolean isAllowed() {
    return getSheet() != null;
  }

  List<Adviser> advisers() {
    if (advisers == null) {
      advisers = team.advisersIn(getShop());
    }
    return advisers;
  }

  /** Whose agenda, or {@code null} for the team's. */
  public String getStaff() {
    boolean known = advisers().stream().anyMatch(a -> a.staff().equals(staff));
    if (known) {
      return staff;
    }
    boolean mine = advisers().stream().anyMatch(a -> a.staff().equals(signedIn.getStaff()));
    return mine && !EVERYBODY.equals(staff) ? signedIn.getStaff() : null;
  }

  public boolean isTeam() {
    return getStaff() == null;
  }

  public boolean isWeek() {
    return "week".equals(view);
  }

  public LocalDate getDay() {
    try {
      if (date != null && !date.isBlank()) {
        return LocalDate.parse(date);
      }
    } catch (DateTimeException e) {
      // an unreadable day is today, as no day is
    }
    return today();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), getSheet().zoneId());
  }

  /** The first day that is shown. */
  public LocalDate getFirst() {
    return isWeek() ? Week.of(getDay()).monday() : getDay();
  }

  public int getDays() {
    return isWeek() ? 7 : 1;
  }

  Address here() {
    return Address.of("/booking/staff/agenda")
        .with("shop", getShop())
        .with("date", getDay())
        .with("view", isWeek() ? "week" : "day")
        .with("staff", isTeam() ? EVERYBODY : getStaff());
  }

  public String getHere() {
    return here().toString();
  }

  public String getBeforeHref() {
    return here().with("date", getDay().minusDays(getDays())).toString();
  }

  public String getAfterHref() {
    return here().with("date", getDay().plusDays(getDays())).toString();
  }

  public String getTodayHref() {
    return here().with("date", null).toString();
  }

  public String getOtherViewHref() {
    return here().with("view", isWeek() ? "day" : "week").toString();
  }

  public List<Choice> getPeople() {
    return advisers().stream()
        .map(
            a ->
                new Choice(
                    a.name(),
                    here().with("staff", a.staff()).toString(),
                    a.staff().equals(getStaff())))
        .toList();
  }

  public Choice getEverybody() {
    String label = language.say("io.vitrine.booking.agenda.texts", "team");
    return new Choice(label, here().with("staff", EVERYBODY).toString(), isTeam());
  }

  public List<Choice> getShops() {
    return mayShops().stream()
        .filter(sheets()::containsKey)
        .map(
            code ->
                new Choice(
                    sheets().get(code).name(),
                    Address.of("/booking/staff/agenda")
                        .with("shop", code)
                        .with("date", date)
                        .with("view", view)
                        .toString(),
                    code.equals(getShop())))
        .toList();
  }
}
