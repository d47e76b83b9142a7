package io.vitrine.booking.staffing.page;

import io.vitrine.booking.rota.RotaDiff.Held;
import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.rota.ShiftChange;
import io.vitrine.booking.rota.page.RotaPage;
import io.vitrine.booking.rota.page.ShiftPage;
import io.vitrine.booking.staffing.DayWindow;
import io.vitrine.booking.staffing.ReadCoverage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.primefaces.event.timeline.TimelineModificationEvent;
import org.primefaces.event.timeline.TimelineSelectEvent;
import org.primefaces.model.timeline.TimelineModel;

/** The drawn board: what is dragged or chosen on it leads to the form, which says it again. */
@Named
@RequestScoped
public class StaffingPage {

  @Inject private RotaPage page;
  @Inject private ShiftPage form;
  @Inject private ReadCoverage coverage;
  @Inject private FacesContext faces;

  private TimelineModel<WeekDrawing.Bar, String> drawing;
  private DayWindow window;

  /** A bar was dropped somewhere else, made longer or shorter, or given to somebody else. */
  public void changed(TimelineModificationEvent<WeekDrawing.Bar> event) throws IOException {
    var bar = event.getTimelineEvent();
    Optional<RotaSheet.Duty> duty = duty(bar.getData().shift());
    if (duty.isPresent()) {
      LocalDateTime from = bar.getStartDate();
      LocalDateTime to = bar.getEndDate();
      page.go(
          page.getBoard().getHref()
              + "&shift="
              + duty.get().id()
              + "&staff="
              + bar.getGroup()
              + "&day="
              + from.toLocalDate()
              + "&from="
              + from.toLocalTime()
              + "&to="
              + to.toLocalTime()
              + "&breaks="
              + Dragged.breaks(duty.get().time(), from, to)
              + "#form");
    }
  }

  /** A bar was chosen. */
  public void chosen(TimelineSelectEvent<WeekDrawing.Bar> event) throws IOException {
    String id = event.getTimelineEvent().getData().shift();
    if (!id.isEmpty()) {
      page.go(page.getBoard().editHref(id));
    }
  }

  /** Whether the page is being drawn: until then need and plan are not looked at. */
  public boolean isDrawn() {
    return faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
  }

  private Optional<RotaSheet.Duty> duty(String id) {
    return page.getSheet().people().stream()
        .flatMap(person -> person.shifts().stream())
        .filter(duty -> duty.id().equals(id) && duty.isPlanned())
        .findFirst();
  }

  public TimelineModel<WeekDrawing.Bar, String> getDrawing() {
    if (drawing == null) {
      drawing = new WeekDrawing(page.getSheet()).drawn(coverage.away(page.getSheet()), wanted());
    }
    return drawing;
  }

  /** Where the form's shifts would be, as far as they are not so already. */
  private List<Held> wanted() {
    if (!page.isEditing()) {
      return List.of();
    }
    List<Held> planned = page.getSheet().planned();
    return form.wanted().orElse(List.of()).stream()
        .filter(change -> !change.isGone())
        .map(StaffingPage::held)
        .filter(held -> !planned.contains(held))
        .toList();
  }

  private static Held held(ShiftChange change) {
    return new Held(change.id(), change.staff(), change.time());
  }

  public LocalDateTime getStart() {
    return page.getDay()
        .map(day -> day.atStartOfDay().plusMinutes(window().from()))
        .orElseGet(() -> page.getSheet().week().monday().atStartOfDay());
  }

  public LocalDateTime getEnd() {
    return page.getDay()
        .map(day -> day.atStartOfDay().plusMinutes(window().to()))
        .orElseGet(() -> page.getSheet().week().next().monday().atStartOfDay());
  }

  /** First minute of a day that is drawn. */
  public int getFirstMinute() {
    return window().from();
  }

  /** The minute at which a drawn day ends. */
  public int getLastMinute() {
    return window().to();
  }

  String topicHref(String topic) {
    return page.getBoard().topicHref(topic);
  }

  DayWindow window() {
    if (window == null) {
      window = coverage.window(page.getSheet());
    }
    return window;
  }

  /** The days that are drawn. */
  List<LocalDate> days() {
    return page.getDay().map(List::of).orElseGet(() -> page.getSheet().week().days());
  }
}
