package io.vitrine.booking.calendar;

import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Events put together to a document that calendars read (RFC 5545). */
public final class CalendarDocument {

  private CalendarDocument() {}

  /**
   * @param zone the zone in which the events say their times; its rules come with the document
   * @param more what is said of the calendar as a whole
   */
  public static String of(Method method, String zone, List<VEvent> events, Property... more) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Maison Vitrine//Booking//FR"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(method);
    for (Property property : more) {
      calendar.add(property);
    }
    calendar.add(timeZone(zone));
    events.forEach(calendar::add);
    return FoldedLines.of(calendar.toString());
  }

  /**
   * The rules in force today; a century of older ones would only make each letter longer. A zone
   * without such rules is told whole.
   */
  private static VTimeZone timeZone(String zone) {
    VTimeZone whole =
        TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(zone).getVTimeZone();
    List<Observance> today =
        whole.getObservances().stream().filter(CalendarDocument::isInForce).toList();
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
}
