package io.vitrine.booking.own.page;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.page.AppointmentPage;
import io.vitrine.booking.own.ChangeOwn;
import io.vitrine.booking.own.LateBy;
import io.vitrine.booking.own.LateWindow;
import io.vitrine.shell.page.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;

/** Being late, and what is to be said before. Each button is a form that is sent. */
@Named
@RequestScoped
public class OwnPart {

  private static final Set<String> TOLD =
      Set.of("message", "list", "reply", "question", "comparison");

  @Inject private AppointmentPage page;
  @Inject private ChangeOwn changing;
  @Inject private OwnWords words;
  @Inject private OwnPress press;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  private String message;

  /** Whether it is time to say that one comes late. */
  public boolean isLateTime() {
    return own() != null && LateWindow.refusal(own(), clock.instant()).isEmpty();
  }

  /** Whether it has begun, so that it cannot be cancelled any more. */
  public boolean isBegun() {
    return own().hasBegun(clock.instant());
  }

  public void lateTen() throws IOException {
    late(LateBy.TEN);
  }

  public void lateFifteen() throws IOException {
    late(LateBy.FIFTEEN);
  }

  public void lateThirty() throws IOException {
    late(LateBy.THIRTY);
  }

  private void late(LateBy by) throws IOException {
    press.act("late", own -> changing.runsLate(own, by));
  }

  public void notComing() throws IOException {
    press.act("notComing", changing::doesNotCome);
  }

  public void say() throws IOException {
    press.act("message", own -> changing.says(own, message));
  }

  private Appointment own() {
    return page.appointment();
  }

  /** "Camille knows that you come 15 minutes late." Empty while nothing was said. */
  public String getLateSaid() {
    if (own() == null || own().late().isEmpty()) {
      return "";
    }
    String first = firstName();
    return own()
        .late()
        .map(
            late ->
                late.coming()
                    ? words.say(
                        "late.said",
                        first,
                        late.minutes(),
                        Formats.time(late.at(), own().zone(), words.locale()))
                    : words.say("late.notComing", first))
        .orElse("");
  }

  public String getLateTitle() {
    return words.say("late.title");
  }

  public String getLateLead() {
    return words.say("late.lead", firstName());
  }

  public String getQuestionTitle() {
    return words.say("say.title", firstName());
  }

  private String firstName() {
    return own().adviser().name().split(" ", 2)[0];
  }

  /** What was just told, in words; empty when nothing was. */
  public String getTold() {
    String told = faces.getExternalContext().getRequestParameterMap().get("told");
    return told != null && TOLD.contains(told) ? words.say("told." + told) : "";
  }

  public OwnWords.Said getRefusal() {
    return press.refusal();
  }

  public String getMessage() {
    return message == null && own() != null ? own().message() : message;
  }

  public void setMessage(String message) {
    this.message = message;
  }
}
