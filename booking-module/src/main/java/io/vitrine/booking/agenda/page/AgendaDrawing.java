package io.vitrine.booking.agenda.page;

import io.vitrine.booking.agenda.AgendaSheet;
import io.vitrine.booking.rota.PublishedShift;
import io.vitrine.booking.worktime.Break;
import io.vitrine.shell.page.Language;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.DefaultScheduleModel;
import org.primefaces.model.ScheduleDisplayMode;
import org.primefaces.model.ScheduleEvent;
import org.primefaces.model.ScheduleModel;
import org.primefaces.model.timeline.TimelineEvent;
import org.primefaces.model.timeline.TimelineGroup;
import org.primefaces.model.timeline.TimelineModel;

/**
 * Draws an agenda: one adviser's days as columns, a team's as a line for each person. Everything
 * stands at the time that the clock on the shop's wall shows.
 */
final class AgendaDrawing {

  /** Gives bars without words the height of those with. */
  private static final String BLANK = "\u00a0";

  private final AgendaSheet sheet;
  private final ZoneId zone;
  private final Language language;
  private final Instant now;

  AgendaDrawing(AgendaSheet sheet, Language language, Instant now) {
    this.sheet = sheet;
    this.zone = sheet.zone();
    this.language = language;
    this.now = now;
  }

  /**
   * What stands on a bar.
   *
   * @param number of the appointment; empty for what is none
   */
  public record Bar(String label, String number) {}

  ScheduleModel columns() {
    List<ScheduleEvent<?>> events = new ArrayList<>();
    for (PublishedShift shift : sheet.shifts()) {
      Instant from = shift.from();
      int part = 0;
      for (Break pause : shift.breaks()) {
        events.add(ground("shift-" + shift.id() + "-" + part++, from, pause.from(), "on-duty"));
        from = pause.to();
      }
      events.add(ground("shift-" + shift.id() + "-" + part, from, shift.to(), "on-duty"));
    }
    for (AgendaSheet.Meeting meeting : sheet.meetings()) {
      var it = meeting.appointment();
      if (meeting.busyFrom().isBefore(it.from())) {
        events.add(ground("before-" + it.number(), meeting.busyFrom(), it.from(), "around"));
      }
      if (it.until().isBefore(meeting.busyUntil())) {
        events.add(ground("after-" + it.number(), it.until(), meeting.busyUntil(), "around"));
      }
      events.add(
          DefaultScheduleEvent.builder()
              .id(it.number())
              .title(label(meeting))
              .startDate(wall(it.from()))
              .endDate(wall(it.until()))
              .styleClass("meet " + it.state())
              .draggable(it.isOpen(now))
              .resizable(false)
              .overlapAllowed(true)
              .build());
    }
    for (AgendaSheet.Away away : sheet.away()) {
      events.add(away.isWorkshop() ? workshop(away) : away(away));
    }
    return new DefaultScheduleModel(events);
  }

  private ScheduleEvent<?> away(AgendaSheet.Away away) {
    return ground("away-" + away.id(), away.from(), away.until(), "away");
  }

  private ScheduleEvent<?> workshop(AgendaSheet.Away away) {
    return DefaultScheduleEvent.builder()
        .id("away-" + away.id())
        .title(title(away))
        .startDate(wall(away.from()))
        .endDate(wall(away.until()))
        .styleClass("workshop")
        .overlapAllowed(true)
        .editable(false)
        .build();
  }

  private String title(AgendaSheet.Away away) {
    return away.isWorkshop() ? language.pick(away.french(), away.english()) : BLANK;
  }

  private ScheduleEvent<?> ground(String id, Instant from, Instant until, String style) {
    return DefaultScheduleEvent.builder()
        .id(id)
        .title("")
        .startDate(wall(from))
        .endDate(wall(until))
        .display(ScheduleDisplayMode.BACKGROUND)
        .styleClass(style)
        .overlapAllowed(true)
        .editable(false)
        .build();
  }

  TimelineModel<Bar, String> lines() {
    TimelineModel<Bar, String> model = new TimelineModel<>();
    sheet.advisers().forEach(a -> model.addGroup(new TimelineGroup<>(a.staff(), a.name())));
    for (PublishedShift shift : sheet.shifts()) {
      Bar bar = new Bar(BLANK, "");
      model.add(event(shift.id(), bar, shift.staff(), shift.from(), shift.to(), "shift", false));
      int part = 0;
      for (Break pause : shift.breaks()) {
        String id = "pause-" + shift.id() + "-" + part++;
        model.add(event(id, bar, shift.staff(), pause.from(), pause.to(), "away", false));
      }
    }
    for (AgendaSheet.Meeting meeting : sheet.meetings()) {
      var it = meeting.appointment();
      String staff = it.adviser().staff();
      Bar none = new Bar(BLANK, "");
      model.add(
          event(
              "around-" + it.number(),
              none,
              staff,
              meeting.busyFrom(),
              meeting.busyUntil(),
              "around",
              false));
      Bar bar = new Bar(label(meeting), it.number());
      boolean open = it.isOpen(now);
      model.add(event(it.number(), bar, staff, it.from(), it.until(), "meet", open));
    }
    for (AgendaSheet.Away away : sheet.away()) {
      Bar bar = new Bar(title(away), "");
      String id = "away-" + away.id() + "-" + away.staff();
      String style = away.isWorkshop() ? "workshop" : "away";
      model.add(event(id, bar, away.staff(), away.from(), away.until(), style, false));
    }
    return model;
  }

  private TimelineEvent<Bar> event(
      String id, Bar bar, String group, Instant from, Instant until, String style, boolean moves) {
    return TimelineEvent.<Bar>builder()
        .id(id)
        .data(bar)
        .title(bar.label())
        .group(group)
        .startDate(wall(from))
        .endDate(wall(until))
        .styleClass(style)
        .editableTime(moves)
        .editableGroup(moves)
        .editableRemove(false)
        .build();
  }

  private String label(AgendaSheet.Meeting meeting) {
    String topic = language.pick(meeting.topicFrench(), meeting.topicEnglish());
    return meeting.appointment().customer().name() + " · " + topic;
  }

  private LocalDateTime wall(Instant at) {
    return LocalDateTime.ofInstant(at, zone);
  }
}
