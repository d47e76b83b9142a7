package io.vitrine.booking.staffing.page;

import io.vitrine.booking.rota.BookedTime;
import io.vitrine.booking.rota.RotaDiff.Held;
import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.staffing.CoverageOf.Away;
import io.vitrine.booking.worktime.Break;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.primefaces.model.timeline.TimelineEvent;
import org.primefaces.model.timeline.TimelineGroup;
import org.primefaces.model.timeline.TimelineModel;

/**
 * Draws a week: a line for each person, shifts that can be dragged and stretched, breaks and what
 * has been promised over them, and where the form's shift would be.
 */
final class WeekDrawing {

  /** Gives bars without words the height of those with. */
  private static final String BLANK = "\u00a0";

  private final RotaSheet sheet;
  private final ZoneId zone;
  private final TimelineModel<Bar, String> model = new TimelineModel<>();

  WeekDrawing(RotaSheet sheet) {
    this.sheet = sheet;
    this.zone = sheet.zone();
  }

  /**
   * What stands on a bar, and which shift it opens.
   *
   * @param shift empty for what is none
   */
  public record Bar(String label, String shift) {}

  /**
   * @param away who is not there, whatever the plan says
   * @param wanted where the shifts of the form would be
   */
  TimelineModel<Bar, String> drawn(List<Away> away, List<Held> wanted) {
    Set<String> people = new HashSet<>();
    for (RotaSheet.Person person : sheet.people()) {
      people.add(person.staff());
      model.addGroup(new TimelineGroup<>(person.staff(), person.name()));
      person.shifts().forEach(duty -> draw(person, duty));
    }
    int absence = 0;
    for (Away it : away) {
      if (people.contains(it.staff())) {
        add("away-" + absence++, BLANK, it.staff(), it.from(), it.to(), "away");
      }
    }
    for (BookedTime it : sheet.booked()) {
      String from = wall(it.from()).toLocalTime().toString();
      add("appointment-" + it.number(), from, it.staff(), it.from(), it.to(), "meet");
    }
    int number = 0;
    for (Held held : wanted) {
      String id = "wanted-" + number++;
      add(id, label(held), held.staff(), held.time().from(), held.time().to(), "wanted");
    }
    return model;
  }

  private void draw(RotaSheet.Person person, RotaSheet.Duty duty) {
    String style = "shift " + duty.change().name().toLowerCase(java.util.Locale.ROOT);
    boolean moves = duty.isPlanned();
    String id = moves ? duty.id() : "leaving-" + duty.id();
    Instant from = duty.time().from();
    Instant to = duty.time().to();
    Bar bar = new Bar(label(duty), duty.id());
    model.add(
        event(id, bar, person.staff(), from, to, duty.outsideHours() ? style + " wrong" : style)
            .editableTime(moves)
            .editableGroup(moves)
            .editableRemove(false)
            .build());
    int part = 0;
    for (Break pause : moves ? duty.time().breaks() : List.<Break>of()) {
      String name = "pause-" + duty.id() + "-" + part++;
      add(name, BLANK, person.staff(), pause.from(), pause.to(), "pause");
    }
  }

  private static String label(RotaSheet.Duty duty) {
    return duty.time().localFrom() + "–" + duty.time().localTo();
  }

  private static String label(Held held) {
    return held.time().localFrom() + "–" + held.time().localTo();
  }

  void add(String id, String label, String staff, Instant from, Instant to, String style) {
    model.add(event(id, new Bar(label, ""), staff, from, to, style).editable(false).build());
  }

  private TimelineEvent.Builder<Bar> event(
      String id, Bar bar, String group, Instant from, Instant to, String style) {
    return TimelineEvent.<Bar>builder()
        .id(id)
        .data(bar)
        .title(bar.label())
        .group(group)
        .startDate(wall(from))
        .endDate(wall(to))
        .styleClass(style);
  }

  private LocalDateTime wall(Instant at) {
    return LocalDateTime.ofInstant(at, zone);
  }
}
