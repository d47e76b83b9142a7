package io.vitrine.booking.rota.page;

import io.vitrine.booking.repair.Chosen;
import io.vitrine.booking.repair.page.RepairFields;
import io.vitrine.booking.rota.ChangeRota;
import io.vitrine.booking.rota.PrepareRota;
import io.vitrine.booking.rota.RotaAnswer;
import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.rota.ShiftChange;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The form in which a manager changes one shift of the week, with what becomes of the appointments
 * that this would leave alone. What is dragged only fills it: nothing changes before a button says
 * so. In a published week a change is prepared, or made at once where it cannot wait.
 */
@Named
@RequestScoped
public class ShiftPage {

  private static final String TEXTS = "io.vitrine.booking.rota.texts";

  @Inject private RotaPage page;
  @Inject private ChangeRota changeRota;
  @Inject private PrepareRota prepareRota;
  @Inject private RepairFields repairs;
  @Inject private Refusals refusals;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private FacesContext faces;

  private final ShiftForm form = new ShiftForm();
  private String stranding;
  private String reason;
  private boolean reasonNeeded;

  /** Puts the chosen shift into the form, and where it was dropped. */
  public void arrive() {
    if (!page.isAllowed()) {
      return;
    }
    var address = faces.getExternalContext().getRequestParameterMap();
    if (page.getShift() != null) {
      if (page.getBoard().fill(form, page.getShift()).isEmpty()) {
        page.forgetShift();
        return;
      }
    } else if (page.getAdd() != null) {
      form.setStaff(page.getAdd());
      form.setDay(page.getSheet().week().monday().toString());
    }
    form.take(address);
  }

  /** What the form says; empty where it makes no working time of this week. */
  public Optional<List<ShiftChange>> wanted() {
    try {
      RotaSheet sheet = page.getSheet();
      return Optional.of(form.changes(page.getShift(), isFresh(), sheet.zone()))
          .filter(all -> all.stream().allMatch(it -> sheet.week().contains(it.time().day())));
    } catch (InvalidValue impossible) {
      return Optional.empty();
    }
  }

  /** Whether the shift is one that is only prepared. */
  private boolean isFresh() {
    return duty().filter(it -> it.change() == RotaSheet.Change.ADDED).isPresent();
  }

  private Optional<RotaSheet.Duty> duty() {
    return page.getSheet().people().stream()
        .flatMap(person -> person.shifts().stream())
        .filter(duty -> duty.id().equals(page.getShift()) && duty.isPlanned())
        .findFirst();
  }

  /** Draft or not, it is so from now on. */
  public void save() throws IOException {
    Optional<List<ShiftChange>> wanted = said();
    if (wanted.isPresent()) {
      List<ShiftChange> changes = wanted.get();
      make(
          "save " + page.getShift() + " " + form,
          chosen -> changeRota.all(page.seen(), changes, said(reason), chosen),
          "changed");
    }
  }

  /** It shall be so once the changes are published. */
  public void prepare() throws IOException {
    Optional<List<ShiftChange>> wanted = said();
    if (wanted.isPresent()) {
      page.answer(prepareRota.prepare(page.seen(), wanted.get(), signedIn.getStaff()), "prepared");
    }
  }

  /** It is gone from now on. */
  public void remove() throws IOException {
    List<ShiftChange> gone = List.of(ShiftChange.gone(page.getShift()));
    make(
        "remove " + page.getShift(),
        chosen -> changeRota.all(page.seen(), gone, chosen),
        "removed");
  }

  /** It shall be gone once the changes are published. */
  public void prepareRemoval() throws IOException {
    List<ShiftChange> gone = List.of(ShiftChange.gone(page.getShift()));
    page.answer(prepareRota.prepare(page.seen(), gone, signedIn.getStaff()), "prepared");
  }

  private void make(String change, Function<Chosen, RotaAnswer> act, String word)
      throws IOException {
    Optional<Chosen> chosen = chosen(change);
    if (chosen.isPresent()) {
      RotaAnswer answer = act.apply(chosen.get());
      if (answer instanceof RotaAnswer.Strands strands) {
        stranding = change.split(" ")[0];
        repairs.ask(change, strands.appointments(), page.getSheet().zone());
      }
      reasonNeeded = answer instanceof RotaAnswer.ReasonNeeded;
      page.answer(answer, word);
    }
  }

  private static String said(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Empty when the fields make no working time; that is said. */
  private Optional<List<ShiftChange>> said() {
    Optional<List<ShiftChange>> wanted = wanted();
    if (wanted.isEmpty()) {
      page.show(refusals.from(TEXTS, 422, "shift-invalid"));
    }
    return wanted;
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

  /** Which button would have left appointments alone, {@code save} or {@code remove}. */
  public String getStranding() {
    return stranding;
  }

  /** Only what is published can be taken away at once. */
  public boolean isPublishedShift() {
    return page.getShift() != null && !isFresh();
  }

  /** Whether a reason is asked for, because the change goes beyond the law. */
  public boolean isReasonNeeded() {
    return reasonNeeded || said(reason) != null;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** What the button says that changes it now. */
  public String getSaveLabel() {
    String key = page.getBoard().isDraft() ? "save" : "saveNow";
    return label("save", key, "saveWith");
  }

  /** What the button says that takes it away now. */
  public String getRemoveLabel() {
    String key = page.getBoard().isDraft() ? "remove" : "removeNow";
    return label("remove", key, "removeWith");
  }

  private String label(String button, String key, String withRepairs) {
    return language.say(TEXTS, button.equals(stranding) ? withRepairs : key);
  }

  /** The same form with the shift cut in two. */
  public String getSplitHref() {
    return page.getBoard().getHref() + "&shift=" + page.getShift() + "&split=1#form";
  }

  public ShiftForm getForm() {
    return form;
  }
}
