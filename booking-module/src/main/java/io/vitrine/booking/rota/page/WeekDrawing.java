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
final class WeekDrawing {

  private WeekDrawing() {}

  /** The data of an event is the shift's id, empty for an appointment. */
  static TimelineModel<String, String> of(RotaSheet sheet) {
    TimelineModel<String, String> model = new TimelineModel<>();
    ZoneId zone = sheet.zone();
    for (RotaSheet.Person person : sheet.people()) {
      model.addGroup(new TimelineGroup<>(person.staff(), person.name()));
      for (RotaSheet.Duty duty : person.shifts()) {
        model.add(
            event(
                duty.id(),
                duty.id(),
                person.staff(),
                duty.time().from(),
                duty.time().to(),
                duty.time().localFrom() + "–" + duty.time().localTo(),
                duty.outsideHours() ? "shift wrong" : "shift",
                zone));
      }
    }
    for (BookedTime booked : sheet.booked()) {
      model.add(
          event(
              "appointment-" + booked.number(),
              "",
              booked.staff(),
              booked.from(),
              booked.to(),
              LocalDateTime.ofInstant(booked.from(), zone).toLocalTime().toString(),
              "meet",
              zone));
    }
    return model;
  }

  private static TimelineEvent<String> event(
      String id,
      String data,
      String group,
      Instant from,
      Instant to,
      String title,
      String style,
      ZoneId zone) {
    return TimelineEvent.<String>builder()
        .id(id)
        .data(data)
        .title(title)
        .group(group)
        .startDate(LocalDateTime.ofInstant(from, zone))
        .endDate(LocalDateTime.ofInstant(to, zone))
        .styleClass(style)
        .editable(false)
        .build();
  }
}
