package io.vitrine.booking.rota.page;

import io.vitrine.booking.rota.ReadRota;
import io.vitrine.booking.rota.RotaAnswer;
import io.vitrine.booking.rota.RotaProblems;
import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.rota.WeekSeen;
import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.shop.page.ShopLink;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.Role;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A manager looks at a shop's week and changes it: one verb per button. */
@Named
@RequestScoped
public class RotaPage {

  @Inject private ReadRota readRota;
  @Inject private RotaProblems problems;
  @Inject private OwnShops own;
  @Inject private Language language;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  private String shop;
  private String week;
  private String shift;
  private String add;
  private String done;
  private String date;
  private String topic;
  private Long version;
  private Problem refusal;
  private RotaSheet sheet;
  private RotaBoard board;
  private boolean publishing;

  /** Without a shop the first of the manager's; the forms send the place along. */
  @PostConstruct
  void read() {
    Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
    shop = own.chosen(Role.MANAGER);
    week = asked.get("week");
    shift = asked.get("shift");
    add = asked.get("add");
    done = asked.get("done");
    date = asked.get("date");
    topic = asked.get("topic");
    publishing = asked.containsKey("publish");
  }

  /** Looks at the week. */
  public void arrive() {
    if (!isAllowed()) {
      faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    version = getSheet().version();
  }

  void answer(RotaAnswer answer, String word) throws IOException {
    if (answer instanceof RotaAnswer.Refused refused) {
      show(problems.of(refused));
      if (refused instanceof RotaAnswer.Stale stale) {
        version = stale.version();
      }
    } else {
      go(getBoard().getHref() + "&done=" + word);
    }
  }

  public void go(String address) throws IOException {
    faces.getExternalContext().redirect(address);
  }

  void show(Problem problem) {
    refusal = problem;
    faces.getExternalContext().setResponseStatus(problem.status());
  }

  /** The week at the version that the page was drawn with. */
  WeekSeen seen() {
    return new WeekSeen(mine(), theWeek(), version);
  }

  /** The shift of the address is not there (any more). */
  void forgetShift() {
    show(problems.of(new RotaAnswer.NoSuchShift(shift)));
    shift = null;
  }

  String mine() {
    if (!isAllowed()) {
      throw new SecurityException("not a manager of this shop");
    }
    return shop;
  }

  /** Whether the person plans this shop. */
  public boolean isAllowed() {
    return shop != null;
  }

  /** The same week of each of the manager's shops. */
  public List<ShopLink> getShops() {
    return own.links(
        code -> "/booking/manage/rota?shop=" + code + "&week=" + getSheet().week(), Role.MANAGER);
  }

  /** An address that names no week shows this one. */
  private Week theWeek() {
    try {
      return week == null || week.isBlank() ? thisWeek() : Week.parse(week);
    } catch (InvalidValue noWeek) {
      return thisWeek();
    }
  }

  private Week thisWeek() {
    return Week.of(LocalDate.ofInstant(clock.instant(), readRota.zoneOf(shop)));
  }

  public RotaSheet getSheet() {
    if (sheet == null) {
      sheet = readRota.of(mine(), theWeek());
    }
    return sheet;
  }

  public RotaBoard getBoard() {
    if (board == null) {
      LocalDate today = LocalDate.ofInstant(clock.instant(), getSheet().zone());
      board = new RotaBoard(getSheet(), new RotaTexts(language.getLocale()), today, view());
    }
    return board;
  }

  private RotaBoard.View view() {
    return new RotaBoard.View(getDay().map(LocalDate::toString).orElse(null), topic);
  }

  /** The one day that is looked at; empty for the whole week. */
  public Optional<LocalDate> getDay() {
    try {
      return Optional.ofNullable(date)
          .filter(it -> !it.isBlank())
          .map(LocalDate::parse)
          .filter(getSheet().week()::contains);
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  /** The topic whose coverage is looked at, or {@code null} for everybody's. */
  public String getTopic() {
    return topic;
  }

  public boolean isEditing() {
    return shift != null || add != null;
  }

  /** Whether what would be published is looked at. */
  public boolean isPublishing() {
    return publishing && !isEditing();
  }

  public String getDoneText() {
    return done != null
            && Set.of("changed", "removed", "published", "prepared", "forgotten", "copied")
                .contains(done)
        ? new RotaTexts(language.getLocale()).plain(done)
        : null;
  }

  public Problem getRefusal() {
    return refusal;
  }

  public String getShop() {
    return shop;
  }

  public String getWeek() {
    return week;
  }

  public String getShift() {
    return shift;
  }

  public String getAdd() {
    return add;
  }

  public Long getVersion() {
    return version;
  }

  public void setVersion(Long version) {
    this.version = version;
  }
}
