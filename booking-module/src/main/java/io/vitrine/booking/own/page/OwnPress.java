package io.vitrine.booking.own.page;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.page.AppointmentPage;
import io.vitrine.booking.own.OwnAnswer;
import io.vitrine.booking.own.OwnReason;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.function.Function;

/**
 * A button of one part of her page: it acts on her appointment and ends on that page, which says
 * what was done, or where she pressed it, with the reason why not and its status.
 */
@Dependent
public class OwnPress {

  private final AppointmentPage page;
  private final OwnWords words;
  private final FacesContext faces;
  private OwnWords.Said refusal;

  @Inject
  public OwnPress(AppointmentPage page, OwnWords words, FacesContext faces) {
    this.page = page;
    this.words = words;
    this.faces = faces;
  }

  /**
   * @param told how her page names what was done
   */
  void act(String told, Function<Appointment, OwnAnswer> act) throws IOException {
    Appointment own = page.appointment();
    if (own == null) {
      faces.getExternalContext().setResponseStatus(404);
      return;
    }
    OwnReason no = act.apply(own).fold(done -> null, refused -> refused.reason());
    if (no == null) {
      faces.getExternalContext().redirect(page.getOwn() + "?told=" + told);
    } else {
      refuse(no);
    }
  }

  void refuse(OwnReason no) {
    refusal = words.refusal(no);
    faces.getExternalContext().setResponseStatus(no.status());
  }

  /** Why not, or {@code null}. */
  OwnWords.Said refusal() {
    return refusal;
  }
}
