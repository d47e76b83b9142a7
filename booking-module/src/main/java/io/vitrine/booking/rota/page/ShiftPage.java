package io.vitrine.booking.rota.page;

import io.vitrine.booking.repair.Chosen;
import io.vitrine.booking.repair.page.RepairFields;
import io.vitrine.booking.rota.ChangeRota;
import io.vitrine.booking.rota.ReadRota;
import io.vitrine.booking.rota.RotaAnswer;
import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/**
 * The form in which a manager changes one shift of the week, with what becomes of the appointments
 * that this would leave alone.
 */
@Named
@RequestScoped
public class ShiftPage {

  private static final String TEXTS = "io.vitrine.booking.rota.texts";

  @Inject private RotaPage page;
  @Inject private ChangeRota changeRota;
  @Inject private ReadRota readRota;
  @Inject private RepairFields repairs;
  @Inject private Refusals refusals;
  @Inject private SignedIn signedIn;
  @Inject @Param private String day;

  private final ShiftForm form = new ShiftForm();
  private String stranding;

  /** Puts the chosen shift into the form. */
  public void arrive() {
    if (!page.isAllowed()) {
      return;
    }
    if (page.getShift() != null) {
      if (page.getBoard().fill(form, page.getShift()).isEmpty()) {
        page.forgetShift();
      }
    } else if (page.getAdd() != null) {
      form.setStaff(page.getAdd());
      form.setDay(day == null ? page.getSheet().week().monday().toString() : day);
    }
  }

  /** The form's main button. */
  public void save() throws IOException {
    WorkTime time;
    try {
      time = form.time(readRota.zoneOf(page.mine()));
    } catch (InvalidValue impossible) {
      page.show(refusals.from(TEXTS, 422, "shift-invalid"));
      return;
    }
    String shift = page.getShift();
    if (shift == null) {
      page.answer(changeRota.add(page.seen(), form.getStaff(), time), "changed");
      return;
    }
    String change = "save " + shift + " " + form;
    Optional<Chosen> chosen = chosen(change);
    if (chosen.isPresent()) {
      RotaAnswer answer = changeRota.move(page.seen(), shift, form.getStaff(), time, chosen.get());
      ask(change, answer);
      page.answer(answer, "changed");
    }
  }

  public void remove() throws IOException {
    String shift = page.getShift();
    String change = "remove " + shift;
    Optional<Chosen> chosen = chosen(change);
    if (chosen.isPresent()) {
      RotaAnswer answer = changeRota.remove(page.seen(), shift, chosen.get());
      ask(change, answer);
      page.answer(answer, "removed");
    }
  }

  /** Empty when a field was tampered with; that is said. */
  private Optional<Chosen> chosen(String change) {
    try {
      return Optional.of(new Chosen(repairs.sent(change), signedIn.getStaff()));
    } catch (InvalidValue noRepair) {
      page.show(refusals.from(TEXTS, 422, "shift-invalid"));
      return Optional.empty();
    }
  }

  private void ask(String change, RotaAnswer answer) {
    if (answer instanceof RotaAnswer.Strands strands) {
      stranding = change.split(" ")[0];
      repairs.ask(change, strands.appointments(), page.getSheet().zone());
    }
  }

  /** Which button would have left appointments alone, {@code save} or {@code remove}. */
  public String getStranding() {
    return stranding;
  }

  public ShiftForm getForm() {
    return form;
  }
}
