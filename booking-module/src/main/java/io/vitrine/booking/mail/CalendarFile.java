package io.vitrine.booking.mail;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentState;
import io.vitrine.booking.calendar.CalendarDocument;
import io.vitrine.booking.calendar.CalendarWords;
import io.vitrine.booking.shop.ShopSheet;
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
 * An appointment as iCalendar (RFC 5545), for mail by iMIP (RFC 6047). The UID stays with the
 * appointment for ever and SEQUENCE is its version, so that a calendar moves and removes the entry
 * it has instead of keeping a ghost.
 */
public final class CalendarFile {

  private CalendarFile() {}

  /** {@code CANCEL} for a cancelled appointment, else {@code REQUEST}. */
  public static String method(Appointment appointment) {
    return isCancelled(appointment) ? "CANCEL" : "REQUEST";
  }

  /**
   * @param link the customer's link, shown in the entry
   */
  public static String of(
      Appointment appointment, String topicName, ShopSheet shop, String link, Instant now) {
    Method method = isCancelled(appointment) ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
    VEvent event = event(appointment, topicName, shop, link, now);
    return CalendarDocument.of(method, appointment.zone(), List.of(event));
  }

  /** The same entry for a file that the customer keeps; nobody is asked to answer it. */
  static String toKeep(
      Appointment appointment, String topicName, ShopSheet shop, String link, Instant now) {
    VEvent event = event(appointment, topicName, shop, link, now);
    event.removeAll("ATTENDEE");
    return CalendarDocument.of(ImmutableMethod.PUBLISH, appointment.zone(), List.of(event));
  }

  private static VEvent event(
      Appointment appointment, String topicName, ShopSheet shop, String link, Instant now) {
    ZoneId zone = ZoneId.of(appointment.zone());
    String house = "Maison Vitrine " + shop.name();
    VEvent event =
        new VEvent(
            appointment.from().atZone(zone),
            appointment.until().atZone(zone),
            CalendarWords.text(topicName + ", " + house));
    event.removeAll("DTSTAMP");
    event.add(new DtStamp(now));
    event.add(new Uid(appointment.number() + "@booking.vitrine"));
    event.add(new Sequence((int) appointment.version() - 1));
    event.add(
        isCancelled(appointment)
            ? ImmutableStatus.VEVENT_CANCELLED
            : ImmutableStatus.VEVENT_CONFIRMED);
    event.add(new Location(CalendarWords.text(shop.address())));
    event.add(new Description(CalendarWords.text(about(appointment) + "\n" + link)));
    event.add(new Url(URI.create(link)));
    event.add(
        new Organizer(CalendarWords.mailto(shop.email()))
            .withParameter(new Cn(CalendarWords.parameter(house)))
            .getFluentTarget());
    if (appointment.customer().email() != null) {
      event.add(attendee(appointment));
    }
    return event;
  }

  private static String about(Appointment appointment) {
    Locale locale = Locale.forLanguageTag(appointment.language());
    ResourceBundle texts = ResourceBundle.getBundle("io.vitrine.booking.mail.texts", locale);
    return texts.getString("with")
        + " "
        + appointment.adviser().name()
        + ". "
        + texts.getString("code")
        + " "
        + appointment.checkInCode();
  }

  private static Property attendee(Appointment appointment) {
    return new Attendee(CalendarWords.mailto(appointment.customer().email()))
        .withParameter(new Cn(CalendarWords.parameter(appointment.customer().name())))
        .withParameter(Role.REQ_PARTICIPANT)
        .withParameter(PartStat.ACCEPTED)
        .withParameter(Rsvp.FALSE)
        .getFluentTarget();
  }

  private static boolean isCancelled(Appointment appointment) {
    return appointment.state() == AppointmentState.CANCELLED;
  }
}
