package io.vitrine.booking.calendar;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentState;
import io.vitrine.booking.rota.ShiftsOfPeople.Duty;
import io.vitrine.booking.slot.Tick;
import io.vitrine.booking.workshop.Workshop;
import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.shell.page.Formats;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/**
 * Shifts, appointments and workshops as a calendar that is published (RFC 5546, 3.2.1). The same
 * appointments make the same text, so that nothing is sent again that has not changed. An adviser
 * reads whom she meets; a shop's calendar tells who advises, not whom. No address, no phone, no
 * link of the customer's.
 */
final class FeedText {

  private final boolean ofShop;
  private final Locale locale;
  private final Words words;

  /** The words around an appointment and a shift. */
  record Words(
      String title,
      String preparation,
      String shift,
      String pause,
      Map<String, String> topics,
      Map<String, String> shops) {}

  FeedText(boolean ofShop, Locale locale, Words words) {
    this.ofShop = ofShop;
    this.locale = locale;
    this.words = words;
  }

  String of(List<Appointment> appointments, List<Workshop> workshops, String zone) {
    return of(List.of(), appointments, workshops, zone);
  }

  /**
   * @param duties published shifts of hers; a shop's calendar has none
   */
  String of(
      List<Duty> duties, List<Appointment> appointments, List<Workshop> workshops, String zone) {
    List<VEvent> events = new ArrayList<>();
    duties.forEach(it -> events.add(event(it)));
    appointments.forEach(it -> events.add(event(it, ZoneId.of(zone))));
    workshops.forEach(it -> events.add(event(it, ZoneId.of(zone))));
    return CalendarDocument.of(
        ImmutableMethod.PUBLISH,
        zone,
        events,
        new XProperty("X-WR-CALNAME", CalendarWords.parameter(words.title())),
        new XProperty("X-PUBLISHED-TTL", "PT15M"));
  }

  private VEvent event(Appointment it, ZoneId zone) {
    String topic = words.topics().getOrDefault(it.topic(), it.topic());
    String who = ofShop ? it.adviser().name() : it.customer().name();
    VEvent event =
        new VEvent(
            it.from().atZone(zone),
            it.until().atZone(zone),
            CalendarWords.text(topic + " · " + who));
    event.removeAll("DTSTAMP");
    event.add(new DtStamp(it.changedAt()));
    event.add(new Uid(it.number() + "@agenda.booking.vitrine"));
    event.add(new Sequence((int) it.version() - 1));
    event.add(
        it.state() == AppointmentState.CANCELLED
            ? ImmutableStatus.VEVENT_CANCELLED
            : ImmutableStatus.VEVENT_CONFIRMED);
    event.add(new Location(CalendarWords.text(house(it.shop()))));
    event.add(new Description(CalendarWords.text(about(it))));
    return event;
  }

  /** One UID for as long as there is the shift; every change of its week raises SEQUENCE. */
  private VEvent event(Duty it) {
    WorkTime time = it.shift().time();
    ZoneId zone = time.zone();
    VEvent event =
        new VEvent(
            time.from().atZone(zone), time.to().atZone(zone), CalendarWords.text(words.shift()));
    event.removeAll("DTSTAMP");
    event.add(new DtStamp(it.publishedAt()));
    event.add(new Uid(it.shift().id() + "@shifts.booking.vitrine"));
    event.add(new Sequence((int) it.version()));
    event.add(ImmutableStatus.VEVENT_CONFIRMED);
    event.add(new Location(CalendarWords.text(house(it.shift().shop()))));
    time.breaks().stream()
        .map(
            pause ->
                Formats.time(pause.from(), zone.getId(), locale)
                    + " – "
                    + Formats.time(pause.to(), zone.getId(), locale))
        .reduce((one, other) -> one + ", " + other)
        .ifPresent(
            pauses -> event.add(new Description(CalendarWords.text(words.pause() + " " + pauses))));
    return event;
  }

  private VEvent event(Workshop it, ZoneId zone) {
    List<String> hosts = it.hosts().stream().map(Adviser::name).toList();
    String who = ofShop ? " · " + Formats.list(hosts, locale) : "";
    VEvent event =
        new VEvent(
            it.from().atZone(zone),
            it.until().atZone(zone),
            CalendarWords.text(it.title(locale) + who));
    event.removeAll("DTSTAMP");
    event.add(new DtStamp(it.changedAt()));
    event.add(new Uid(it.number() + "@workshops.booking.vitrine"));
    event.add(new Sequence((int) it.revision() - 1));
    event.add(ImmutableStatus.VEVENT_CONFIRMED);
    event.add(new Location(CalendarWords.text(house(it.shop()))));
    String when = Formats.time(it.preparedFrom(), it.zone(), locale);
    event.add(
        new Description(CalendarWords.text(it.number() + "\n" + words.preparation() + " " + when)));
    return event;
  }

  private String house(String shop) {
    return "Maison Vitrine " + words.shops().getOrDefault(shop, shop);
  }

  private String about(Appointment it) {
    Instant busy = Tick.start(it.occupation().from());
    return busy.isBefore(it.from())
        ? it.number() + "\n" + words.preparation() + " " + Formats.time(busy, it.zone(), locale)
        : it.number();
  }
}
