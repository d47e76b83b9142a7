package io.vitrine.booking.mail;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.calendar.CalendarDocument;
import io.vitrine.booking.calendar.CalendarWords;
import io.vitrine.booking.reservation.Reservation;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.workshop.Workshop;
import io.vitrine.shell.page.Formats;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/**
 * Somebody's places at a workshop as iCalendar (RFC 5545). The UID is the reservation's own for
 * ever, and SEQUENCE its version, so that a calendar moves and removes the entry it has.
 */
final class WorkshopCalendarFile {

  private WorkshopCalendarFile() {}

  /** {@code REQUEST} for places that are reserved, else {@code CANCEL}. */
  static String method(Reservation reservation) {
    return reservation.isReserved() ? "REQUEST" : "CANCEL";
  }

  /**
   * @param room what the room is called, or empty
   * @param link the customer's link, shown in the entry
   */
  record Place(ShopSheet shop, String room, String link) {}

  static String of(Reservation reservation, Workshop workshop, Place place, Instant now) {
    Method method = reservation.isReserved() ? ImmutableMethod.REQUEST : ImmutableMethod.CANCEL;
    VEvent event = event(reservation, workshop, place, now);
    if (reservation.email() != null) {
      event.add(attendee(reservation));
    }
    return CalendarDocument.of(method, workshop.zone(), List.of(event));
  }

  /** The same entry for a file that the customer keeps; nobody is asked to answer it. */
  static String toKeep(Reservation reservation, Workshop workshop, Place place, Instant now) {
    return CalendarDocument.of(
        ImmutableMethod.PUBLISH,
        workshop.zone(),
        List.of(event(reservation, workshop, place, now)));
  }

  private static VEvent event(
      Reservation reservation, Workshop workshop, Place place, Instant now) {
    ZoneId zone = ZoneId.of(workshop.zone());
    Locale locale = Locale.forLanguageTag(reservation.language());
    String house = "Maison Vitrine " + place.shop().name();
    VEvent event =
        new VEvent(
            workshop.from().atZone(zone),
            workshop.until().atZone(zone),
            CalendarWords.text(workshop.title(locale) + ", " + house));
    event.removeAll("DTSTAMP");
    event.add(new DtStamp(now));
    event.add(new Uid(reservation.id() + "@booking.vitrine"));
    event.add(new Sequence((int) reservation.version() - 1));
    event.add(
        reservation.isReserved()
            ? ImmutableStatus.VEVENT_CONFIRMED
            : ImmutableStatus.VEVENT_CANCELLED);
    String room = place.room().isEmpty() ? "" : place.room() + ", ";
    event.add(new Location(CalendarWords.text(room + place.shop().address())));
    event.add(
        new Description(
            CalendarWords.text(about(reservation, workshop, locale) + "\n" + place.link())));
    event.add(new Url(URI.create(place.link())));
    event.add(
        new Organizer(CalendarWords.mailto(place.shop().email()))
            .withParameter(new Cn(CalendarWords.parameter(house)))
            .getFluentTarget());
    return event;
  }

  private static String about(Reservation reservation, Workshop workshop, Locale locale) {
    ResourceBundle texts = ResourceBundle.getBundle("io.vitrine.booking.mail.texts", locale);
    List<String> hosts = workshop.hosts().stream().map(Adviser::name).toList();
    return texts.getString("with")
        + " "
        + Formats.list(hosts, locale)
        + ". "
        + texts.getString("places")
        + texts.getString("colon")
        + reservation.places()
        + ".";
  }

  private static Property attendee(Reservation reservation) {
    return new Attendee(CalendarWords.mailto(reservation.email()))
        .withParameter(new Cn(CalendarWords.parameter(reservation.name())))
        .withParameter(Role.REQ_PARTICIPANT)
        .withParameter(PartStat.ACCEPTED)
        .withParameter(Rsvp.FALSE)
        .getFluentTarget();
  }
}
