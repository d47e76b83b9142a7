package io.vitrine.booking.rota.page;

import io.vitrine.booking.rota.BookedTime;
import io.vitrine.booking.rota.RotaSheet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.primefaces.model.timeline.TimelineEvent;
import org.primefaces.model.timeline.TimelineGroup;
import org.primefaces.model.timeline.TimelineModel;

/** Draws a week: a line for each person, shifts and, over them, what has been promised. */
public final class WeekDrawing {

  private WeekDrawing() {}

  /**
   * What stands on a bar, and which shift it opens.
   *
   * @param shift empty for an appointment
   */
  public record Bar(String label, String shift) {}

  static TimelineModel<Bar, String> of(RotaSheet sheet) {
    TimelineModel<Bar, String> model = new TimelineModel<>();
    ZoneId zone = sheet.zone();
    for (RotaSheet.Person person : sheet.people()) {
      model.addGroup(new TimelineGroup<>(person.staff(), person.name()));
      for (RotaSheet.Duty duty : person.shifts()) {
        model.add(
            event(
                duty.id(),
                new Bar(duty.time().localFrom() + "–" + duty.time().localTo(), duty.id()),
                person.staff(),
                duty.time().from(),
                duty.time().to(),
                duty.outsideHours() ? "shift wrong" : "shift",
                zone));
      }
    }
    for (BookedTime booked : sheet.booked()) {
      model.add(
          event(
              "appointment-" + booked.number(),
              new Bar(LocalDateTime.ofInstant(booked.from(), zone).toLocalTime().toString(), ""),
              booked.staff(),
              booked.from(),
              booked.to(),
              "meet",
              zone));
    }
    return model;
  }

  private static TimelineEvent<Bar> event(
      String id, Bar bar, String group, Instant from, Instant to, String style, ZoneId zone) {
    return TimelineEvent.<Bar>builder()
        .id(id)
        .data(bar)
        .title(bar.label())
        .group(group)
        .startDate(LocalDateTime.ofInstant(from, zone))
        .endDate(LocalDateTime.ofInstant(to, zone))
        .styleClass(style)
        .editable(false)
        .build();
  }
}
