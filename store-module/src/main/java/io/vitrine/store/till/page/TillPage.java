package io.vitrine.store.till.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.device.Device;
import io.vitrine.store.device.PersonAtDevice;
import io.vitrine.store.till.CloseTill;
import io.vitrine.store.till.ExplainDifference;
import io.vitrine.store.till.OpenTill;
import io.vitrine.store.till.TillAnswer;
import io.vitrine.store.till.TillSession;
import io.vitrine.store.till.Tills;
import io.vitrine.store.till.TypedAmount;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;

/** The till of this device: opened with a float, closed with a blind count. */
@Named
@RequestScoped
public class TillPage {

  private static final int LAST = 5;

  @Inject private PersonAtDevice presence;
  @Inject private OpenTill open;
  @Inject private CloseTill close;
  @Inject private ExplainDifference explain;
  @Inject private Tills tills;
  @Inject private Refusals refusals;
  @Inject private Assortment assortment;

  private Problem problem;
  private Device device;
  private String staff;
  private TillSession session;
  private List<TillSession> closed = List.of();
  private String amount;
  private String reason;

  @PostConstruct
  void read() {
    presence.fold(
        (here, person) -> {
          device = here;
          staff = person.staff();
          session = tills.openSession(here.getShop(), here.getTill()).orElse(null);
          closed = tills.closedSessions(here.getShop(), here.getTill(), LAST);
          return null;
        },
        absence -> {
          problem =
              refusals.from("io.vitrine.store.device.texts", absence.status(), absence.code());
          return null;
        });
  }

  public String open() {
    return act(money -> open.with(device.getShop(), device.getTill(), money, staff));
  }

  public String close() {
    return act(counted -> close.with(device.getShop(), device.getTill(), counted, staff));
  }

  private String act(Function<Money, TillAnswer> act) {
    if (device == null) {
      return null;
    }
    try {
      return act.apply(TypedAmount.read(amount))
          .fold(done -> "till?faces-redirect=true", this::say);
    } catch (InvalidValue invalid) {
      return say(refusals.invalid(invalid));
    }
  }

  private String say(TillAnswer.Refused refused) {
    return say(
        refusals.from(
            "io.vitrine.store.till.texts", refused.reason().status(), refused.reason().code()));
  }

  private String say(Problem said) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.detail()));
    return null;
  }

  public String explain() {
    TillSession counted = getToExplain();
    if (counted == null) {
      return null;
    }
    try {
      return explain
          .of(device.getShop(), device.getTill(), counted.getId(), reason, staff)
          .fold(done -> "till?faces-redirect=true", this::say);
    } catch (InvalidValue invalid) {
      return say(refusals.invalid(invalid));
    }
  }

  /** The last session whose drawer did not hold what it should, without a reason so far. */
  public TillSession getToExplain() {
    return closed.stream().filter(TillSession::isToExplain).findFirst().orElse(null);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Problem getProblem() {
    return problem;
  }

  public Device getDevice() {
    return device;
  }

  public TillSession getSession() {
    return session;
  }

  public List<TillSession> getClosed() {
    return closed;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  /** The shop's name, or its code as long as nobody told its name. */
  public String shopName(String code) {
    return assortment.shop(code).getName();
  }
}
