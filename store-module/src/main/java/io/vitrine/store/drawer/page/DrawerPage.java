package io.vitrine.store.drawer.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.device.PersonAtDevice;
import io.vitrine.store.drawer.DrawerAct;
import io.vitrine.store.drawer.DrawerEntries;
import io.vitrine.store.drawer.DrawerEntry;
import io.vitrine.store.drawer.DrawerRequest;
import io.vitrine.store.drawer.UseDrawer;
import io.vitrine.store.sale.AmountLimits;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.till.Tills;
import io.vitrine.store.till.TypedAmount;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What is done at the drawer of this device beside sales and refunds. */
@Named
@RequestScoped
public class DrawerPage {

  private static final String TEXTS = "io.vitrine.store.drawer.texts";
  private static final String APPROVAL_TEXTS = "io.vitrine.store.approval.texts";
  private static final String DEVICE_TEXTS = "io.vitrine.store.device.texts";

  @Inject private PersonAtDevice presence;
  @Inject private UseDrawer use;
  @Inject private DrawerEntries kept;
  @Inject private Tills tills;
  @Inject private AmountLimits limits;
  @Inject private Clock clock;
  @Inject private Refusals refusals;

  private List<DrawerEntry> entries = List.of();
  private String key = UUID.randomUUID().toString();
  private DrawerAct act = DrawerAct.CHANGE_IN;
  private String amount;
  private String note;
  private String approval;
  private Money alone = Money.ZERO;

  @PostConstruct
  void read() {
    alone =
        presence.toSee(
            (here, person) ->
                limits.of(AmountLimits.Kind.CASH_OUT, here.getShop(), clock.instant()),
            absence -> Money.ZERO);
    entries =
        presence.toSee(
            (here, person) ->
                tills.openSession(here.getShop(), here.getTill()).map(kept::of).orElse(List.of()),
            absence -> List.<DrawerEntry>of());
  }

  public String use() {
    try {
      Money money = amount == null || amount.isBlank() ? Money.ZERO : TypedAmount.read(amount);
      return presence.fold(
          (here, person) ->
              use.use(
                      new DrawerRequest(
                          new CounterRequest.Counter(
                              here.getShop(), here.getTill(), here.getId(), person.staff()),
                          key,
                          act,
                          money,
                          note,
                          approval))
                  .fold(
                      done -> "till?faces-redirect=true",
                      refused ->
                          say(
                              refusals.from(
                                  TEXTS, refused.reason().status(), refused.reason().code())),
                      not ->
                          say(
                              refusals.from(
                                  APPROVAL_TEXTS, not.reason().status(), not.reason().code()))),
          absence -> say(refusals.from(DEVICE_TEXTS, absence.status(), absence.code())));
    } catch (InvalidValue invalid) {
      return say(refusals.invalid(invalid));
    }
  }

  private String say(Problem said) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.detail()));
    return null;
  }

  public DrawerAct[] getActs() {
    return DrawerAct.values();
  }

  /** What was done since the till was opened, the last first. */
  public List<DrawerEntry> getEntries() {
    return entries;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public DrawerAct getAct() {
    return act;
  }

  public void setAct(DrawerAct act) {
    this.act = act;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  /** A manager's code, where more is taken out than one person takes out alone. */
  public String getApproval() {
    return approval;
  }

  public void setApproval(String approval) {
    this.approval = approval;
  }

  /** What one person takes out alone while the till is open. */
  public Money getAlone() {
    return alone;
  }
}
