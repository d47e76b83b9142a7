package io.vitrine.booking.mail;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentState;
import io.vitrine.booking.shop.ShopSheet;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
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
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

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
    return of(method, event(appointment, topicName, shop, link, now), appointment.zone());
  }

  /** The same entry for a file that the customer keeps; nobody is asked to answer it. */
  static String toKeep(
      Appointment appointment, String topicName, ShopSheet shop, String link, Instant now) {
    VEvent event = event(appointment, topicName, shop, link, now);
    event.removeAll("ATTENDEE");
    return of(ImmutableMethod.PUBLISH, event, appointment.zone());
  }

  private static String of(Method method, VEvent event, String zone) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Maison Vitrine//Booking//FR"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(method);
    calendar.add(timeZone(zone));
    calendar.add(event);
    return calendar.toString();
  }

  /**
   * The rules in force today; a century of older ones would only make each letter longer. A zone
   * without such rules is told whole.
   */
  private static VTimeZone timeZone(String zone) {
    VTimeZone whole =
        TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(zone).getVTimeZone();
    List<Observance> today =
        whole.getObservances().stream().filter(CalendarFile::isInForce).toList();
    return today.size() == 2
        ? new VTimeZone(
            new PropertyList(List.of(whole.getRequiredProperty(Property.TZID))),
            new ComponentList<>(today))
        : whole;
  }

  private static boolean isInForce(Observance observance) {
    return observance
        .getProperty(Property.RRULE)
        .filter(rule -> !rule.getValue().contains("UNTIL"))
        .isPresent();
  }

  private static VEvent event(
      Appointment appointment, String topicName, ShopSheet shop, String link, Instant now) {
    Locale locale = Locale.forLanguageTag(appointment.language());
    ResourceBundle texts = ResourceBundle.getBundle("io.vitrine.booking.mail.texts", locale);
    ZoneId zone = ZoneId.of(appointment.zone());
    VEvent event =
        new VEvent(
            appointment.from().atZone(zone),
            appointment.until().atZone(zone),
            topicName + ", Maison Vitrine " + shop.name());
    event.removeAll("DTSTAMP");
    event.add(new DtStamp(now));
    event.add(new Uid(appointment.number() + "@booking.vitrine"));
    event.add(new Sequence((int) appointment.version() - 1));
    event.add(
        isCancelled(appointment)
            ? ImmutableStatus.VEVENT_CANCELLED
            : ImmutableStatus.VEVENT_CONFIRMED);
    event.add(new Location(shop.address()));
    event.add(
        new Description(
            texts.getString("with")
                + " "
                + appointment.adviser().name()
                + ". "
                + texts.getString("code")
                + " "
                + appointment.checkInCode()
                + "\n"
                + link));
    event.add(new Url(URI.create(link)));
    event.add(
        new Organizer(URI.create("mailto:" + shop.email()))
            .withParameter(new Cn("Maison Vitrine " + shop.name()))
            .getFluentTarget());
    if (appointment.customer().email() != null) {
      event.add(attendee(appointment));
    }
    return event;
  }

  private static Property attendee(Appointment appointment) {
    return new Attendee(URI.create("mailto:" + appointment.customer().email()))
        .withParameter(new Cn(appointment.customer().name().replace('"', '\'')))
        .withParameter(Role.REQ_PARTICIPANT)
        .withParameter(PartStat.ACCEPTED)
        .withParameter(Rsvp.FALSE)
        .getFluentTarget();
  }

  private static boolean isCancelled(Appointment appointment) {
    return appointment.state() == AppointmentState.CANCELLED;
  }
}
