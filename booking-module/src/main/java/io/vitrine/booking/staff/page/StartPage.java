package io.vitrine.booking.staff.page;

import io.vitrine.booking.staff.Agenda;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/** What a person sees first after signing in. */
@Named
@RequestScoped
public class StartPage {

  private static final int MEETINGS = 6;

  @Inject private Agenda agenda;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private Clock clock;

  private List<Line> meetings;

  /** An appointment as it is shown. */
  public record Line(
      String when, String until, String topic, String customer, String number, boolean today) {}

  /** A place to go, and what it is good for. */
  public record Place(String label, String about, String href) {}

  /** A running appointment is still shown; it leaves the list half an hour after it began. */
  public List<Line> getMeetings() {
    if (meetings == null) {
      Instant from = clock.instant().minus(Duration.ofMinutes(30));
      meetings = agenda.next(signedIn.getStaff(), from, MEETINGS).stream().map(this::line).toList();
    }
    return meetings;
  }

  public boolean isAdviser() {
    return signedIn.has(Role.ADVISER);
  }

  public List<Place> getPlaces() {
    List<Place> places = new ArrayList<>();
    if (signedIn.has(Role.ADVISER) || signedIn.has(Role.CASHIER) || signedIn.has(Role.MANAGER)) {
      places.add(place("arrivals", "/store/staff/arrivals"));
      places.add(place("board", "/booking/staff/board"));
      places.add(place("appointments", "/booking/staff/appointments"));
      places.add(place("enquiries", "/booking/staff/enquiries"));
      places.add(place("counter", "/store/staff/counter"));
      places.add(place("quotes", "/store/staff/quotes"));
      places.add(place("orders", "/store/staff/orders"));
      places.add(place("returns", "/store/staff/return"));
    }
    if (isAdviser() || signedIn.has(Role.MANAGER)) {
      places.add(place("agenda", "/booking/staff/agenda"));
      places.add(place("book", "/booking/staff/book"));
      places.add(place("clients", "/store/staff/clients"));
      places.add(place("followups", "/store/staff/follow-ups"));
      places.add(place("service", "/store/staff/service"));
      places.add(place("stock", "/store/staff/stock"));
      places.add(place("labels", "/staff/labels"));
    }
    if (isAdviser() || signedIn.has(Role.CASHIER) || signedIn.has(Role.MANAGER)) {
      places.add(place("weeks", "/booking/staff/weeks"));
    }
    if (signedIn.has(Role.CASHIER) || signedIn.has(Role.MANAGER)) {
      places.add(place("till", "/store/staff/till"));
    }
    if (signedIn.has(Role.MANAGER)) {
      places.add(place("rota", "/booking/manage/rota"));
      places.add(place("team", "/booking/manage/team"));
      places.add(place("demand", "/booking/manage/demand"));
      places.add(place("workshops", "/booking/manage/workshops"));
      places.add(place("waiting", "/booking/manage/waiting"));
      places.add(place("answers", "/booking/manage/enquiries"));
      places.add(place("hours", "/booking/manage/hours"));
      places.add(place("absences", "/booking/manage/absences"));
      places.add(place("exchanges", "/booking/manage/exchanges"));
      places.add(place("reasons", "/booking/manage/time-reasons"));
      places.add(place("topics", "/booking/manage/topics"));
      places.add(place("rooms", "/booking/manage/rooms"));
      places.add(place("figures", "/booking/manage/figures"));
      places.add(place("outcomes", "/store/manage/outcomes"));
      places.add(place("checklists", "/store/manage/checklists"));
      places.add(place("approval", "/store/manage/approval"));
      places.add(place("record", "/store/manage/record"));
      places.add(place("devices", "/store/manage/devices"));
      places.add(place("limits", "/store/manage/limits"));
      places.add(place("patterns", "/store/manage/patterns"));
      places.add(place("signins", "/booking/manage/sign-ins"));
    }
    if (signedIn.has(Role.MANAGER) || signedIn.has(Role.ADMIN)) {
      places.add(place("labour", "/booking/manage/labour"));
      places.add(place("mails", "/booking/staff/mails"));
    }
    if (signedIn.has(Role.ADMIN)) {
      places.add(place("webhooks", "/booking/staff/webhooks"));
      places.add(place("partners", "/booking/staff/partners"));
    }
    if (signedIn.has(Role.CATALOG_MANAGER)) {
      places.add(place("imports", "/back-office/imports"));
    }
    if (isAdviser() || signedIn.has(Role.MANAGER)) {
      places.add(place("calendars", "/booking/staff/calendars"));
    }
    if (isAdviser()) {
      places.add(place("naming", "/booking/staff/naming"));
    }
    places.add(place("pin", "/booking/staff/pin"));
    places.add(place("password", "/booking/staff/password"));
    places.add(place("catalogue", "/"));
    return places;
  }

  private Line line(Agenda.Meeting meeting) {
    String zone = meeting.zone().getId();
    LocalDate today = LocalDate.ofInstant(clock.instant(), meeting.zone());
    boolean isToday = LocalDate.ofInstant(meeting.from(), meeting.zone()).equals(today);
    return new Line(
        isToday
            ? Formats.time(meeting.from(), zone, language.getLocale())
            : Formats.dateTime(meeting.from(), zone, language.getLocale()),
        Formats.time(meeting.until(), zone, language.getLocale()),
        language.pick(meeting.topicFrench(), meeting.topicEnglish()),
        meeting.customer(),
        meeting.number(),
        isToday);
  }

  private Place place(String name, String href) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "io.vitrine.booking.staff.texts",
            language.getLocale(),
            Thread.currentThread().getContextClassLoader());
    return new Place(
        texts.getString("place." + name), texts.getString("place." + name + ".about"), href);
  }
}
