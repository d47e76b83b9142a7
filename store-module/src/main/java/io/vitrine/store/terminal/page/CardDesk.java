package io.vitrine.store.terminal.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.device.Device;
import io.vitrine.store.device.PersonAtDevice;
import io.vitrine.store.device.SignOn;
import io.vitrine.store.device.SignOnToDevice;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.terminal.AskTerminal;
import io.vitrine.store.terminal.AttemptAnswer;
import io.vitrine.store.terminal.Decision;
import io.vitrine.store.terminal.TerminalAttempt;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.BiFunction;

/** What a card terminal took or gave and nothing explains yet: read back, given back, decided. */
@Named
@ViewScoped
public class CardDesk implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private AskTerminal terminal;
  @Inject private PersonAtDevice presence;
  @Inject private SignOnToDevice signOn;
  @Inject private Refusals refusals;

  private String moved;
  private String number;
  private String reason;
  private String approval;

  /** Of a visit or of a sale. */
  public List<TerminalAttempt> pendingOf(String subject) {
    return presence.toSee(
        (device, person) -> terminal.pendingOf(device.getShop(), subject), absence -> List.of());
  }

  /** At the till of this device. */
  public List<TerminalAttempt> getPendingHere() {
    return presence.toSee(
        (device, person) -> terminal.pendingAt(device.getShop(), device.getTill()),
        absence -> List.of());
  }

  public void read(String attempt) {
    act((device, person) -> terminal.readBack(device.getShop(), attempt));
  }

  public void giveBack(String attempt) {
    act((device, person) -> terminal.giveBack(device.getShop(), attempt));
  }

  /** A manager looked at the terminal itself; what she saw there is never guessed. */
  public void decide(String attempt) {
    if (moved == null || moved.isBlank()) {
      say(refusals.from("io.vitrine.store.terminal.texts", 422, "attempt-moved-missing"));
      return;
    }
    act(
        (device, person) -> {
          signOn.on(device.getId(), person);
          return terminal.decide(
              new Decision(
                  new CounterRequest.Counter(
                      device.getShop(), device.getTill(), device.getId(), person.staff()),
                  attempt,
                  tookMoney(),
                  tookMoney() ? number : null,
                  reason,
                  approval == null || approval.isBlank() ? null : approval.strip()));
        });
  }

  private void act(BiFunction<Device, SignOn.Person, AttemptAnswer> act) {
    Problem said;
    try {
      said =
          presence.fold(
              (device, person) ->
                  act.apply(device, person)
                      .fold(
                          standing -> null,
                          refused ->
                              refusals.from(
                                  "io.vitrine.store.terminal.texts",
                                  refused.reason().status(),
                                  refused.reason().code()),
                          not ->
                              refusals.from(
                                  "io.vitrine.store.approval.texts",
                                  not.reason().status(),
                                  not.reason().code())),
              absence ->
                  refusals.from("io.vitrine.store.device.texts", absence.status(), absence.code()));
    } catch (InvalidValue invalid) {
      said = refusals.invalid(invalid);
    }
    approval = null;
    if (said != null) {
      say(said);
    }
  }

  private static void say(Problem said) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.detail()));
  }

  /** No property of the page: beside it, {@code moved} could be read there but not written. */
  private boolean tookMoney() {
    return "YES".equals(moved);
  }

  public String getMoved() {
    return moved;
  }

  public void setMoved(String moved) {
    this.moved = moved;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getApproval() {
    return approval;
  }

  public void setApproval(String approval) {
    this.approval = approval;
  }
}
