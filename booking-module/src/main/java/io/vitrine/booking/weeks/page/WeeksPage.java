package io.vitrine.booking.weeks.page;

import io.vitrine.booking.exchange.ShiftOffer;
import io.vitrine.booking.exchange.ShiftOffers;
import io.vitrine.booking.rota.RotaNews;
import io.vitrine.booking.staff.StaffLetters;
import io.vitrine.booking.weeks.MyWeeks;
import io.vitrine.booking.weeks.WeekSheet;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody reads her published weeks, those to come and those that are over. */
@Named
@RequestScoped
public class WeeksPage {

  private static final String HERE = "/booking/staff/weeks";
  private static final int WEEKS = 5;

  @Inject private MyWeeks weeks;
  @Inject private ShiftOffers offers;
  @Inject private StaffLetters letters;
  @Inject private WeekWords words;
  @Inject private SignedIn signedIn;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  private Map<String, String> asked;
  private Week first;
  private List<Sheet> sheets;
  private List<News> news;
  private String letterLanguage;
  private boolean letterOffers;

  /** A week as it is shown. */
  public record Sheet(String title, String hours, boolean published, List<Day> days) {}

  /**
   * A line of a week.
   *
   * @param hours of a shift, or what else it is
   * @param about shop and breaks
   * @param offerHref where the shift is offered; empty where it cannot be
   * @param offered whether it is offered already
   */
  public record Day(
      String day,
      String hours,
      String about,
      boolean today,
      boolean shift,
      String offerHref,
      boolean offered) {}

  /** What changed in a week of a shop. */
  public record News(String title, List<String> lines) {}

  @PostConstruct
  void read() {
    asked = faces.getExternalContext().getRequestParameterMap();
    first = Week.of(weeks.today());
    try {
      if (asked.get("week") != null) {
        first = Week.parse(asked.get("week"));
      }
    } catch (InvalidValue none) {
      // an address that names no week shows this one
    }
    StaffLetters.Preference wanted = letters.of(String.valueOf(signedIn.getStaff()));
    letterLanguage = wanted.language();
    letterOffers = wanted.offers();
  }

  /** Before the page is drawn. */
  public void arrive() {
    if (!isAllowed()) {
      faces.getExternalContext().setResponseStatus(403);
    }
  }

  public boolean isAllowed() {
    return !signedIn.shopsWith(Role.ADVISER, Role.CASHIER, Role.MANAGER).isEmpty();
  }

  /** The button that says that the changes were seen. */
  public void seen() throws IOException {
    weeks.seen(signedIn.getStaff());
    faces.getExternalContext().redirect(HERE);
  }

  /** The button under the letters. */
  public void keepLetters() throws IOException {
    letters.say(signedIn.getStaff(), new StaffLetters.Preference(letterLanguage, letterOffers));
    faces.getExternalContext().redirect(HERE + "?done=letters");
  }

  public List<Sheet> getSheets() {
    if (sheets == null) {
      List<WeekSheet> found = weeks.of(signedIn.getStaff(), first, WEEKS);
      Set<String> offered =
          offers
              .openOf(
                  found.stream()
                      .flatMap(sheet -> sheet.lines().stream())
                      .filter(line -> line.id() != null)
                      .map(WeekSheet.Line::id)
                      .toList())
              .stream()
              .map(ShiftOffer::shift)
              .collect(Collectors.toSet());
      sheets = found.stream().map(sheet -> sheet(sheet, offered)).toList();
    }
    return sheets;
  }

  private Sheet sheet(WeekSheet it, Set<String> offered) {
    return new Sheet(
        words.title(it.week()),
        words.say("worked", words.length(it.worked()), words.length(it.agreed())),
        it.published(),
        it.lines().stream().map(line -> day(line, offered)).toList());
  }

  private Day day(WeekSheet.Line line, Set<String> offered) {
    boolean today = line.day().equals(weeks.today());
    if (line.kind() != WeekSheet.Kind.SHIFT) {
      return new Day(words.day(line.day()), words.away(line), "", today, false, "", false);
    }
    String breaks = words.breaks(line);
    boolean isOffered = offered.contains(line.id());
    boolean ahead = clock.instant().isBefore(line.from());
    return new Day(
        words.day(line.day()),
        words.hours(line.from(), line.to(), line.zone()),
        breaks.isEmpty() ? words.shop(line.shop()) : words.shop(line.shop()) + " · " + breaks,
        today,
        true,
        ahead && !isOffered ? "/booking/staff/exchanges?shift=" + line.id() : "",
        isOffered);
  }

  /** What changed since she last said that she had seen it. */
  public List<News> getNews() {
    if (news == null) {
      news = weeks.changes(signedIn.getStaff()).stream().map(this::news).toList();
    }
    return news;
  }

  private News news(RotaNews it) {
    String week = String.valueOf(it.week().number());
    return it.kind() == RotaNews.Kind.WEEK
        ? new News(words.say("news.week", week, words.shop(it.shop())), List.of())
        : new News(
            words.say("news.changed", week, words.shop(it.shop())),
            it.lines().stream().map(words::change).toList());
  }

  public String getEarlierHref() {
    return HERE + "?week=" + Week.of(first.monday().minusWeeks(WEEKS));
  }

  public String getLaterHref() {
    return HERE + "?week=" + Week.of(first.monday().plusWeeks(WEEKS));
  }

  public boolean isNow() {
    return first.equals(Week.of(weeks.today()));
  }

  /** What was just done, in words, or {@code null}. */
  public String getDone() {
    return "letters".equals(asked.get("done")) ? words.say("done.letters") : null;
  }

  public String getLetterLanguage() {
    return letterLanguage;
  }

  public void setLetterLanguage(String letterLanguage) {
    this.letterLanguage = letterLanguage;
  }

  public boolean isLetterOffers() {
    return letterOffers;
  }

  public void setLetterOffers(boolean letterOffers) {
    this.letterOffers = letterOffers;
  }
}
